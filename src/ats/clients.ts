import type { ApiParts, AtsApi } from './api.ts';
import { createApi as ashby } from './ashby/api.ts';
import { createApi as generic } from './generic/api.ts';
import { createApi as greenhouse } from './greenhouse/api.ts';
import { createApi as lever } from './lever/api.ts';
import type { Vendor } from './model.ts';
import { createApi as recruitee } from './recruitee/api.ts';
import { createApi as smartrecruiters } from './smartrecruiters/api.ts';
import { createApi as teamtailor } from './teamtailor/api.ts';
import { createApi as workable } from './workable/api.ts';

const clients = { greenhouse, ashby, lever, workable, smartrecruiters, recruitee, teamtailor, generic };

/** The client of a vendor's API. */
export const createAtsApi = (vendor: Vendor, parts: ApiParts): AtsApi => clients[vendor](parts);
