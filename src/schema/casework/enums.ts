import { enumOf } from '../enums.js';

/** As the casework has them: a test holds the two lists together. */
export const REFUSAL_CODES = [
  'NOT_FOUND',
  'VERSION_CHANGED',
  'MOVE_NOT_ALLOWED',
  'NOT_YOURS',
  'BEYOND_AUTHORITY',
  'SECOND_PERSON_NEEDED',
  'OUT_OF_TIME',
  'ALREADY_DONE',
  'NOT_POSSIBLE_NOW',
  'FACTS_MISSING',
] as const;
export type RefusalCodeName = (typeof REFUSAL_CODES)[number];
export const RefusalCodeEnum = enumOf(
  'RefusalCode',
  'Why something was not done. Closed: a client has words for each in the languages of its customers.',
  REFUSAL_CODES,
);
