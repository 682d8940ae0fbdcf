import { phrases } from './fields/field.ts';

/** Verbs in the past and in the base form, for what somebody did with a thing. */
export const verbs: readonly (readonly [past: string, base: string])[] = phrases(`Rebuilt/rebuild; Designed/design;
  Documented/document; Simplified/simplify; Automated/automate; Measured/measure; Maintained/maintain; Reworked/rework;
  Introduced/introduce; Planned/plan; Tested/test; Extended/extend; Stabilised/stabilise; Replaced/replace;
  Reviewed/review; Owned/own; Improved/improve; Delivered/deliver; Launched/launch; Reorganised/reorganise;
  Modernised/modernise; Audited/audit; Coordinated/coordinate; Prepared/prepare; Streamlined/streamline;
  Monitored/monitor; Standardised/standardise; Migrated/migrate; Piloted/pilot; Restructured/restructure;
  Supported/support; Analysed/analyse; Consolidated/consolidate; Revised/revise; Managed/manage`).map((pair) => {
  const [past = '', base = ''] = pair.split('/');
  return [past, base] as const;
});

/** Who it was done for. */
export const audiences =
  phrases(`two regional offices; enterprise customers; field technicians; new hires; the finance team;
  hospital partners; a nationwide retailer; small merchants; volunteers; the night shift; first-time users;
  government clients; seasonal staff; overseas distributors; the support desk; auditors; community clinics;
  public libraries; franchise owners; a newly acquired brand; internal teams; self-employed customers; tenants;
  school districts; insurance brokers; older customers; wholesale buyers; event organisers; the executive team;
  remote colleagues`);

/** Who it was done with. */
export const partners =
  phrases(`a colleague from legal; three engineers; the data team; an outside vendor; product and support;
  two interns; the regional manager; a small cross-team group; the operations crew; our design partner; the union;
  the architecture board; four contractors; a new team lead; the marketing desk; the compliance officer;
  the customer council; our sister company; the procurement group; a university lab; the site supervisor`);

/** What came of it; `{n}` is a number from 5 to 70, `{k}` one from 2 to 12. */
export const outcomes =
  phrases(`cutting turnaround by {n} percent; saving about {n} hours a month; which removed {k} manual steps;
  reducing errors by {n} percent; lifting satisfaction scores by {k} points; bringing the backlog under {n} items;
  halving the number of complaints; which paid for itself in {k} months; raising throughput by {n} percent;
  keeping downtime below {n} minutes a quarter; meeting every deadline for {k} quarters; with no loss of records;
  growing weekly use from {k} to {n} teams; trimming costs by {n} percent; and trained {n} people to run it;
  which passed its audit at the first attempt; shortening waiting time to {k} days; doubling the response rate;
  under a budget of {n} thousand dollars; which later became the company standard; freeing {k} people for other work;
  winning back {n} lapsed accounts; {k} weeks ahead of plan; making the monthly report a {n} minute task;
  which cut rework by {n} percent; across {k} locations; without a single rollback; and retired {k} old tools;
  catching {n} defects before release; with adoption above {n} percent in the first season`);

/** When or why it was done. */
export const occasions =
  phrases(`during a merger; after a security review; ahead of the busy season; when demand doubled;
  on a tight schedule; as part of a cost programme; following customer feedback; before a change of law;
  after the old vendor left; in a team of {k}; while the office moved; for the tenth anniversary; in my first year;
  after an outage; during the pandemic; for a new market; at the request of the board; when two teams joined;
  ahead of a public listing; because the old way no longer scaled; under regulatory deadlines`);

/** How people describe themselves; `{field}` is the kind of work, `{years}` a number. */
export const traits =
  phrases(`I like problems that sit between people and systems; Known for calm handovers and clear notes;
  Happiest when a messy process becomes boring; Comfortable with ambiguity and small budgets;
  I read the manual before I write one; Careful with other people's time; Equally at ease with customers and colleagues;
  I keep promises small and deliver them early; Curious about why things were built the way they are;
  Prefer simple tools that everybody understands; I ask many questions in the first month;
  Strong at turning vague requests into plans; I enjoy teaching what I have learned; Quick to admit a mistake and fix it;
  Believe that good documentation is a kindness; Used to working across time zones; Patient with old systems;
  I measure before I change anything; Looking for a team that values steady progress; I write short updates every week`);

/** First sentences of adverts; `{title}` is the opening. */
export const advertIntros = phrases(`We are hiring a {title} for a growing team; Our {title} will join a group of nine;
  We look for a {title} who enjoys ownership; This {title} role reports to the regional director;
  A permanent position as {title} is open from now on; Join us as {title} and shape how we work`);

/** Last sentences of adverts. */
export const advertEndings = phrases(`We offer health insurance, a learning budget and five weeks of leave;
  Salary is reviewed every spring and published internally; Interviews take two rounds and a short exercise;
  Hybrid work is possible by agreement; We welcome applications from people of every background;
  Equipment and a home office allowance are provided`);

/** Screening questions. */
export const questions =
  phrases(`Why do you want this role?; What is your notice period?; What are your salary expectations?;
  Describe a project you are proud of.; Are you able to work core hours in our time zone?`);

/** First halves of free answers. */
export const motives = phrases(`I have followed your products for a while; A former colleague spoke well of the team;
  The role fits what I did last year; I would like to work closer to customers; I am looking for a smaller company;
  My current contract ends in spring; The advert describes work I enjoy; I want to grow into more responsibility;
  I moved recently and look for a stable place; I used your service as a customer`);

/** Words and what they may be swapped for without changing a sentence's sense. */
export const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  phrases(`Rebuilt Reworked Remade; Designed Devised Created; Simplified Streamlined Reduced; Improved Enhanced Bettered;
  Delivered Shipped Completed; Maintained Supported Kept; Replaced Swapped Exchanged; Launched Released Introduced;
  Managed Ran Led; Planned Prepared Organised; Reviewed Checked Examined; Automated Scripted Mechanised;
  cutting reducing lowering; reducing lowering shrinking; saving freeing sparing; raising lifting increasing;
  growing expanding widening; trimming cutting lowering; people staff colleagues; teams groups crews; errors mistakes
  faults; customers clients buyers; team group crew; complaints grievances objections; months weeks quarters;
  company firm business; tools programs utilities; about roughly around; during throughout amid; after following upon;
  new fresh recent; small little modest; report summary overview; steps stages parts; work effort labour`).map(
    (line) => {
      const [word = '', ...others] = line.split(/\s+/);
      return [word, others] as const;
    },
  ),
);
