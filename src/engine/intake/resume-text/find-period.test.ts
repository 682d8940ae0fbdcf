import { describe, expect, test } from 'vitest';
import { findPeriod } from './find-period.ts';

const found = (text: string) => {
  const period = findPeriod(text);
  return period === undefined
    ? undefined
    : [period.start, period.end, `${text.slice(0, period.span.from)}|${text.slice(period.span.to)}`];
};

describe('findPeriod', () => {
  test.each([
    ['Acme, Jan 2019 – Present', ['Jan 2019', 'Present', 'Acme, |']],
    ['Acme (2019–2021), Berlin', ['2019', '2021', 'Acme |, Berlin']],
    ['January 2019 - Present (2 years 3 months)', ['January 2019', 'Present', '|']],
    ['2019 – 2021 · 2 yrs 1 mo', ['2019', '2021', '|']],
    ['Acme\t05.2014 – 12.2019', ['05.2014', '12.2019', 'Acme\t|']],
    ['since 2020: Acme', ['2020', 'Present', '|: Acme']],
    ['Acme 2016–18', ['2016', '2018', 'Acme |']],
    ['Summer 2014', ['Summer 2014', undefined, '|']],
    ['Diploma (2010), then 2012 – 2014', ['2012', '2014', 'Diploma (2010), then |']],
    ['2021年4月 – 現在', ['2021年4', '現在', '|']],
    ['2015年4月 – 2017年3月', ['2015年4', '2017年3', '|']],
    ['March 2020 to till date', ['March 2020', 'date', '|']],
    ['June 2018 – Till Date', ['June 2018', 'Till Date', '|']],
    ["De 2018 à aujourd'hui : Nantes", ['2018', "aujourd'hui", 'De | : Nantes']],
  ])('finds the dates in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'Call 512-555-0142',
    'open 24/7',
    'ISO 27001',
    'a budget of $2019',
    'COVID-19',
    'in the 1990s',
    'Windows 11',
    'May the best win',
    'version 3.11',
    '9001 customers',
    '13/2020',
  ])('finds none in %j', (text) => {
    expect(findPeriod(text)).toBeUndefined();
  });
});
