import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import { housingBenefitHousehold, WEEKS_AWAY } from '../eligibility/partner-away.js';
import { gravestFirst } from '../finding.js';
import { applicableAmount } from './applicable-amount/applicable-amount.js';
import { benefitCap, type CapFacts } from './award/benefit-cap.js';
import { maximumBenefit } from './award/maximum-benefit.js';
import { minimumAward } from './award/minimum-award.js';
import { forDays } from './award/part-of-week.js';
import { roundedAward } from './award/rounding.js';
import { scaled, scaleOf } from './award/scaled.js';
import { excessIncome, tapered } from './award/taper.js';
import { countedCapital } from './capital/capital.js';
import { bars, isClosed } from './entitlement/bars.js';
import { type Finding, refused } from './finding.js';
import { countedIncome } from './income/income.js';
import { passport } from './passport.js';
import { childrenElsewhere } from './people/children-left-out.js';
import type { HousingBenefitWeek } from './result.js';
import { cite, type Situation } from './situation.js';
import { circumstancesDay, type HousingBenefitLaws, situationOf } from './situation-of.js';

/** What the rules need besides the household. */
export interface HousingBenefitMeans {
  /** The law of `housingBenefitRatesDay`: for rents by the week new figures begin on the first Monday of April. */
  readonly law: HousingBenefitLaws;
  readonly sink: Sink;
  /** Facts of the benefit cap that are not part of a household. */
  readonly cap?: CapFacts;
  /** Says what an award would come to although no new claim can be made: that is then found, and nothing hangs on it. */
  readonly evenIfClosed?: boolean | undefined;
}

/**
 * Housing benefit for the benefit week in which the day asked about lies, in the order of the regulations: rent, deductions,
 * income against the applicable amount, cap, least award, rounding once. SI 2006/213 for working age, SI 2006/214 for pension
 * age; SSCBA 1992, s. 130. Pure: the same household and law give the same answer.
 */
export function housingBenefit(asked: Household, means: HousingBenefitMeans): HousingBenefitWeek {
  const household = housingBenefitHousehold(asked, circumstancesDay(asked));
  const situation = situationOf(household, means.law);
  const applicable = applicableAmount(situation, means.sink);
  const severeDisability = applicable.amounts.some(({ code }) => code === 'SEVERE_DISABILITY_PREMIUM');
  const maximum = maximumBenefit(situation, severeDisability, means.sink);
  const needs = needsTest(situation, applicable, means);
  const found = bars(situation, { amounts: applicable.amounts, capital: needs.capital });
  const standing = means.evenIfClosed ? found.filter(bar => !isClosed(bar)) : found;
  const excess = needs.excess && forDays(needs.excess, maximum.days, situation.scheme);
  const figured = excess === null ? maximum.working : tapered(maximum.working, excess, situation);
  const beforeCap = payable(figured, standing, means.sink);
  const capped = benefitCap(beforeCap, situation, { law: means.law.benefitCap, facts: means.cap ?? NO_CAP_FACTS });
  const working = finished(capped.working, maximum.days, situation);
  return {
    kind: 'HousingBenefitWeek',
    scheme: situation.scheme,
    entitled: standing.length === 0,
    passported: needs.passport !== null,
    eligibleRent: maximum.eligibleRent,
    nonDependantDeductions: maximum.deductions,
    maximum: maximum.working.amount,
    applicableAmount: applicable.working.amount,
    income: needs.income,
    capital: needs.capital,
    excess: needs.excess?.amount ?? Money.zero,
    beforeCap: beforeCap.amount,
    award: working.amount,
    working,
    findings: gravestFirst([
      ...found,
      ...leftOut(asked, situation),
      ...childrenElsewhere(asked, situation, WEEKS_AWAY),
      ...needs.findings,
      ...applicable.findings,
      ...maximum.findings,
      ...capped.findings,
    ]),
  };
}

/** A partner who has been away for too long to be of the household. */
const leftOut = ({ adults }: Household, { household, scheme }: Situation): Finding[] =>
  adults
    .filter(adult => !household.adults.includes(adult))
    .map(({ id }) => {
      const reason = `${id} has been away for more than 52 weeks, and so is not of the household`;
      const law = cite(scheme, 'reg. 21(2)(b)', 'reg. 21(2)(b)');
      return refused({ subject: 'ENTITLEMENT', code: 'AWAY', person: id, reason, law });
    });

const NO_CAP_FACTS: CapFacts = { graceFrom: null };

interface NeedsTest {
  readonly passport: Finding | null;
  readonly capital: Money | null;
  readonly income: Money | null;
  /** Null where nothing is tested. */
  readonly excess: Working | null;
  readonly findings: readonly Finding[];
}

/** Income and capital, unless a benefit opens the whole award. */
function needsTest(
  situation: Situation,
  applicable: ReturnType<typeof applicableAmount>,
  { law, sink }: HousingBenefitMeans,
): NeedsTest {
  const opened = passport(situation);
  if (opened !== null) return { passport: opened, capital: null, income: null, excess: null, findings: [opened] };
  const { household, scheme, on } = situation;
  const capital = countedCapital(situation, sink);
  const tax = { law, nation: household.home.nation, day: on, sink };
  const income = countedIncome(situation, { amounts: applicable.amounts, capital: capital.working, tax });
  const scale = household.home.rent === null ? null : scaleOf(household.home.rent);
  return {
    passport: null,
    capital: household.awards.pensionCredit?.assessedCapital ?? capital.working.amount,
    income: income.working.amount,
    excess: excessIncome(scaled(income.working, scale, scheme), scaled(applicable.working, scale, scheme), sink),
    findings: [...capital.findings, ...income.findings],
  };
}

/** Nothing where something stands in the way whatever the figures. */
function payable(figured: Working, [first]: readonly Finding[], sink: Sink): Working {
  return first === undefined ? figured : sink.nothing(first.reason, first.law);
}

/** To the penny, and nothing where it is less than the least. */
function finished(award: Working, days: number, { household, law, scheme }: Situation): Working {
  const scale = household.home.rent === null ? null : scaleOf(household.home.rent);
  return minimumAward(roundedAward(award), law.minimumAward, { scheme, scale, days });
}
