import type { Study } from '../model.ts';
import type { AwardLevel } from '../reference.ts';
import { isContinued } from './shared/continued-study.ts';
import { educationOf } from './shared/examples.ts';
import { mentions } from './shared/phrases.ts';
import { quote } from './shared/quote.ts';
import { showPeriod } from './shared/show-period.ts';
import { certainSpan, monthsOf, widestSpan } from './shared/span.ts';
import { nothing, signal } from './signal.ts';

/** Shorter than any full programme, in months. */
const shortest: Readonly<Partial<Record<AwardLevel, number>>> = { bachelor: 24, master: 6, doctorate: 18 };
const LONGEST_BACHELOR = 120;
/** Study that is a part of a degree, by its own words. */
const isPart = mentions(`
  exchange|erasmus|visiting|abroad|summer|semester|transfer|transferred|coursework|credit|credits|completion
  top up
  topup|incomplete|unfinished|withdrew|withdrawn|lateral|second|dual|minor|honours|honors
  not completed
`);

/** A degree in much less or more time than it takes. */
export default signal({
  id: 'degree-length-unusual',
  title: 'Degree took an unusual length of time',
  needs: ['studies', 'received'],
  sources: [
    {
      title: 'Amazon on dates that do not fit the academic calendar (digest)',
      url: 'https://www.cysecurity.news/2026/01/amazon-thwarts-1800-north-korean-job.html',
      date: '2026-01',
    },
    {
      title: 'European Higher Education Area, qualifications framework',
      url: 'https://ehea.info/page-qualification-frameworks',
      date: '2018-05',
    },
  ],
  innocent: [
    'Credits from another school or from examinations shortened the study',
    'Study beside work, care for children or relatives, illness or military service lengthened it',
    'The dates are of enrolment at one of two schools',
  ],
  ask: 'How was the time of study made up: full time, part time, with credits from elsewhere?',

  evaluate({ studies, received }) {
    for (const study of studies) {
      const { level, to } = study;
      const least = level === undefined ? undefined : shortest[level];
      if (level === undefined || least === undefined || to === undefined) continue;
      const most = widestSpan(study, received.month);
      if (most === undefined) continue;
      const months = monthsOf(most);
      const short =
        to !== 'now' && months < least && !isPart(study.award) && !isPart(study.area) && !isContinued(study, studies);
      if (short) return [evidence(study, `${months} months`, months * 2 < least ? 1 : 0.6)];
      const certain = level === 'bachelor' ? certainSpan(study, received.month) : undefined;
      if (certain !== undefined && monthsOf(certain) > LONGEST_BACHELOR)
        return [evidence(study, `${Math.floor(monthsOf(certain) / 12)} years`, 0.3)];
    }
    return nothing;
  },

  hits: [
    { resume: { education: educationOf('Example University | BSc | Computer Science | 2016-09 | 2017-05') } },
    { resume: { education: educationOf('Example University | PhD | Physics | 2016-09 | 2017-06') } },
  ],
  misses: [
    { resume: { education: educationOf('Example University | BSc | Computer Science | 2015 | 2017') } },
    {
      resume: {
        education: educationOf(
          'Example University | BSc | Computer Science | 2016-09 | 2018-05',
          'Sample College | Associate of Science | Computing | 2014-09 | 2016-05',
        ),
      },
    },
    { resume: { education: educationOf('Example University | Exchange, BSc | Computer Science | 2016-09 | 2017-01') } },
  ],
});

const evidence = (study: Study, length: string, strength: number) =>
  ({
    says: `Lists ${quote(study.award || study.area)} at ${quote(study.institution)} ${showPeriod(study)}: ${length}`,
    fields: [study.field],
    strength,
  }) as const;
