/** Words of résumés, each line a set of which any may stand for any other. Not the table that the simulator rewords with. */
const sets = `
  rebuilt reconstructed overhauled refactored
  designed architected drafted conceived
  documented recorded described
  simplified eased trimmed slimmed
  automated robotised programmed
  measured quantified gauged tracked
  maintained sustained preserved upheld
  reworked redid reshaped
  introduced established initiated instituted
  planned scheduled outlined
  tested verified validated trialled
  extended expanded lengthened
  stabilised steadied hardened
  replaced substituted superseded
  reviewed assessed evaluated inspected
  owned possessed headed
  improved upgraded boosted refined
  delivered provided furnished
  launched started unveiled
  reorganised rearranged regrouped
  modernised renewed updated
  audited checked scrutinised
  coordinated orchestrated synchronised
  streamlined smoothed optimised
  monitored watched observed
  standardised unified normalised
  migrated moved transferred ported
  piloted trialled tried
  restructured reshaped reorganised
  supported assisted backed
  analysed studied examined investigated
  consolidated merged combined
  revised amended edited
  managed directed supervised oversaw
  worked collaborated cooperated
  wrote authored composed
  helped aided assisted
  persuaded convinced talked
  answered responded replied
  asked requested invited
  built constructed created
  cutting slashing decreasing
  saving conserving economising
  removed eliminated deleted
  reducing diminishing curbing
  lifting boosting improving
  halving bisecting
  keeping holding retaining
  meeting hitting satisfying
  growing enlarging scaling
  trained coached taught
  passed cleared succeeded
  shortening compressing abbreviating
  doubling duplicating
  winning gaining regaining
  catching detecting spotting
  errors bugs defects flaws
  complaints criticisms gripes
  customers shoppers users patrons
  team squad unit
  company enterprise corporation
  office bureau branch
  offices bureaus branches
  vendor supplier provider
  engineers developers programmers
  interns trainees apprentices
  manager head supervisor
  crew gang staff
  partners allies associates
  clients accounts patrons
  merchants traders retailers
  service platform system
  services platforms systems
  tool instrument kit
  tools instruments kits
  guide manual handbook
  process procedure workflow
  pipeline flow chain
  report statement digest
  dashboard board panel
  deadline date milestone
  budget allowance funds
  market segment sector
  outage failure disruption
  demand need interest
  hours time
  percent per-cent share
  turnaround cycle lead-time
  downtime outages interruptions
  throughput capacity output
  backlog queue pile
  satisfaction happiness contentment
  scores ratings marks
  manual hand-made hands-on
  regional local area
  nationwide national countrywide
  small minor slight
  large big sizeable
  old former previous
  new novel modern
  internal in-house own
  outside external third-party
  monthly month-end regular
  later subsequently afterwards
  quick fast rapid
  careful cautious diligent
  clear plain lucid
  strong solid robust
  simple plain easy
  used utilised employed
  using utilising employing
  known noted recognised
  problems issues difficulties
  people persons individuals
  project undertaking initiative
  experience background expertise
  skills abilities talents
  data records figures
  software programs applications
  tests checks trials
  deployment rollout release
  release version rollout
  security protection safety
  network grid mesh
  storage archive depot
  payment billing settlement
  search lookup retrieval
  message notice note
  account profile ledger
  page screen view
  form sheet template
  warehouse depot stockroom
  training coaching instruction
  meeting session gathering
  plan scheme roadmap
  goal aim objective target
  result outcome effect
  change shift alteration
  year annum
  week seven-days
  quarter three-months
  during within
  after once
  before ahead-of
  across throughout over
  about approximately circa
  under below beneath
  every each
  many numerous several
  first initial earliest
  whole entire complete
  busy hectic peak
  tight narrow strict
  remote distant off-site`;

const others = new Map<string, string[]>();
for (const line of sets.trim().split('\n')) {
  const words = line.trim().split(/\s+/);
  for (const word of words) others.set(word, [...(others.get(word) ?? []), ...words.filter((it) => it !== word)]);
}

/** What a word may be exchanged for; empty for words without an entry. */
export const synonymsOf = (word: string): readonly string[] => others.get(word.toLowerCase()) ?? [];
