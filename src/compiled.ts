/**
 * The compiled form of a module of ours that starts as a thread or process of its own, named from `src`.
 * Node 20 cannot start TypeScript, so under a test runner the module is taken from `dist`, which the tests build first.
 */
export const compiled = (module: string): URL => {
  const fromSource = import.meta.url.endsWith('.ts');
  return new URL(`${fromSource ? '../dist/' : './'}${module}.js`, import.meta.url);
};
