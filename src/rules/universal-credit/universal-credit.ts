import type { PlainDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import type { Period } from '../../domain/timeline-segments.js';
import { type AwardHistory, NO_HISTORY } from '../../domain/universal-credit/award-history.js';
import type { Sink } from '../../domain/working-sink.js';
import type { Law } from '../../parameters/schemes.js';
import { assessmentPeriod } from './assessment-period.js';
import type { UniversalCreditResult } from './award.js';
import type { AwardCase } from './award-case.js';
import { coupleAtHome } from './away.js';
import { claimantsOf } from './claimants.js';
import { decided } from './decided.js';
import { isResponsibleFor, notResponsible } from './elements/responsible-for.js';
import { type Finding, refused } from './finding.js';
import { capital } from './income/capital.js';
import { noAward } from './no-award.js';

export interface UniversalCreditMeans {
  /** The whole law as it stood on `ratesDay(household)`. */
  readonly law: Law;
  readonly sink: Sink;
  /** The award's own history; absent: none. */
  readonly history?: AwardHistory;
}

// A bulk run asks for one day many times over, and equal days are one object.
const periods = new WeakMap<PlainDate, Period>();

/** The assessment period asked about: from the day stated, or else from the day asked about. */
export function periodOf({ claim }: Household): Period {
  const from = claim.assessmentPeriodFrom ?? claim.assessedOn;
  const known = periods.get(from);
  if (known) return known;
  const period = Object.freeze(assessmentPeriod(from, from));
  periods.set(from, period);
  return period;
}

/** The day whose law an award takes: new rates are for assessment periods that begin on or after their day. */
export const ratesDay = (household: Household): PlainDate => periodOf(household).from;

/**
 * Universal credit for one assessment period. WRA 2012, Part 1; SI 2013/376. In the order of s. 8: the maximum amount, less
 * unearned income and 55% of earnings above any work allowance; then the benefit cap; then deductions. Pure: the same facts
 * and law give the same answer.
 */
export function universalCredit(asked: Household, means: UniversalCreditMeans): UniversalCreditResult {
  const period = periodOf(asked);
  const { household, findings: apart } = coupleAtHome(asked, period.to);
  const who = claimantsOf(household, period.from, means.law);
  const award: AwardCase = {
    household,
    history: means.history ?? NO_HISTORY,
    period,
    lastDay: period.to,
    claimants: who.claimants,
    partnerOutside: who.partnerOutside,
    children: household.children.filter(child => isResponsibleFor(child, period.to)),
    law: means.law,
    sink: means.sink,
  };
  const findings = [...apart, ...who.findings, ...notResponsible(household.children, period.to)];
  if (who.claimants.length === 0) return noAward(award, { findings, capital: Money.zero });
  const held = capital(award).amount;
  if (isTooMuch(held, award)) return noAward(award, { findings: [...findings, tooMuchCapital(award)], capital: held });
  return decided(award, { findings, capital: held });
}

/** More than the limit; exactly the limit is within it. Capital that came with a tax credit award is let pass for a time. */
const isTooMuch = (held: Money, { law, history }: AwardCase): boolean =>
  held.moreThan(law.universalCredit.capitalUpperLimit.value) && !history.transitionalCapitalDisregard;

const tooMuchCapital = ({ law }: AwardCase): Finding =>
  refused({
    subject: 'CAPITAL',
    code: 'ABOVE_LIMIT',
    reason: `Capital is above ${law.universalCredit.capitalUpperLimit.text}`,
    law: 'WRA 2012, s. 5; SI 2013/376, reg. 18',
  });
