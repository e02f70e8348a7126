import { isAfter, isBefore, type PlainDate } from '../../../domain/dates.js';
import { plusDays } from '../../../domain/epoch-day.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import type { HousingBenefitLaw } from '../../../parameters/housing-benefit.js';
import { type Finding, given, refused } from '../finding.js';
import { nextBenefitWeek } from './benefit-week.js';

/** HB Regs, regs 72(1)(c) and 73(1)(c). */
const HELD_WEEKS = 26;
const WORK_EXPECTED_WEEKS = 5;
const LAW = 'HB Regs, regs 72 to 73D; HB(SPC) Regs, reg. 53';

/** What decides whether benefit goes on for a time after somebody starts work. */
export interface ExtendedPaymentFacts {
  /** The first day for which Income Support, JSA, ESA, Incapacity Benefit or SDA had been paid without a break. */
  readonly qualifyingBenefitSince: PlainDate;
  /** The day on which entitlement to it ceased because of work, more hours or more pay: the first without it. Reg. 72A(2). */
  readonly endedOn: PlainDate;
  readonly endedBecauseOfWork: boolean;
  readonly workExpectedWeeks: number;
  /** The day liability for the rent ends, where that is known. */
  readonly liableUntil: PlainDate | null;
}

/** The benefit weeks for which benefit is extended; both days included. */
export interface ExtendedPayment {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Whether benefit is extended, from the benefit week after the other benefit ended, for four weeks or until the rent ends. */
export function extendedPayment(
  facts: ExtendedPaymentFacts,
  law: HousingBenefitLaw,
): { readonly period: ExtendedPayment | null; readonly finding: Finding } {
  const why = missing(facts);
  const said = { subject: 'DATES', code: 'EXTENDED_PAYMENT', law: LAW } as const;
  if (why !== null) return { period: null, finding: refused({ ...said, reason: `No extended payment: ${why}` }) };
  const from = nextBenefitWeek(facts.endedOn);
  const last = plusDays(from, law.extendedPaymentWeeks.value * 7 - 1);
  const to = facts.liableUntil !== null && isBefore(facts.liableUntil, last) ? facts.liableUntil : last;
  const reason = `Benefit goes on for ${law.extendedPaymentWeeks.text} weeks after the start of work`;
  return { period: { from, to }, finding: given({ ...said, reason }) };
}

function missing({ qualifyingBenefitSince, endedOn, endedBecauseOfWork, workExpectedWeeks }: ExtendedPaymentFacts) {
  if (!endedBecauseOfWork) return 'the other benefit did not end because of work';
  if (workExpectedWeeks < WORK_EXPECTED_WEEKS) return `the work is not expected to last ${WORK_EXPECTED_WEEKS} weeks`;
  return isAfter(qualifyingBenefitSince.add({ weeks: HELD_WEEKS }), endedOn)
    ? `the other benefit had not been paid for ${HELD_WEEKS} weeks`
    : null;
}

/**
 * What an extended week pays: the higher of the last full week before, and of what would be due without the extension. The
 * cap of the week before is not in it: HB Regs, regs 72C and 73C, 72E and 73E.
 */
export function extendedAmount({ before, without }: { before: Money; without: Money }, sink: Sink): Working {
  const working = sink.from(before, 'Benefit in the last week before work, uncapped', 'HB Regs, regs 72C and 73C');
  return without.moreThan(before)
    ? working.becomes(
        Money.max(before, without),
        'What is due without the extension is more',
        'HB Regs, reg. 72C(1)(b)',
      )
    : working;
}
