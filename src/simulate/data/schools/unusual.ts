import type { School } from './school.ts';

const school = (name: string, city: string, region: string, founded: number, domain: string): School => ({
  name,
  city,
  region,
  country: 'US',
  founded,
  domain,
});

/** Schools that teach one subject only (Carnegie 2021 special focus), so that a general major was never offered there. */
export const specialFocusSchools: readonly School[] = [
  school('The Juilliard School', 'New York', 'NY', 1905, 'juilliard.edu'),
  school('Culinary Institute of America', 'Hyde Park', 'NY', 1946, 'ciachef.edu'),
  school('Manhattan School of Music', 'New York', 'NY', 1917, 'msmnyc.edu'),
  school('San Francisco Conservatory of Music', 'San Francisco', 'CA', 1917, 'sfcm.edu'),
  school('Cleveland Institute of Music', 'Cleveland', 'OH', 1920, 'cim.edu'),
  school('Dallas Theological Seminary', 'Dallas', 'TX', 1924, 'dts.edu'),
  school('South Texas College of Law Houston', 'Houston', 'TX', 1923, 'stcl.edu'),
  school('Vermont Law and Graduate School', 'South Royalton', 'VT', 1972, 'vermontlaw.edu'),
  school('Palmer College of Chiropractic', 'Davenport', 'IA', 1897, 'palmer.edu'),
  school('Oregon College of Oriental Medicine', 'Portland', 'OR', 1983, 'ocom.edu'),
];

/** Community colleges whose highest award is an associate degree or a certificate (IPEDS HD2022, HLOFFER 3). */
export const twoYearColleges: readonly School[] = [
  school('Houston Community College', 'Houston', 'TX', 1971, 'hccs.edu'),
  school('Borough of Manhattan Community College', 'New York', 'NY', 1963, 'bmcc.cuny.edu'),
  school('Bunker Hill Community College', 'Boston', 'MA', 1973, 'bhcc.edu'),
  school('Cuyahoga Community College District', 'Cleveland', 'OH', 1963, 'tri-c.edu'),
  school('Portland Community College', 'Portland', 'OR', 1961, 'pcc.edu'),
  school('Community College of Philadelphia', 'Philadelphia', 'PA', 1964, 'ccp.edu'),
  school('City College of San Francisco', 'San Francisco', 'CA', 1935, 'ccsf.edu'),
];

/** Schools that opened late; a degree dated well before then cannot be theirs. */
export const youngSchools: readonly School[] = [
  school('University of California, Merced', 'Merced', 'CA', 2005, 'ucmerced.edu'),
  school('Florida Polytechnic University', 'Lakeland', 'FL', 2012, 'floridapoly.edu'),
  school('University of North Texas at Dallas', 'Dallas', 'TX', 2010, 'untdallas.edu'),
  school('Franklin W. Olin College of Engineering', 'Needham', 'MA', 1997, 'olin.edu'),
  school('Texas A&M University-San Antonio', 'San Antonio', 'TX', 2009, 'tamusa.edu'),
  school('California State University Channel Islands', 'Camarillo', 'CA', 2002, 'csuci.edu'),
];

/** Schools that closed, with the last year of teaching; a later degree cannot be theirs. */
export const closedSchools: readonly (School & { readonly closed: number })[] = [
  { ...school('Mount Ida College', 'Newton', 'MA', 1899, 'mountida.edu'), closed: 2018 },
  { ...school('Green Mountain College', 'Poultney', 'VT', 1834, 'greenmtn.edu'), closed: 2019 },
  { ...school('Becker College', 'Worcester', 'MA', 1784, 'becker.edu'), closed: 2021 },
  { ...school('MacMurray College', 'Jacksonville', 'IL', 1846, 'mac.edu'), closed: 2020 },
  { ...school('Marylhurst University', 'Marylhurst', 'OR', 1893, 'marylhurst.edu'), closed: 2018 },
  { ...school('Newbury College', 'Brookline', 'MA', 1962, 'newbury.edu'), closed: 2019 },
  { ...school('ITT Technical Institute', 'Carmel', 'IN', 1969, 'itt-tech.edu'), closed: 2016 },
];

/** Names of unaccredited degree sellers in public court and state records (Oregon ODA list, FTC cases). */
export const diplomaMills: readonly string[] = [
  'Belford University',
  'Almeda University',
  'Ashwood University',
  'Rochville University',
  'Corllins University',
];
