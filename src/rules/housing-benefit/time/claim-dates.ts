import type { ClaimDays } from '../../../domain/household/claim-days.js';
import type { Money } from '../../../domain/money.js';
import type { HousingBenefitLaw } from '../../../parameters/housing-benefit.js';
import type { Finding } from '../finding.js';
import { type Backdated, backdated } from './backdating.js';
import { type ExtendedPayment, extendedPayment } from './extended-payment.js';
import { partWeekRent } from './part-week.js';
import { entitlementStart, type Start } from './start.js';
import { type TwoHomes, twoHomes } from './two-homes.js';

/** What follows from the days of a claim. */
export interface ClaimDates {
  readonly backdated: Backdated;
  readonly start: Start;
  /** Null where no rent is stated. */
  readonly firstWeek: { readonly days: number; readonly rent: Money } | null;
  /** Null where nobody started work. */
  readonly extended: { readonly period: ExtendedPayment | null; readonly finding: Finding } | null;
  readonly twoHomes: TwoHomes | null;
}

/** The days of a claim for housing benefit, each by its own regulation, backdating before the start. */
export function claimDates(days: ClaimDays, law: HousingBenefitLaw): ClaimDates {
  const { pensionAge, claimedOn, liableFrom, dailyRent, weeklyRent, workStarted } = days;
  const scheme = pensionAge ? 'PENSION_AGE' : 'WORKING_AGE';
  const reached = backdated(
    { scheme, claimedOn, entitledFrom: days.entitledFrom ?? liableFrom, goodCauseFrom: days.goodCauseFrom },
    law,
  );
  const start = entitlementStart({ claimedOn: reached.treatedAsMadeOn, liableFrom, dailyRent });
  return {
    backdated: reached,
    start,
    firstWeek: weeklyRent && partWeekRent(weeklyRent, start.firstWeek, { from: start.from, until: null }),
    extended: workStarted && extendedPayment({ ...workStarted, endedBecauseOfWork: true }, law),
    twoHomes: days.twoHomes && twoHomes(days.twoHomes.ground, days.twoHomes.movedOn, law),
  };
}
