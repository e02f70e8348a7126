import { isAfter } from '../../../domain/dates.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { IncomeRule, LocalDisregard } from '../../../parameters/local-reduction.js';
import { netEarningsPerWeek } from '../../earnings/net-earnings-week.js';
import type { TaxContext } from '../../earnings/tax-context.js';
import { additionalDisregardGround } from '../../housing-benefit/income/additional-disregard.js';
import { childcare } from '../../housing-benefit/income/childcare.js';
import type { Earner } from '../../housing-benefit/income/earner.js';
import { earningsDisregard } from '../../housing-benefit/income/earnings-disregard.js';
import { type EarningsOfBoth, earningsOfBoth } from '../../housing-benefit/income/net-earnings.js';
import { incomePerWeek } from '../../periods/income-per-week.js';
import type { LocalCase } from './case.js';
import { fits } from './criteria.js';

export const taxContextOf = ({ law, household, day, sink }: LocalCase): TaxContext => ({
  law,
  nation: household.home.nation,
  day,
  sink,
});

/** Earnings of a week before anything is left out of them, and what tax comes off other income. */
export interface EarningsFound {
  readonly working: Working;
  readonly earners: readonly Earner[];
  readonly taxOnOtherIncome: readonly Working[];
}

/** As the Department assessed them for the award, where it did; otherwise by the facts, after tax or before it. */
export function earningsFound(found: LocalCase, rule: IncomeRule): EarningsFound {
  const own = earningsOfBoth(found.possessing, taxContextOf(found));
  const assessed = found.award?.earnedIncome ?? null;
  if (assessed !== null) {
    const working = found.sink.from(
      assessed.times(12).dividedBy(52),
      () => ({ label: 'Earnings as the Department assessed them', formula: `${assessed.toFixed()} x 12 / 52` }),
      rule.law,
    );
    return { working, earners: own.earners, taxOnOtherIncome: [] };
  }
  const base = rule.earnings === 'net' ? own.net : grossEarnings(found, rule);
  const working = toppedUp(base, found, rule);
  return { working: notedForAward(working, found), earners: own.earners, taxOnOtherIncome: taxOf(own, rule) };
}

const taxOf = ({ taxOnOtherIncome }: EarningsOfBoth, { earnings }: IncomeRule): readonly Working[] =>
  earnings === 'net' ? taxOnOtherIncome : [];

const notedForAward = (working: Working, { award }: LocalCase): Working =>
  award === null || working.amount.isZero()
    ? working
    : working.assuming("The earnings that the Department assessed are not stated, so the household's own were used");

function grossEarnings({ possessing, sink }: LocalCase, { law }: IncomeRule): Working {
  const jobs = possessing.flatMap(({ id, employments, selfEmployments }) => [
    ...employments.map(({ gross, net, per }) => ({
      id,
      amount: gross ?? net ?? Money.zero,
      per,
      netStated: gross === null,
    })),
    ...selfEmployments.map(({ receipts, expenses, per }) => ({
      id,
      amount: Money.max(receipts.minus(expenses), Money.zero),
      per,
      netStated: false,
    })),
  ]);
  const sum = sink.sum(jobs.map(job => ({ of: incomePerWeek(job), note: `Pay of ${job.id} before tax`, law })));
  return jobs.some(({ netStated }) => netStated)
    ? sum.assuming('Pay stated after tax was used as pay before tax')
    : sum;
}

/** A trade that has run so long is taken to bring hours at the minimum wage. */
function toppedUp(working: Working, found: LocalCase, { selfEmployedFloor: floor, law }: IncomeRule): Working {
  if (floor === null) return working;
  const wage = found.law.universalCredit.minimumWagePerHour;
  const least = wage.value.times(floor.hours.value);
  return found.situation.family.adults.reduce((so, adult) => {
    const runs = adult.selfEmployments.some(
      ({ startedOn }) => !isAfter(startedOn.add({ weeks: floor.afterWeeks.value }), found.day),
    );
    if (!runs) return so;
    const profit = netEarningsPerWeek(adult, taxContextOf(found)).selfEmployed.amount;
    if (!least.moreThan(profit)) return so;
    const formula = `${floor.hours.text} x ${wage.text} - ${profit.toFixed()}`;
    const parameters = [floor.hours, floor.afterWeeks, wage];
    return so
      .plus(
        least.minus(profit),
        () => ({ label: `Up to the least that a trade is taken to bring`, formula, parameters }),
        law,
      )
      .assuming('No tax was taken off the least that a trade is taken to bring');
  }, working);
}

/** What is left of the earnings after one sum, childcare and the further sum. None of them touches other income. */
export function lessDisregards(earned: EarningsFound, found: LocalCase, rule: IncomeRule): Working {
  if (earned.working.amount.isZero()) return earned.working;
  const afterSum = lessSum(earned, found, rule);
  const afterCare = lessChildcare(afterSum, found, rule);
  return rule.furtherDisregard ? lessFurther(afterCare, found) : afterCare;
}

function lessSum({ working, earners }: EarningsFound, found: LocalCase, rule: IncomeRule): Working {
  if (rule.earningsDisregards === 'housing_benefit') {
    const { amount, figure, law } = earningsDisregard(found.situation, earners, found.applicable.amounts);
    return working.less(
      Money.min(amount, working.amount),
      () => ({ label: 'Left out of earnings', parameters: [figure] }),
      `${rule.law}; as ${law}`,
    );
  }
  const best = highest(rule.earningsDisregards.filter(({ when }) => fits(when, found)));
  if (best === null) return working;
  const amount = Money.min(best.perWeek.value, working.amount);
  return working.less(
    amount,
    () => ({
      label: best.perWeek.name,
      parameters: [best.perWeek],
      plain: `We leave £${amount.toFixed()} of your weekly earnings out of account.`,
    }),
    best.perWeek.law,
  );
}

const highest = (rows: readonly LocalDisregard[]): LocalDisregard | null =>
  rows.reduce<LocalDisregard | null>(
    (most, row) => (most?.perWeek.value.lessThan(row.perWeek.value) === false ? most : row),
    null,
  );

function lessChildcare(working: Working, found: LocalCase, rule: IncomeRule): Working {
  if (rule.childcare === 'none' || found.award !== null) return working;
  const own = rule.childcare === 'housing_benefit' ? {} : limitsOf(rule.childcare);
  const situation = {
    ...found.situation,
    law: Object.create(found.situation.law, own) as LocalCase['situation']['law'],
  };
  const care = childcare(situation);
  if (care === null) return working;
  const formula = `${care.paid.toFixed()} a week, at most ${care.most.text}`;
  return working.less(
    Money.min(care.amount, working.amount),
    () => ({ label: 'Childcare', formula, parameters: [care.most] }),
    rule.law,
  );
}

/** The scheme's own maxima over those of the law, which stays as it is for everybody else. */
const limitsOf = ({ oneChild, twoOrMore }: Exclude<IncomeRule['childcare'], string>): PropertyDescriptorMap => ({
  childcareMaxOneChild: { value: oneChild },
  childcareMaxTwoOrMore: { value: twoOrMore },
});

/** Not given where what is left of the earnings is less than the sum itself. */
function lessFurther(working: Working, { situation, applicable, scheme }: LocalCase): Working {
  const { additionalHoursDisregard: figure } = situation.law;
  if (working.amount.lessThan(figure.value)) return working;
  if (additionalDisregardGround(situation, applicable.amounts) === null) return working;
  return working.less(
    figure.value,
    () => ({ label: 'Further sum for hours of work', parameters: [figure] }),
    `${scheme.law}; as HB Regs, Sch. 4 para. 17`,
  );
}
