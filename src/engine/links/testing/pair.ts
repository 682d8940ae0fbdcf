import { career, type Sketch } from './applications.ts';

/** An honest person, and somebody who sends her career from another home. */
export const anna: Sketch = {
  id: 'a',
  name: 'Anna Schmidt',
  email: 'anna.schmidt@gmail.com',
  phone: '(512) 555-0142',
  town: 'austin',
  jobs: career(),
  school: 'Rice University',
};
export const peter: Sketch = {
  id: 'b',
  name: 'Peter Klein',
  email: 'p.klein@gmail.com',
  day: 9,
  town: 'boston',
  jobs: career(),
};
