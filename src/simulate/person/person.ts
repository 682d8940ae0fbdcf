import type { DateStyle, Month } from '../calendar.ts';
import type { Field } from '../data/fields/field.ts';
import type { Place } from '../data/places/place.ts';

export interface FullName {
  readonly given: string;
  readonly family: string;
  /** As its owner writes it, in Latin letters. */
  readonly full: string;
  /** In its own script, where the table has it. */
  readonly native: string | null;
}

export interface Home {
  readonly place: Place;
  readonly street: string;
  readonly postalCode: string;
}

/** A number from a range kept for fiction: area code and line without country code or trunk zero. */
export interface Phone {
  readonly country: string;
  readonly area: string;
  readonly line: string;
}

export interface Device {
  readonly id: string;
  readonly userAgent: string;
  readonly ip: string;
  readonly timeZone: string;
}

export interface Handles {
  readonly linkedin: string;
  readonly github: string | null;
  readonly site: string | null;
}

export interface Position {
  readonly employer: string;
  readonly title: string;
  readonly place: string;
  readonly start: Month;
  /** Null while it lasts. */
  readonly end: Month | null;
  readonly summary: string | null;
  readonly bullets: readonly string[];
}

export interface Study {
  readonly school: string;
  readonly area: string;
  readonly award: string;
  readonly start: Month;
  readonly end: Month;
  readonly region: string;
  readonly country: string;
  readonly domain: string;
}

export interface Skill {
  readonly name: string;
  readonly level: string | null;
  readonly keywords: readonly string[];
}

export interface Project {
  readonly name: string;
  readonly description: string;
}

/** What somebody has done, as a résumé tells it. */
export interface History {
  readonly summary: string;
  /** Latest first. */
  readonly positions: readonly Position[];
  readonly studies: readonly Study[];
  readonly skills: readonly Skill[];
  readonly projects: readonly Project[];
}

/** How one person writes and what their tools do. */
export interface Style {
  readonly dates: DateStyle;
  readonly phone: number;
  readonly layout: number;
  readonly country: 'code' | 'name';
  readonly employerKey: 'name' | 'company';
  readonly skills: 'objects' | 'strings';
}

export interface Person {
  readonly id: string;
  readonly naming: string;
  readonly name: FullName;
  readonly home: Home;
  readonly phone: Phone | null;
  readonly mailbox: string;
  readonly handles: Handles;
  readonly device: Device;
  readonly field: Field;
  readonly history: History;
  readonly style: Style;
}
