import { type ReactNode, useMemo } from 'react';
import { IntlProvider, useIntl } from 'react-intl';

/** Texts of one feature by id, in ICU message syntax. English is the source; other languages go by the same ids. */
export type Catalogue = Readonly<Record<string, string>>;

/** What stands in the places of a text. */
export type Values = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

/** What stands in the places of a text with elements: `<b>…</b>` in it calls `b`. */
type RichValues = Readonly<
  Record<string, string | number | boolean | Date | ReactNode | ((inside: ReactNode[]) => ReactNode)>
>;

/** Says texts of a catalogue; only ids that are in it are taken. */
export interface Say<Id extends string> {
  (id: Id, values?: Values): string;
  /** The same with elements in it. */
  rich(id: Id, values: RichValues): ReactNode;
}

/** The texts of a feature in the language of the reader. */
export const useTexts = <Id extends string>(catalogue: Readonly<Record<Id, string>>): Say<Id> => {
  const intl = useIntl();
  return useMemo(() => {
    const source = (id: Id): { readonly id: string; readonly defaultMessage: string } => ({
      id,
      defaultMessage: catalogue[id],
    });
    const say = (id: Id, values?: Values): string => intl.formatMessage(source(id), values);
    const rich = (id: Id, values: RichValues): ReactNode => intl.formatMessage(source(id), values);
    return Object.assign(say, { rich });
  }, [intl, catalogue]);
};

/** English for now; figures and times as the reader's own system writes them. */
const locale = navigator.languages.find((language) => language.startsWith('en')) ?? 'en-GB';

/** Whatever says something stands inside of this. */
export const Texts = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <IntlProvider locale={locale} defaultLocale={locale}>
    {children}
  </IntlProvider>
);
