import { expect, test } from 'vitest';
import { awardLevel, programmeOf } from './education.ts';

test.each([
  ['B.Sc.', 'bachelor'],
  ['B. S. in Physics', 'bachelor'],
  ["Bachelor's degree", 'bachelor'],
  ['BA', 'bachelor'],
  ['B.Tech (Hons)', 'bachelor'],
  ['Licenciatura', 'bachelor'],
  ['Master of Science', 'master'],
  ['M.B.A.', 'master'],
  ['MEng', 'master'],
  ['Diplom-Ingenieur', 'master'],
  ['Ph.D.', 'doctorate'],
  ['Doctor of Philosophy', 'doctorate'],
  ['Dr.-Ing.', undefined],
  ['Associate of Applied Science', 'associate'],
  ['A.A.S.', 'associate'],
  ['Certificate', 'certificate'],
  ['', undefined],
  ['Informatics', undefined],
])('the award %j is of level %s', (text, level) => {
  expect(awardLevel(text)).toBe(level);
});

test.each([
  ['Computer Science', '11'],
  ['Applied Mathematics', '27'],
  ['Mechanical Engineering', '14'],
  ['Information Technology', '11'],
  ['Wirtschaftsinformatik', undefined],
  ['Informatik', '11'],
  ['Vocal Music', '50'],
  ['Graphic Design', '50'],
  ['', undefined],
])('the field %j is of CIP family %s', (text, family) => {
  expect(programmeOf(text)?.cipFamily).toBe(family);
});
