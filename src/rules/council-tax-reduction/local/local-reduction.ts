import type { CouncilTaxLiability } from '../../../domain/household/council-tax.js';
import type { Household } from '../../../domain/household/household.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Group, NonDependantRule } from '../../../parameters/local-reduction.js';
import { notionalFindings } from '../../housing-benefit/income/notional-income.js';
import { childrenElsewhere } from '../../housing-benefit/people/children-left-out.js';
import { type Finding, given, refused } from '../finding.js';
import type { CouncilTaxReduction } from '../result.js';
import { isBelowMinimum, orNothing, roundedWeek } from './award.js';
import { aboveCapitalLimit, assumedOfCapital, capitalOf, type LocalCapital } from './capital.js';
import { type LocalCase, type LocalReductionMeans, localCaseOf } from './case.js';
import { fits } from './criteria.js';
import { doubtfulElements, eitherWay } from './either-way.js';
import type { IncomeAsked } from './income.js';
import { assumedOfBand, type WeeklyTax, weeklyTax } from './liability.js';
import { notBelowNothing } from './means-test.js';
import { type LocalDeductions, nonDependantDeductions } from './non-dependants.js';
import { nothingLeft } from './nothing-left.js';
import { answered, forADay, localOf, ratedFromWeek, withoutReduction } from './outcome.js';
import { passport } from './passport.js';
import { type Reckoned, reckoned } from './reckoned.js';
import { undecided } from './refusal.js';
import { excludedAsStudents } from './students.js';

/**
 * The reduction that a billing authority's own scheme for working age gives for one day. LGFA 1992, s. 13A(2) and Sch. 1A. Pure:
 * the same household, scheme and law give the same answer. Where the scheme's file does not say what this household turns
 * on, no figure is given: `local.undecided` and a finding say what is missing.
 */
export function localReduction(household: Household, means: LocalReductionMeans): CouncilTaxReduction {
  const found = localCaseOf(household, means);
  const doubtful = doubtfulElements(found);
  const settled =
    doubtful.length === 0 ? null : eitherWay(means, doubtful, changed => localReduction(household, changed));
  if (settled !== null) return settled;
  const group = found.scheme.groups.find(({ when }) => fits(when, found)) ?? null;
  const calculation = group?.calculation ?? found.scheme.calculation;
  const tax = household.councilTax;
  if (tax === null) return withoutReduction(found, { group, stop: noLiability(found), undecided: false });
  const unsaid = undecided(found, calculation);
  if (unsaid !== null) return withoutReduction(found, { group, stop: unsaid, undecided: true });
  const capital = capitalOf(found);
  const tooMuch = isCapitalIgnored(found) ? null : aboveCapitalLimit(capital, found);
  const stop = excludedAsStudents(found) ?? tooMuch;
  if (stop !== null) {
    const perWeek = weeklyTax(tax, found).working.amount;
    return withoutReduction(found, { group, stop, undecided: false, perWeek, capital: capital.amount });
  }
  return decided(found, { group, tax, capital });
}

interface Decisive {
  readonly group: Group | null;
  readonly tax: CouncilTaxLiability;
  readonly capital: LocalCapital;
}

function decided(found: LocalCase, { group, tax, capital }: Decisive): CouncilTaxReduction {
  const { scheme } = found;
  const weekly = weeklyTax(tax, found);
  const opened = passport(found);
  const rule = scheme.nonDependants === 'unknown' ? null : scheme.nonDependants;
  const deductions = nonDependantDeductions(rule, found, { sharers: weekly.sharers, passported: opened !== null });
  const base = rule?.takenFrom === 'liability' ? lessDeductions(weekly.working, deductions, rule) : weekly.working;
  const start = { tax: opening(base, found), asked: opened === null ? askedOf(found, capital) : null };
  const sum = reckoned(group?.calculation ?? scheme.calculation, start, found);
  if (sum.kind === 'NOT_BANDED') {
    const stop = refused({ subject: 'BAND', code: sum.code, reason: sum.why, law: scheme.law });
    return withoutReduction(found, { group, stop, undecided: true });
  }
  const rounded = roundedWeek(sum.working, base.amount, scheme.award);
  const after = rule?.takenFrom === 'reduction' ? lessDeductions(rounded, deductions, rule) : rounded;
  return answer(found, { group, capital, weekly, deductions, sum, after, opened });
}

interface Worked {
  readonly group: Group | null;
  readonly capital: LocalCapital;
  readonly weekly: WeeklyTax;
  readonly deductions: LocalDeductions;
  readonly sum: Reckoned;
  /** For a week, before the least reduction is looked at. */
  readonly after: Working;
  readonly opened: string | null;
}

