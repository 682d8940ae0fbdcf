/** Invented material for generated résumés: given and family names are combined at random, organisations do not exist. */
const list = (text: string): readonly string[] => text.split('|').map((it) => it.replace(/\s+/g, ' ').trim());

export const givenNames =
  list(`Adaeze | Bruno | Chiara | Dmitri | Elif | Farah | Gustavo | Hye-jin | Ingrid | Jamal | Keiko | Lars
  | Mairead | Nikhil | Oksana | Pilar | Quentin | Rania | Søren | Tomás | Uchenna | Viktor | Wanjiru | Xiomara | Yusuf | Zofia`);
export const familyNames =
  list(`Abara | Bergqvist | Castellano | Dlamini | Eriksen | Fontaine | Ghorbani | Hoshino | Ivanenko | Jurado
  | Kowalik | Lindgren | Mbatha | Nakagawa | O'Rourke | Petrescu | Quiroga | Rasmussen | de la Vega | Tshabalala | Usman
  | van Houten | Wójcik | Yilmaz | Zamora | Al-Amin`);

export const employers =
  list(`Harborlight Robotics | Quarry Payments, Inc. | Northern Ferry Group | Zorblat | Pine & Oak Analytics LLC
  | Tidewater Medical Devices Corp. | Quillo | Peachstate Provisions | Lantern Retail Software | Kestrel Broadband Ltd | Fieldnote
  | Saguaro Aerospace | Bluefin Logistics | Orchard CRM | Potomac Water Authority | Studio Halfmoon | Harrow and Finch | Moonstone
  | Gridline Maps | Copperleaf Audio | Ridgeline Consulting | Bank of the Lakes | Mesa Guidance LLC | Riverwalk Media`);
export const posts =
  list(`Software Engineer | Senior Data Analyst | Product Manager | Registered Nurse | Staff Accountant | Research Associate
  | Site Reliability Engineer | Head of Marketing | Lead Designer | Project Coordinator | Customer Success Manager | QA Tester
  | Vice President, Operations | Director of Engineering | Machine Learning Engineer | IT Support Specialist | Paralegal
  | Operations Analyst II | Firmware Developer | Content Strategist | Business Development Representative | Growth Lead`);
export const places =
  list(`Austin, TX | Portland, OR | Boston, MA | Chicago, Illinois | Raleigh, NC | Toronto, ON | Berlin, Germany
  | Lagos, Nigeria | Pune, India | Leeds, UK | Remote | Denver, CO | São Paulo, Brazil | Oslo, Norway`);
export const homes = list(
  `Austin, TX 78704 | Portland, OR | Boston, MA 02118 | Chicago, IL | Raleigh, NC 27601 | Denver, CO 80202`,
);
export const schools =
  list(`University of South Plains | Lakeview College | Commonwealth Institute of Technology | North Ridge State University
  | University of Puget Harbor | Hudson Polytechnic Institute | Chesapeake University | Willamette School of Art | Aire Valley University`);
export const degreeNames =
  list(`Bachelor of Science | Bachelor of Arts | Master of Science | B.S. | M.S. | BSc | MBA | Ph.D. | B.A. | MSc
  | Master of Arts | B.Tech | Associate of Science`);
export const fields =
  list(`Computer Science | Economics | Electrical Engineering | Mathematics | Nursing | Graphic Design | Data Science
  | Business Administration | Mechanical Engineering | English Literature | Industrial Engineering | Applied Physics`);
export const skillNames =
  list(`Python | SQL | TypeScript | Kubernetes | Excel | Tableau | Figma | Go | Terraform | Negotiation | C++ | Node.js
  | Photoshop | React | PostgreSQL | Salesforce | Scrum | Public speaking | AWS (EC2, S3) | CI/CD`);
/** Some read like headings, some hold dates: neither must break a job. */
export const achievements =
  list(`Reduced processing time by 43% by rewriting the import path | Led a team of six across two time zones
  | Education of new staff: ran a weekly clinic with 40 attendees | Experience with on-call rotations and incident reviews
  | Migrated 220 nightly jobs between 2018 and 2019 without downtime | Negotiated supplier contracts worth $4.2 million
  | Skills transfer to three regional teams, including documentation and training material for every one of the twelve services
  | Wrote the quarterly report to the board and presented it in person | Built a dashboard used by 300 people every day
  | Worked with the Department of Education on a reading programme | Grew monthly active users from 9,000 to 140,000 in a year
  | Introduced code review and cut escaped defects by a third | Projects delivered on time and within budget, five years in a row
  | Owned the budget, hiring plan and roadmap of the platform group, and reported on all three to the executive committee each month
  | Opened the second site in March 2020 despite travel restrictions | Coordinated audits with an external firm`);
export const summaries =
  list(`Practical and curious, with a record of finishing things. Comfortable with ambiguity and with spreadsheets.
  | Ten years of experience in regulated industries. Looks for small teams with large problems.
  | Builds reliable systems and explains them to people who do not care how they work.`);
