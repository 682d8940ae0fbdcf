import { useEffect, useMemo, useState } from 'react';

/** What a token is in the colours that hold now, for what draws on canvas: `rgb(23, 33, 42)`. */
const resolve = (token: string): string => {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

/** Counts changes of the theme, by the system or by the reader. */
const useThemeChanges = (): number => {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const changed = (): void => setChanges((before) => before + 1);
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', changed);
    const own = new MutationObserver(changed);
    own.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      system.removeEventListener('change', changed);
      own.disconnect();
    };
  }, []);
  return changes;
};

/** Tokens as colours for canvas and WebGL, anew when the theme changes: `useColours({ ink: '--ink' })`. */
export const useColours = <Name extends string>(
  tokens: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> => {
  const changes = useThemeChanges();
  const wanted = JSON.stringify(tokens);
  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are other ones after each change.
  return useMemo(() => {
    const names = Object.keys(tokens) as Name[];
    const colours = {} as Record<Name, string>;
    for (const name of names) colours[name] = resolve(tokens[name]);
    return colours;
  }, [wanted, changes]);
};
