import { workOf } from './shared/examples.ts';
import { nothing, signal } from './signal.ts';

const ENOUGH = 4;

const skills = [{ name: 'Backend', keywords: ['Kubernetes', 'Docker', 'TypeScript', 'Terraform', 'Rust'] }];
const job = 'Example Ltd | Engineer | 2017-01 | 2022-06 | ';

/** Technologies of the skills list that the described past jobs name as well. Only ended jobs are read for technologies. */
export default signal({
  id: 'skills-shown-in-jobs',
  title: 'Listed skills appear in the described work',
  needs: ['skills', 'jobs'],
  sources: [
    {
      title: 'SEAL framework on IT workers, résumé review',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: ['Tools write such descriptions too: it supports the skills, an interview shows them'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ skills, jobs }) {
    if (skills.length < ENOUGH) return nothing;
    const used = new Set(jobs.flatMap(({ technologies }) => technologies.map(({ name }) => name)));
    if (used.size < ENOUGH) return nothing;
    const shown = new Set(skills.flatMap(({ technology }) => (used.has(technology.name) ? [technology.name] : [])));
    if (shown.size < ENOUGH) return nothing;
    return [
      {
        says: `Past jobs name ${shown.size} of the listed skills: ${[...shown].slice(0, 6).join(', ')}`,
        fields: [skills[0].field, jobs[0].field],
      },
    ];
  },

  hits: [
    {
      resume: { skills, work: workOf(`${job} | TypeScript services in Docker on Kubernetes, described in Terraform.`) },
    },
  ],
  misses: [
    { resume: { skills, work: workOf(`${job} | Internal tools in Docker.`) } },
    { resume: { skills: [{ name: 'Docker' }], work: workOf(`${job} | Docker, Kubernetes, TypeScript, Terraform.`) } },
  ],
});
