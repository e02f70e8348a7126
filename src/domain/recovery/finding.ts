/** What a finding does to the arrangement: stops it, hands it to a person, leaves one debt out of it, or only tells. */
export const ARRANGEMENT_EFFECTS = ['REFUSES', 'NEEDS_PERSON', 'LEAVES_OUT', 'TELLS'] as const;
export type ArrangementEffect = (typeof ARRANGEMENT_EFFECTS)[number];

export const ARRANGEMENT_CODES = [
  'NOTHING_OWED',
  'HELD',
  'STAGE_NOT_OFFERED',
  'STAGE_NEEDS_PERSON',
  'STAGE_UNKNOWN',
  'BROKEN_BEFORE',
  'FREQUENCY_NOT_OFFERED',
  'FIRST_DAY_OUT_OF_RANGE',
  'NO_AMOUNT',
  'NOTHING_TO_SPARE',
  'MUCH_IS_OWED',
  'BELOW_LEAST',
  'MORE_THAN_AFFORDABLE',
  'LONGER_THAN_USUAL',
  'TOO_LONG',
  'PAST_THE_YEAR',
  'REMINDER_RUNS',
  'INSTALMENTS_STAND',
  'STAGE_SAYS',
  'ORDER_MAY_BE_ASKED',
  'DEDUCTION_LIMIT',
] as const;
export type ArrangementCode = (typeof ARRANGEMENT_CODES)[number];

/** Something that was looked at, with its reason and where that is written. */
export interface ArrangementFinding {
  readonly code: ArrangementCode;
  readonly effect: ArrangementEffect;
  /** The debt, by `debtKey`; null where it concerns them all. */
  readonly debt: string | null;
  readonly reason: string;
  readonly law: string;
}

/** Whether an arrangement can be made at once, by a person, or not at all. */
export const ARRANGEMENT_DECISIONS = ['AT_ONCE', 'NEEDS_PERSON', 'REFUSED'] as const;
export type ArrangementDecision = (typeof ARRANGEMENT_DECISIONS)[number];
