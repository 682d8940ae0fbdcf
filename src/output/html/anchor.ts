import { clip, visible } from '../text/visible.ts';

/** Longest id in an address, in UTF-16 units; the page's script cuts ids alike. */
const LONGEST = 200;

const addressed = (id: string): string => encodeURIComponent(visible(clip(id, LONGEST)));

/** The part of an address behind `#` that names a person, by the application. */
export const personAnchor = (applicationId: string): string => `person=${addressed(applicationId)}`;

/** The part of an address behind `#` that names a campaign. */
export const campaignAnchor = (id: string): string => `campaign=${addressed(id)}`;
