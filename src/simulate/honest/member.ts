import type { Desk } from '../compose.ts';
import { employerFirst } from '../data/employers.ts';
import type { Field } from '../data/fields/field.ts';
import type { Draft } from '../draft.ts';
import type { Project } from '../person/person.ts';
import type { Random } from '../random.ts';
import { type Arrival, later, type Scene } from '../scene.ts';
import { withEverydayOddities } from '../tells/plants.ts';
import { noticingPhone } from '../tells/regions.ts';
import { drawTutorials } from '../templates.ts';
import { accomplishment } from '../wording.ts';

/** One application of an honest person within `spread` milliseconds of the scene's start. */
export const member = (
  scene: Scene,
  archetype: `honest/${string}`,
  spread: number,
  write: (at: number, desk: Desk) => Draft,
): Arrival => {
  const random = scene.random.fork();
  const at = later(scene, spread, random);
  return {
    at,
    write() {
      const desk: Desk = { random, phones: scene.world.phones, at };
      const draft = withEverydayOddities(noticingPhone(write(at, desk)), desk);
      scene.world.remember(draft.person);
      const { id: person } = draft.person;
      return { draft, background: { fraud: false, archetype, person, campaign: null, group: scene.group, care: null } };
    },
  };
};

/** The five assignments of one course, word for word the same for everybody; two are what every course has. */
export const cohortProjects = (field: Field, random: Random): readonly Project[] => [
  ...drawTutorials(2, random),
  ...Array.from({ length: 3 }, () => ({
    name: `${random.pick(employerFirst)} ${random.pick(['Shop', 'Weather', 'Recipes', 'Chat', 'Budget'])}`,
    description: `${accomplishment(field, ['React', 'Python'], random)}. ${accomplishment(field, ['Git', 'SQL'], random)}`,
  })),
];
