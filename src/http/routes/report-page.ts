import { createHash } from 'node:crypto';

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
label { display: block; margin: 1rem 0 .25rem; font-weight: 600 }
textarea, input { width: 100%; box-sizing: border-box; font: inherit; padding: .5rem; border: 1px solid #767676; border-radius: 4px }
textarea { min-height: 8rem }
button { font: inherit; margin-top: 1rem; padding: .5rem 1.25rem; border: 0; border-radius: 4px; background: #0b57d0; color: #fff }
:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px }
.hint { margin: 0; color: #595959 }
@media (prefers-color-scheme: dark) { body { color: #e8e8e8; background: #181818 } textarea, input { color: inherit; background: #222 } .hint { color: #a8a8a8 } }
`;

/** Nothing but this style and this form: no script, no image, no frame. */
export const reportPageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

const page = (title: string, content: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head><body><main><h1>${title}</h1>${content}</main></body></html>`;

/** The form. It shows nothing that anybody typed. */
export const reportForm = (): string =>
  page(
    'Report something that does not fit',
    `<p>Tell us what you noticed about an application, a candidate or a colleague who joined recently. People look at it; nothing happens to anybody because of a report alone. Say what you saw, not what you think of somebody: looks, accent, name or origin say nothing.</p>
<form method="post" action="/report" accept-charset="utf-8">
<label for="seen">What did you see?</label>
<textarea id="seen" name="seen" required minlength="3" maxlength="4000"></textarea>
<label for="about">Whom is it about?</label>
<p class="hint" id="about-hint">A name, the opening, a link: whatever helps to find them.</p>
<textarea id="about" name="about" required minlength="2" maxlength="1000" aria-describedby="about-hint"></textarea>
<label for="reporter">Who are you? (if we may ask back)</label>
<input id="reporter" name="reporter" maxlength="300" autocomplete="name">
<button>Send</button>
</form>`,
  );

/** What is shown after a report was taken. */
export const reportThanks = (): string =>
  page('Thank you', '<p>Your report was received. Somebody who works on such cases will look at it.</p>');
