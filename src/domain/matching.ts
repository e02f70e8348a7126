/** The words in which it is said why somebody was found, and what speaks for two records being one person's. */

export const EVIDENCE_FIELDS = [
  'NINO',
  'SURNAME',
  'FORENAMES',
  'BIRTH_DATE',
  'POSTCODE',
  'UPRN',
  'ADDRESS',
  'PHONE',
  'EMAIL',
  'REFERENCE',
] as const;
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

/** How well one thing agrees. `SOUNDS` is a name that sounds alike, `SHORT` a known short form, `CLOSE` a single slip. */
export const AGREEMENTS = ['SAME', 'CLOSE', 'SOUNDS', 'SHORT', 'FORMER', 'PART', 'DIFFERS'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

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

export const LINK_STATES = ['PROPOSED', 'CONFIRMED', 'REFUSED'] as const;
export type LinkState = (typeof LINK_STATES)[number];
