import { useSearchParams } from 'wouter';

/** What stands behind the `?` of the address: the state of lists and drawings, so that it can be shared. */
export interface Address {
  get(name: string): string | null;
  /** Changes some of it in place; undefined takes one away. */
  set(changes: Readonly<Record<string, string | undefined>>): void;
}

/** The address as state. */
export const useAddress = (): Address => {
  const [params, setParams] = useSearchParams();
  return {
    get: (name) => params.get(name),
    set: (changes) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === undefined || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
  };
};

/** Addresses within this feature, and of people and applications. */
export const paths = {
  campaign: (id: string) => `/campaigns/${encodeURIComponent(id)}`,
  decide: (id: string) => `/campaigns/${encodeURIComponent(id)}/decide`,
  decision: (id: string, decision: string) =>
    `/campaigns/${encodeURIComponent(id)}/decisions/${encodeURIComponent(decision)}`,
  compare: (id: string, left: string, right: string) =>
    `/campaigns/${encodeURIComponent(id)}/compare?${new URLSearchParams({ left, right })}`,
  person: (reference: string) => `/people/${encodeURIComponent(reference)}`,
  application: (reference: string) => `/applications/${encodeURIComponent(reference)}`,
} as const;
