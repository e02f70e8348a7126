import { z } from 'zod';
import { day, pounds } from '../council-tax/dated.js';
import type { PlainDate } from '../dates.js';
import { dayOfWeek, epochDay } from '../epoch-day.js';
import { orNull, yes } from './values.js';

/** Grounds on which two homes, or one not yet lived in, are paid for. HB Regs, reg. 7(6) to (10). */
export const TWO_HOMES_GROUNDS = [
  'UNAVOIDABLE_OVERLAP',
  'FEAR_OF_VIOLENCE_MEANING_TO_RETURN',
  'FEAR_OF_VIOLENCE_NOT_RETURNING',
  'WAITING_FOR_ADAPTATION',
  'LARGE_FAMILY',
  'STUDENT_COUPLE',
] as const;
export type TwoHomesGround = (typeof TWO_HOMES_GROUNDS)[number];

/**
 * A claim made before there is anything to claim for reaches ahead to the thirteenth benefit week after it, in pension age to
 * the seventeenth. HB Regs, reg. 83(10); HB(SPC) Regs, reg. 64(11) and (12), as SI 2003/325, reg. 23 first had them.
 */
const WEEKS_AHEAD = { workingAge: 13, pensionAge: 17 } as const;
const mondayOf = (on: PlainDate): number => epochDay(on) - dayOfWeek(on) + 1;

/** The days on which a claim for housing benefit turns, without anybody's circumstances. */
export const claimDays = z
  .strictObject({
    pensionAge: yes,
    claimedOn: day,
    /** The first day for which rent is due for the home and on which the claimant lives there. */
    liableFrom: day,
    /** Rent that falls due by the day: a hostel, or a council's board and lodging, licensed or short-leased accommodation. */
    dailyRent: yes,
    /** The first day on which every condition but the claim was met. Null: from the rent on. */
    entitledFrom: orNull(day),
    /** Working age: from when there was good cause for not claiming, without a break until the claim. */
    goodCauseFrom: orNull(day),
    /** The eligible rent of a whole week, for the part of the first week. */
    weeklyRent: orNull(pounds),
    workStarted: orNull(
      z.strictObject({
        qualifyingBenefitSince: day,
        endedOn: day,
        workExpectedWeeks: z.number().int().min(0).max(520),
        liableUntil: orNull(day),
      }),
    ),
    twoHomes: orNull(z.strictObject({ ground: z.enum(TWO_HOMES_GROUNDS), movedOn: day })),
  })
  .superRefine(({ pensionAge, claimedOn, liableFrom }, context) => {
    const weeks = pensionAge ? WEEKS_AHEAD.pensionAge : WEEKS_AHEAD.workingAge;
    if (mondayOf(liableFrom) - mondayOf(claimedOn) <= weeks * 7) return;
    const message = `must be a day in the ${weeks} benefit weeks after the claim, which reaches no further ahead: another claim is needed`;
    context.addIssue({ code: 'custom', path: ['liableFrom'], message });
  });
export type ClaimDays = z.output<typeof claimDays>;
