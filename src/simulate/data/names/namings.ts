import { africa } from './africa.ts';
import { eastAsiaPacific } from './east-asia-pacific.ts';
import { easternEurope } from './eastern-europe.ts';
import type { Naming } from './naming.ts';
import { southernEuropeLatinAmerica } from './southern-europe-latin-america.ts';
import { westAndCentralAsia } from './west-and-central-asia.ts';
import { westernEurope } from './western-europe.ts';

/** Every naming tradition, all equally frequent, so that each has enough people for a fairness check. */
export const namings: readonly Naming[] = [
  ...westernEurope,
  ...southernEuropeLatinAmerica,
  ...easternEurope,
  ...westAndCentralAsia,
  ...eastAsiaPacific,
  ...africa,
];
