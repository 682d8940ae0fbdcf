/** What `gatehouse --help` prints; fits 80 columns. */
export const usage = `Gatehouse screens job applications for signs of a misrepresented identity.
Nothing is rejected by a score. A person decides.

Usage (npx gatehouse ... where it is not installed)
  gatehouse screen INPUT...        screen applications: ranked and explained
  gatehouse explain RESULTS ID     one person's reasons and questions to ask
  gatehouse campaigns RESULTS [ID] people held together by what they share
  gatehouse why RESULTS A B        one person? one operator? row by row
  gatehouse link FILE.csv          find the same people in a table
  gatehouse learn RESULTS          weigh anew from what people decided
  gatehouse signals [ID]           the catalogue of signals, or one in full
  gatehouse simulate               make a population with known truth
  gatehouse evaluate RESULTS TRUTH measure results against truth
  gatehouse reference add|list     load and list reference data

Service (each has its own --help)
  gatehouse serve                  the service: API and work in the background
  gatehouse worker                 work in the background alone
  gatehouse demo                   the service with sample data, to look around
  gatehouse doctor                 what is wrong with this installation
  gatehouse account reset EMAIL    a way back in for somebody who lost theirs
  gatehouse audit verify           whether the audit log is whole
  gatehouse keys show|rotate       keys that seal personal data
  gatehouse backup|restore FILE    everything, sealed as it is
  gatehouse export|import FOLDER   everything, readable

INPUT is a JSON Lines, JSON, JSON Resume, CSV or TSV file (.gz too), a folder
or ZIP of PDF, DOCX, TXT or MD files, or - for standard input; several may be
mixed.

Options of screen
  --format FORMATS     table, jsonl, csv, html; several, separated by commas
  --out FOLDER         where results.jsonl, people.jsonl, rejected.jsonl and
                       the other formats go
  --top N              rows in the table (20)
  --budget SHARE       share of applications people can review, such as 2%:
                       sets the review line
  --policy FILE        weights, lines, allow-list (YAML; docs/policy.md)
  --reference FOLDER   reference data (~/.gatehouse/reference)
  --history FILE|DIR   past results and applications to compare with
  --hindsight          let later applications inform earlier ones
  --decisions FILE     what people decided before (JSON Lines)
  --weights FILE       weights from gatehouse learn
  --challenger FILE    other weights: says what they would change
  --map FIELD=COLUMN   column of a CSV for a field, such as candidate.name=Name
  --preset NAME        greenhouse, lever, ashby, workable, smartrecruiters
  --received-at DATE   for files that do not say when they came
  --threads N          screening threads (one a core, at most 4)
  --resume             go on with a stopped run in --out
  --fail-on BAND       exit 1 when somebody is in review or priority
  --quiet              no progress, no notes

Options of campaigns
  --format table|jsonl --top N

Options of learn
  --decisions FILE [--out WEIGHTS.json] [--method beta|logistic]
  [--half-life DAYS] [--as-of DATE] [--policy FILE]

Options of link
  --as people [--out FOLDER] [--threshold P] [--truth COLUMN] [--why A B]
  [--threads N]

Options of simulate
  --seed S --n N --out FOLDER [--fraud SHARE]
                       writes applications.jsonl and truth.jsonl

Exit codes: 0 nothing to review, 1 something to review (with --fail-on),
2 could not run, 130 stopped.
`;
