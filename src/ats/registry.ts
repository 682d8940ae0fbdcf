import { read as readAshby } from './ashby/read.ts';
import { verify as verifyAshby } from './ashby/verify.ts';
import { read as readGeneric } from './generic/read.ts';
import { verify as verifyGeneric } from './generic/verify.ts';
import { read as readGreenhouse } from './greenhouse/read.ts';
import { verify as verifyGreenhouse } from './greenhouse/verify.ts';
import { read as readLever } from './lever/read.ts';
import { verify as verifyLever } from './lever/verify.ts';
import type { AtsVendor, Vendor } from './model.ts';
import { read as readRecruitee } from './recruitee/read.ts';
import { verify as verifyRecruitee } from './recruitee/verify.ts';
import { read as readSmartRecruiters } from './smartrecruiters/read.ts';
import { verify as verifySmartRecruiters } from './smartrecruiters/verify.ts';
import { read as readTeamtailor } from './teamtailor/read.ts';
import { verify as verifyTeamtailor } from './teamtailor/verify.ts';
import { read as readWorkable } from './workable/read.ts';
import { verify as verifyWorkable } from './workable/verify.ts';

/** How the deliveries of each vendor are verified and read. */
export const atsVendors: Readonly<Record<Vendor, AtsVendor>> = {
  greenhouse: { verify: verifyGreenhouse, read: readGreenhouse },
  ashby: { verify: verifyAshby, read: readAshby },
  lever: { verify: verifyLever, read: readLever },
  workable: { verify: verifyWorkable, read: readWorkable },
  smartrecruiters: { verify: verifySmartRecruiters, read: readSmartRecruiters },
  recruitee: { verify: verifyRecruitee, read: readRecruitee },
  teamtailor: { verify: verifyTeamtailor, read: readTeamtailor },
  generic: { verify: verifyGeneric, read: readGeneric },
};
