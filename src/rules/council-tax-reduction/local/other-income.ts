import type { Income, IncomeKind } from '../../../domain/household/income.js';
import { Money } from '../../../domain/money.js';
import type { Provenance } from '../../../domain/parameter.js';
import type { Working } from '../../../domain/working.js';
import { silent } from '../../../domain/working-sink.js';
import type { IncomeRule } from '../../../parameters/local-reduction.js';
import { childBenefitPerWeek } from '../../child-benefit/child-benefit.js';
import { disregarded } from '../../housing-benefit/income/disregarded.js';
import { studentIncome } from '../../housing-benefit/income/student-income.js';
import { TREATMENT } from '../../housing-benefit/income/treatment.js';
import { weeklyFormula } from '../../housing-benefit/weekly.js';
import { incomePerWeek } from '../../periods/income-per-week.js';
import type { LocalCase } from './case.js';

const inWords = (kind: IncomeKind): string => kind.toLowerCase().replaceAll('_', ' ');
const WAR_PENSIONS: readonly IncomeKind[] = ['WAR_DISABLEMENT_PENSION', 'WAR_WIDOWS_PENSION', 'AFCS_GUARANTEED_INCOME'];

/**
 * Income other than earnings and universal credit for a week: each kind as the scheme says, and as housing benefit for
 * working age does where it says nothing; less the tax on it.
 */
export function otherIncome(found: LocalCase, rule: IncomeRule, taxOnIt: readonly Working[]): Working {
  const incomes = found.possessing.flatMap(adult => adult.incomes).filter(({ kind }) => kind !== 'UNIVERSAL_CREDIT');
  const sum = incomes.reduce((so, one) => added(so, one, { found, rule }), found.sink.sum([]));
  const withChildren = plusChildBenefit(sum, found, rule);
  const loans = studentIncome(found.situation).reduce((so, { of, note, law }) => so.plus(of, note, law), withChildren);
  const taxed = taxOnIt.reduce((so, tax) => (tax.amount.isZero() ? so : so.less(tax, 'Income tax on it')), loans);
  return taxed.amount.isNegative() ? taxed.becomes(Money.zero, 'Not below nothing') : taxed;
}

/** Child benefit is in payment unless the facts say otherwise: a scheme that counts some of it counts what nobody stated too. */
function plusChildBenefit(sum: Working, found: LocalCase, rule: IncomeRule): Working {
  const kind = 'CHILD_BENEFIT';
  const counts = rule.counted.includes(kind) || rule.partlyIgnored.some(one => one.kind === kind);
  const { children } = found.situation.family;
  if (!counts || children.length === 0) return sum;
  if (found.possessing.some(({ incomes }) => incomes.some(one => one.kind === kind))) return sum;
  const { amount } = childBenefitPerWeek(children, found.law.childBenefit, silent);
  if (amount.isZero()) return sum;
  return added(sum, { kind, amount, per: 'WEEK', afterTax: true }, { found, rule }).assuming(CHILD_BENEFIT_PAID);
}

const CHILD_BENEFIT_PAID =
  'Child benefit, which the scheme counts in part, is not among the incomes: it was taken to be paid';

function added(sum: Working, income: Income, { found, rule }: { found: LocalCase; rule: IncomeRule }): Working {
  const perWeek = incomePerWeek(income);
  const { amount, parameters } = leftOut(income.kind, perWeek, { found, rule });
  const law = lawOf(income.kind, rule);
  if (!amount.lessThan(perWeek))
    return sum.noting(() => ({ label: `Left out: ${inWords(income.kind)}`, parameters }), law);
  const formula = weeklyFormula(income);
  const note = () => ({ label: inWords(income.kind), ...(formula === null ? {} : { formula }) });
  const whole = sum.plus(perWeek, note, law);
  if (amount.isZero()) return whole;
  return whole.less(amount, () => ({ label: `Left out of ${inWords(income.kind)}`, parameters }), law);
}

interface LeftOut {
  readonly amount: Money;
  readonly parameters: readonly Provenance[];
}

function leftOut(kind: IncomeKind, perWeek: Money, { found, rule }: { found: LocalCase; rule: IncomeRule }): LeftOut {
  const whole =
    rule.ignored.includes(kind) || (found.facts.wholeWarPensionLeftOut === true && WAR_PENSIONS.includes(kind));
  if (whole) return { amount: perWeek, parameters: [] };
  const part = rule.partlyIgnored.find(one => one.kind === kind);
  if (part?.share) return { amount: perWeek.times(part.share.value), parameters: [part.share] };
  if (part?.perWeek) {
    const times = part.forEachChild ? found.situation.family.children.length : 1;
    return { amount: Money.min(perWeek, part.perWeek.value.times(times)), parameters: [part.perWeek] };
  }
  if (rule.counted.includes(kind)) return { amount: Money.zero, parameters: [] };
  return disregarded(perWeek, TREATMENT[kind].workingAge, found.situation);
}

const lawOf = (kind: IncomeKind, rule: IncomeRule): string => {
  const own =
    rule.ignored.includes(kind) || rule.counted.includes(kind) || rule.partlyIgnored.some(one => one.kind === kind);
  return own ? rule.law : `${rule.law}; as HB Regs, ${TREATMENT[kind].workingAgeLaw}`;
};
