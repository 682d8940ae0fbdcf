import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useAction } from '../api/action.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { isChangedMeanwhile } from '../ui/problem.ts';
import { fieldsOf, readDocument } from './document.ts';
import { draftTexts } from './draft-texts.ts';
import { allowRow, documentOf, formFlaws, formOf, type PolicyForm } from './form.ts';
import { keptDrafts } from './kept-draft.ts';
import { placeProblems } from './problems.ts';
import { type PolicyVersion, seenAs } from './use-version.ts';

/** What a draft begins with. */
export interface DraftBase {
  /** Tells drafts apart that begin with different policies. */
  readonly key: string;
  readonly policy: unknown;
  /** Weights document; null: the table of the product. */
  readonly weights: unknown;
  readonly losesWeights: boolean;
  /** What it is for, as far as that is known. */
  readonly note: string;
  /** The draft that is changed, as it is now; null: a new one is written. */
  readonly draft: PolicyVersion | null;
}

const parse = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...fieldsOf(value) } : undefined;
  } catch {
    return undefined;
  }
};

/** What somebody came to add to a policy. */
export interface Wanted {
  /** A signal to be weighed otherwise. */
  readonly signal: string | null;
  /** A value to be allowed. */
  readonly allows: boolean;
}

const withWanted = (form: PolicyForm, { signal, allows }: Wanted): PolicyForm => ({
  ...form,
  weights:
    signal === null || form.weights.some((row) => row.signal === signal)
      ? form.weights
      : [{ signal, isOff: false, bits: '' }, ...form.weights],
  // One that is empty already serves.
  allow: allows && form.allow.at(-1)?.value !== '' ? [...form.allow, allowRow()] : form.allow,
});

/** Fields of the form that can show what is wrong with them. */
const shownIn =
  (form: PolicyForm) =>
  (pointer: string): boolean =>
    pointer === '/note' ||
    pointer === '/prior' ||
    /^\/tiers\/(?:standard|elevated|critical)(?:\/(?:review|priority))?$/.test(pointer) ||
    form.weights.some(({ signal }) => pointer === `/weights/${signal}`) ||
    form.allow.some((_, index) => ['value', 'reason', 'until'].some((name) => pointer === `/allow/${index}/${name}`));

/** The document as a form, or as text while it is edited so: whichever is seen is what is sent. */
const useWritten = (base: DraftBase, wanted: Wanted) => {
  const [fresh] = useState(() => withWanted(formOf(readDocument(base.policy)), wanted));
  const [kept] = useState(() => keptDrafts.get(base.key));
  const [form, setForm] = useState(() => (kept === undefined ? fresh : withWanted(kept.form, wanted)));
  const [raw, setRaw] = useState(kept?.raw);
  const [note, setNote] = useState(kept?.note ?? base.note);
  // What was typed was typed over the version that was read then, not over the one that is there now.
  const [version, setVersion] = useState(kept?.version ?? base.draft?.version ?? null);
  const isSaved = useRef(false);
  const isTouched = form !== fresh || raw !== undefined || note !== base.note;
  useEffect(() => {
    if (isTouched && !isSaved.current) keptDrafts.set(base.key, { form, raw, note, version });
  }, [base.key, form, raw, note, version, isTouched]);
  const document = raw === undefined ? documentOf(form) : parse(raw);
  return {
    form,
    setForm,
    raw,
    setRaw,
    note,
    setNote,
    version,
    setVersion,
    document,
    isTouched,
    show: (view: 'form' | 'raw'): void => {
      if (view === 'raw') setRaw(JSON.stringify(documentOf(form), null, 2));
      else if (raw !== undefined && document !== undefined) {
        setForm(formOf(readDocument(document)));
        setRaw(undefined);
      }
    },
    startOver: (): void => {
      keptDrafts.delete(base.key);
      setForm(fresh);
      setRaw(undefined);
      setNote(base.note);
      setVersion(base.draft?.version ?? null);
    },
    forget: (): void => {
      isSaved.current = true;
      keptDrafts.delete(base.key);
    },
  };
};

/** A draft while it is written, and what keeps it from being saved. */
export const useDraft = (base: DraftBase, wanted: Wanted) => {
  const say = useTexts(draftTexts);
  const api = useApi();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const written = useWritten(base, wanted);
  const [keepsWeights, setKeepsWeights] = useState(base.weights !== null);
  const [isTried, setTried] = useState(false);
  const { form, raw, note, document, version } = written;
  const weights = keepsWeights && base.weights !== null ? { weights: { ...fieldsOf(base.weights) } } : {};
  const { act, isBusy, error } = useAction({
    run: async (thenTry: boolean) => {
      const body = { policy: document ?? {}, note: note.trim(), ...weights };
      const { id } =
        base.draft === null || version === null
          ? await api.policies.draft({ body })
          : (await api.policies.change({ params: { id: base.draft.id }, ifMatch: seenAs({ version }), body })).value;
      if (!thenTry) return { id, run: null };
      // It is kept by now: where it is shown it can be tried again.
      const run = await api.policies.backtest({ params: { id } }).then(
        (begun) => begun.run,
        () => null,
      );
      return { id, run };
    },
    refresh: [['policies']],
    onDone: ({ id, run }) => {
      written.forget();
      go(`/policy/${encodeURIComponent(id)}${run === null ? '' : `?run=${encodeURIComponent(run)}`}`);
    },
    // Said at the fields.
    onRefused: (refused) => {
      if (isChangedMeanwhile(refused)) void queries.invalidateQueries({ queryKey: ['policies'] });
    },
  });
  const { at, elsewhere } = placeProblems(error, raw === undefined ? shownIn(form) : (it) => it === '/note');
  const own = raw === undefined ? Object.entries(formFlaws(form)) : [];
  // What is still empty is no mistake before somebody wants to save it.
  const said = own.filter(([, flaw]) => isTried || flaw !== 'needed');
  return {
    ...written,
    keepsWeights,
    setKeepsWeights,
    save: async (thenTry: boolean): Promise<void> => {
      setTried(true);
      if (own.length === 0) await act(thenTry);
    },
    isBusy,
    isReady: note.trim() !== '' && document !== undefined,
    error: error ?? null,
    flaws: { ...at, ...Object.fromEntries(said.map(([pointer, flaw]) => [pointer, say(`policy.flaw.${flaw}`)])) },
    elsewhere,
  };
};
