import { business } from './business.ts';
import { dataAndSecurity } from './data-and-security.ts';
import type { Field } from './field.ts';
import { productAndDesign } from './product-and-design.ts';
import { siteWork } from './site-work.ts';
import { software } from './software.ts';

/** Every line of work. */
export const fields: readonly Field[] = [
  ...software,
  ...dataAndSecurity,
  ...productAndDesign,
  ...business,
  ...siteWork,
];
