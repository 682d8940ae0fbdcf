import type { Campaign } from '../../engine/contract/campaign.ts';
import type { Tie } from '../../engine/contract/result.ts';
import type { Ranked, Summary } from '../report.ts';
import { linkOf, linkSummaryOf, tieOf } from './links.ts';
import { resultOf, samplePeople, summaryOf } from './people.ts';

/** Texts that would run, load or restyle something if they were ever taken as markup. */
export const markupAttacks: readonly string[] = [
  '"><img src=x onerror="window.hit=1;alert(1)">',
  '</script><script>window.hit=1;alert(2)</script>',
  '<!--<script>window.hit=1;alert(3)//-->',
  '</title></style></textarea></noscript><svg onload="window.hit=1;alert(4)">',
  "' onmouseover='window.hit=1;alert(5)' x='",
  '` onfocus=window.hit=1 autofocus `',
  'javascript:window.hit=1;alert(6)',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<a href="https://attacker.example/">x</a><base href="https://attacker.example/">',
  '<link rel=stylesheet href=https://attacker.example/x.css><style>*{display:none}</style>',
  '<meta http-equiv=refresh content="0;url=https://attacker.example/">',
  '<form action=https://attacker.example/><input name=a></form>',
  '\u2028alert(7)\u2029&lt;b&gt;&amp;\u202e</bdi>',
  '\0<\u200bscript>alert(8)</script>\ud800',
  ']]></script><![CDATA[<script>alert(9)</script>',
  '__proto__',
  'constructor',
];

const attackedTie = (text: string): Tie => tieOf('email', text, { level: text, firstSeen: text, lastSeen: text });

const attackWith = (text: string, index: number): Ranked => {
  const row = (bits: number) => ({
    signal: text,
    family: text,
    bits,
    says: text,
    fields: [text, `/${text}`],
    innocent: [text, text],
    ask: text,
    strength: 1,
  });
  const result = resultOf(
    `${text}${index}`,
    [row(3), row(-1), row(0)],
    [
      { signal: text, missing: [`/${text}`] },
      { signal: text, missing: [`reference:${text}`] },
      { signal: text, missing: [`error:${text}`] },
    ],
  );
  return {
    result: {
      ...result,
      links: [linkOf(`${text}${index}`, [attackedTie(text), { ...attackedTie(text), explained: 'allowed' }])],
      campaign: { id: `${text}${index}`, membership: 'member', bits: 2 },
    },
    name: text,
    job: text,
    receivedAt: text,
  };
};

/** A person for each attack, with the attack in every text that an applicant, a table or a file name can reach. */
export const attackers: readonly Ranked[] = markupAttacks.map(attackWith);

const attackedCampaign = (text: string, index: number): Campaign => {
  const id = `${text}${index}`;
  const member = {
    applications: [id, text],
    name: text,
    membership: 'member' as const,
    bits: 2,
    because: [text, text],
    removedIf: ['email' as const],
    decided: null,
  };
  const edge = { left: id, right: `${text}-other`, bits: 2, kinds: ['email' as const] };
  return {
    id,
    formerIds: [text],
    firstSeen: text,
    lastSeen: text,
    people: 2,
    applications: 3,
    growth: [{ week: text, applications: 2 }],
    roles: [{ title: text, applications: 2 }],
    shared: [{ kind: 'email', value: text, members: 2, people: 3, firstSeen: text, lastSeen: text }],
    strongest: edge,
    weakest: edge,
    edges: [edge],
    edgesLeftOut: 0,
    members: [member, { ...member, applications: [`${text}-other`], membership: 'uncertain' }],
    decided: { fraud: 0, genuine: 0 },
  };
};

/** A campaign for each attack. */
export const attackedCampaigns: readonly Campaign[] = markupAttacks.map(attackedCampaign);

/** A summary with attacks in every text, over the attackers and some ordinary people. */
export const attackedSummary: Summary = summaryOf([...attackers, ...samplePeople(30)], {
  rejectedReasons: markupAttacks.map((text, index) => [text, index + 1]),
  warnings: markupAttacks.map((text, index) => [text, index + 1]),
  links: linkSummaryOf({
    commonValues: markupAttacks.map((value, index) => ({ kind: 'email', value, people: index })),
  }),
  engine: { version: markupAttacks.join(), weights: markupAttacks.join(), policy: markupAttacks.join() },
});
