import type { PlainDate } from '../../domain/dates.js';

/** What somebody types, or fills in. Every part narrows; free text may hold any of the others. */
export interface PeopleSearch {
  readonly text?: string | null;
  readonly name?: string | null;
  readonly birthDate?: PlainDate | null;
  readonly nino?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly reference?: string | null;
  readonly address?: string | null;
  readonly postcode?: string | null;
  readonly uprn?: string | null;
}

export const HIT_FIELDS = [
  'NAME',
  'BIRTH_DATE',
  'NINO',
  'PHONE',
  'EMAIL',
  'REFERENCE',
  'ADDRESS',
  'POSTCODE',
  'UPRN',
] as const;
export type HitField = (typeof HIT_FIELDS)[number];

export const HIT_WAYS = ['SAME', 'SLIP', 'SOUNDS', 'SHORT', 'BEGINS', 'FORMER'] as const;
export type HitWay = (typeof HIT_WAYS)[number];

/** Why somebody was found: which field, and how it agrees. Never the value itself. */
export interface HitReason {
  readonly field: HitField;
  readonly way: HitWay;
}
