import { z } from 'zod';
import { day, personId } from '../council-tax/dated.js';

/**
 * Grounds on which an absence is allowed for longer than 13 weeks, or for a time abroad. SI 2012/2885, Sch. 1 para. 5.
 */
export const ABSENCE_GROUNDS = [
  'IN_BRITAIN',
  'IN_BRITAIN_LISTED',
  'ABROAD',
  'ABROAD_DEATH_OF_RELATIVE',
  'ABROAD_LISTED',
] as const;
export type AbsenceGround = (typeof ABSENCE_GROUNDS)[number];

/** What a reduction turns on that is no fact of a household. */
export const reductionFacts = z.strictObject({
  /**
   * The authority leaves the whole of war pensions out, not the prescribed sum alone. SI 2012/2885, Sch. 5 para. 1 has the
   * sum; the rest is the authority's policy. Absent: the sum alone.
   */
  wholeWarPensionLeftOut: z.boolean().optional(),
  /** The first day of the reduction without a break. Absent: whoever moved in is taken to have done so since. */
  reductionSince: day.optional(),
  /** The ground of the absence that a household states; absent: an ordinary absence in Great Britain. */
  absenceGround: z.enum(ABSENCE_GROUNDS).optional(),
  /** The award of universal credit is under SI 2014/1230, reg. 60A, and keeps nobody from being a pensioner. SI 2025/39. */
  universalCreditUnderReg60A: z.boolean().optional(),
  /** Adults of the household who do not count for discount, by id; full-time students are known without it. LGFA 1992 Sch 1. */
  disregardedAdults: z.array(personId).max(14, 'must be at most 14 adults').optional(),
  /**
   * Of the others jointly liable so many are disregarded for discount that second adults still count: all of them, or all
   * but one where the applicant is. SI 2012/2885, Sch. 1 para. 4(3). Absent: not known, and taken not to be so.
   */
  othersLiableDisregarded: z.boolean().optional(),
  /** The day applicant or partner came to Britain in an evacuation, or after official advice to leave a country. SI 2026/27. */
  evacuatedOn: day.optional(),
  /** How many of those jointly liable are students who may have no reduction, and so bear no share. Absent: none. */
  studentsAmongLiable: z.number().int().min(0).max(20).optional(),
});
export type ReductionFacts = z.output<typeof reductionFacts>;
