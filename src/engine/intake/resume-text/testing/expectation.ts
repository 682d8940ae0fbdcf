import { z } from 'zod';

/** What a careful reader finds in a résumé. */
export const Expectation = z.strictObject({
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  /** `host/path` of the address, or `network/user` for a bare handle. */
  profiles: z.array(z.string()).default([]),
  url: z.string().optional(),
  location: z
    .strictObject({
      address: z.string().optional(),
      city: z.string().optional(),
      region: z.string().optional(),
      postalCode: z.string().optional(),
      country: z.string().optional(),
    })
    .default({}),
  /** Dates are `YYYY-MM`, `YYYY` or `present`. */
  work: z.array(
    z.strictObject({
      company: z.string().optional(),
      title: z.string().optional(),
      start: z.string().optional(),
      end: z.string().optional(),
    }),
  ),
  education: z.array(
    z.strictObject({
      institution: z.string().optional(),
      studyType: z.string().optional(),
      area: z.string().optional(),
      start: z.string().optional(),
      end: z.string().optional(),
    }),
  ),
  skills: z.array(z.string()),
});

export type Expectation = z.output<typeof Expectation>;

/** A résumé text and what it says. */
export interface Fixture {
  readonly id: string;
  readonly text: string;
  readonly expected: Expectation;
}