function answer(found: LocalCase, worked: Worked): CouncilTaxReduction {
  const { scheme } = found;
  const { group, capital, weekly, deductions, sum, after, opened } = worked;
  const fromReduction = scheme.nonDependants !== 'unknown' && scheme.nonDependants?.takenFrom === 'reduction';
  const most = fromReduction ? Money.max(sum.most.minus(deductions.working.amount), Money.zero) : sum.most;
  const working = orNothing(after, scheme.award);
  const stages = { byIncome: sum.working.amount, after: after.amount, given: working.amount, law: scheme.law };
  const nothing = nothingLeft(stages);
  return answered({
    found,
    entitled: nothing === null,
    passport: opened === null ? null : 'LEGACY_BENEFIT',
    liability: ratedFromWeek(weekly.working.amount, found),
    nonDependantDeductions: deductions.working.amount,
    maximum: ratedFromWeek(most, found),
    applicableAmount: sum.applicable?.amount ?? null,
    income: sum.income?.amount ?? null,
    capital: sum.income === null ? null : capital.amount,
    excess: sum.excess,
    working: forADay(working),
    assumptions: [
      ...(opened === null && sum.applicable !== null ? found.assumptions : []),
      ...assumedOfCapital(capital, found),
      ...assumedOfBand(found),
    ],
    findings: [
      ...(nothing === null ? [] : [nothing]),
      ...standing(found, worked),
      ...childrenElsewhere(found.asked, found.situation, null),
      ...(sum.income === null ? [] : notionalFindings(found.situation)),
      ...deductions.findings,
      ...capital.findings,
    ],
    local: {
      ...localOf(found, group),
      band: sum.band?.found ?? null,
      incomeForBand: sum.band?.compared ?? null,
      percentage: sum.percentage,
      limitedToBand: weekly.limitedToBand,
      cashLimit: weekly.cashLimit,
      belowMinimum: isBelowMinimum(after.amount, scheme.award),
    },
  });
}

/** What opened or shaped the sum, what the file does not know that did not matter here, and what is not worked out. */
function standing({ scheme, household }: LocalCase, { opened, group }: Worked): Finding[] {
  const passported = opened === null || scheme.passport === 'unknown' ? null : scheme.passport;
  return [
    ...(passported === null
      ? []
      : [
          given({
            subject: 'PASSPORT',
            code: 'PASSPORTED',
            reason: `${opened} is paid, so income is taken as nothing`,
            law: passported.law,
          }),
        ]),
    ...(group === null
      ? []
      : [
          given({
            subject: group.protectedGroup ? 'PROTECTED_GROUP' : 'SCHEME',
            code: group.id.toUpperCase(),
            reason: group.name,
            law: group.law,
          }),
        ]),
    ...(scheme.award.secondAdultRebate === true && household.nonDependants.length > 0
      ? [refused({ subject: 'ALTERNATIVE', code: 'SECOND_ADULTS', reason: NO_REBATE, law: scheme.award.law })]
      : []),
    ...scheme.missing.map(what =>
      refused({ subject: 'SCHEME', code: 'NOT_KNOWN', reason: `Not known of this scheme: ${what}`, law: scheme.law }),
    ),
  ];
}

const NO_REBATE = 'The scheme has a rebate for second adults too, which is not worked out here: it may be more';

const opening = (base: Working, { sink, scheme }: LocalCase): Working =>
  sink.from(base, 'Council tax of a week that counts', scheme.liability.law);

function lessDeductions(from: Working, { working }: LocalDeductions, { law }: NonDependantRule): Working {
  return working.amount.isZero()
    ? from
    : notBelowNothing(from.less(working, 'Deductions for others who live there', law), law);
}

/** Null where the scheme's rules of income are not known; then none of its sums may ask. */
function askedOf({ scheme, award }: LocalCase, capital: LocalCapital): IncomeAsked | null {
  if (scheme.income === 'unknown') return null;
  const universalCredit = award === null || scheme.universalCredit === 'unknown' ? null : scheme.universalCredit;
  return { rule: scheme.income, universalCredit, capital };
}

function isCapitalIgnored(found: LocalCase): boolean {
  const rule = found.scheme.passport;
  return rule !== null && rule !== 'unknown' && rule.capitalIgnored && passport(found) !== null;
}

const noLiability = ({ scheme }: LocalCase): Finding =>
  refused({
    subject: 'LIABILITY',
    code: 'NO_LIABILITY',
    reason: 'No liability for council tax is stated',
    law: scheme.law,
  });
