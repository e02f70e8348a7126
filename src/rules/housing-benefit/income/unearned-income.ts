import type { Income } from '../../../domain/household/income.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import { incomePerWeek } from '../../periods/income-per-week.js';
import { cite, type Situation } from '../situation.js';
import { weeklyFormula } from '../weekly.js';
import { type Disregarded, disregarded } from './disregarded.js';
import { TREATMENT } from './treatment.js';

interface Counted {
  readonly income: Income;
  readonly perWeek: Money;
  readonly off: Disregarded;
}

const inWords = ({ kind }: Income): string => kind.toLowerCase().replaceAll('_', ' ');

/**
 * Income other than earnings for a week, each kind after what is left out of it, less the tax on it. HB Regs, regs 33, 40 and
 * Sch. 5; HB(SPC) Regs, regs 29, 33 and Sch. 5.
 */
export function unearnedIncome(situation: Situation, taxOnIt: readonly Working[], sink: Sink): Working {
  const counted = situation.family.adults.flatMap(({ incomes }) => incomes.map(one => countedIncome(one, situation)));
  const sum = counted.reduce((so, one) => added(so, one, situation), sink.sum([]));
  const taxed = taxOnIt.reduce((so, tax) => lessTax(so, tax), backAboveCeiling(sum, counted, situation));
  return taxed.amount.isNegative() ? taxed.becomes(Money.zero, 'Not below nothing') : taxed;
}

function countedIncome(income: Income, situation: Situation): Counted {
  const perWeek = incomePerWeek(income);
  const treated = TREATMENT[income.kind];
  const treatment = situation.scheme === 'WORKING_AGE' ? treated.workingAge : treated.pensionAge;
  return { income, perWeek, off: disregarded(perWeek, treatment, situation) };
}

function added(sum: Working, { income, perWeek, off }: Counted, { scheme }: Situation): Working {
  const { workingAgeLaw, pensionAgeLaw } = TREATMENT[income.kind];
  const law = cite(scheme, workingAgeLaw, pensionAgeLaw);
  if (off.amount.equals(perWeek))
    return sum.noting(() => ({ label: `Left out: ${inWords(income)}`, parameters: off.parameters }), law);
  const formula = weeklyFormula(income);
  const note = () => ({ label: inWords(income), ...(formula === null ? {} : { formula }) });
  const whole = sum.plus(perWeek, note, law);
  if (off.amount.isZero()) return whole;
  return whole.less(off.amount, () => ({ label: `Left out of ${inWords(income)}`, parameters: off.parameters }), law);
}

/** War pensions, widowed parents' benefits and trusts together have a ceiling of their own. HB Regs, Sch. 5 para. 34; HB(SPC) Regs, Sch. 5 para. 12(3). */
function backAboveCeiling(sum: Working, counted: readonly Counted[], { law, scheme }: Situation): Working {
  const under = counted.filter(({ off }) => off.underCeiling);
  if (under.length < 2) return sum;
  const above = Money.sum(under.map(({ off }) => off.amount)).minus(law.combinedDisregardCeiling.value);
  if (above.isZero() || above.isNegative()) return sum;
  const note = () => ({
    label: 'Left out beyond what these incomes share',
    parameters: [law.combinedDisregardCeiling],
  });
  return sum.plus(above, note, cite(scheme, 'Sch. 5 para. 34', 'Sch. 5 para. 12(3)'));
}

const lessTax = (sum: Working, tax: Working): Working =>
  tax.amount.isZero() ? sum : sum.less(tax, 'Income tax on it');
