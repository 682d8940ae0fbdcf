/** Whether a mail or web domain is one of an organisation's own, or lies under one (`cs.example.edu`). */
export const isAtDomain = (domain: string, own: readonly string[]): boolean =>
  own.some((it) => domain === it || (domain.length > it.length && domain.endsWith(`.${it}`)));
