import type { HeldDecision, HeldScreening, SubjectAccess } from './access.ts';

const day = (at: Date | null): string => at?.toISOString().slice(0, 10) ?? 'not yet';

/** A JSON value as indented lines `name: value`, for people. */
const lines = (value: unknown, indent = '  '): string[] => {
  if (typeof value !== 'object' || value === null) return [`${indent}${String(value)}`];
  return Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
    if (item === null || item === undefined) return [];
    if (typeof item !== 'object') return [`${indent}${name}: ${String(item)}`];
    return [`${indent}${name}:`, ...lines(item, `${indent}  `)];
  });
};

const screening = ({ at, cause, band, probability, evidence, links }: HeldScreening): string[] => [
  `  ${day(at)} (${cause}): queue "${band}", probability ${(100 * probability).toFixed(1)}%`,
  ...evidence.map(({ signal, bits, says }) => {
    const what = says ?? `${signal}: shared with others; what and with whom is about them`;
    return `    ${bits >= 0 ? '+' : ''}${bits.toFixed(2)} bits  ${what}`;
  }),
  `    shares something with ${links} other applications`,
];

const decision = (it: HeldDecision): string[] => [
  `  Case ${it.id}, opened ${day(it.openedAt)}: ${it.outcome ?? it.state}, decided ${day(it.decidedAt)}`,
  ...(it.reason === null ? [] : [`    Reason: ${it.reason}`]),
  ...it.asked.flatMap(({ at, text, answer }) => [
    `    Asked ${day(at)}: ${text ?? '(erased)'}`,
    `    Answered: ${answer ?? 'nothing yet'}`,
  ]),
  ...it.notes.map(({ at, text }) => `    Note of ${day(at)}: ${text ?? '(erased)'}`),
  ...it.checks.map(({ at, step, result, note }) => `    Step of ${day(at)}: ${step}: ${result}. ${note ?? '(erased)'}`),
  ...it.interviews.flatMap(({ at, written }) => [
    `    Interview of ${day(at)}: ${written?.note ?? ''}`.trimEnd(),
    ...(written?.scores ?? []).map(({ text, score, note }) => `      ${score} of 2: ${text} ${note ?? ''}`.trimEnd()),
  ]),
  ...it.attachments.map(({ at, name }) => `    File of ${day(at)}: ${name ?? '(erased)'}`),
];

/** The same export as text that a person can read. */
export const asText = (data: SubjectAccess): string =>
  [
    `What is kept about you, written ${data.writtenAt.toISOString()}`,
    '',
    'No score decided about you: people did, for the reasons below. Innocent explanations stand beside each finding.',
    ...data.applications.flatMap(({ reference, versions, screenings, decisions }) => [
      '',
      `Application ${reference}`,
      ...versions.flatMap(({ version, keptAt, application }) => [
        ` As received (version ${version}, kept ${day(keptAt)}):`,
        ...lines(application),
      ]),
      ' Screenings:',
      ...screenings.flatMap(screening),
      ...(decisions.length === 0 ? [] : [' Decisions:', ...decisions.flatMap(decision)]),
    ]),
    '',
    ...data.hiredOn.map((on) => `Hired on ${on}`),
    `Warnings of others that name a value you stated: ${data.indicators}`,
    `Reports by employees: ${data.reports}`,
    '',
    'Left out:',
    ...data.withheld.map((it) => `  ${it}`),
    '',
  ].join('\n');
