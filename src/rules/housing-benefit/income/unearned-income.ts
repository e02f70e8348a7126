import { gathered } from '../../../domain/gathered.js';
import type { CapitalKind } from '../../../domain/household/capital.js';
import type { Income } from '../../../domain/household/income.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import { incomePerWeek } from '../../periods/income-per-week.js';
import { cite, type Situation } from '../situation.js';
import { weeklyFormula } from '../weekly.js';
import { type Disregarded, disregarded } from './disregarded.js';
import { TREATMENT, type Treatment } from './treatment.js';

interface Counted {
  readonly income: Income;
  readonly perWeek: Money;
  readonly off: Disregarded;
  readonly treatment: Treatment;
}

const inWords = ({ kind }: Income): string => kind.toLowerCase().replaceAll('_', ' ');

/**
 * Income other than earnings for a week, each kind after what is left out of it, less the tax on it. HB Regs, regs 33, 40 and
 * Sch. 5; HB(SPC) Regs, regs 29, 33 and Sch. 5.
 */
export function unearnedIncome(situation: Situation, taxOnIt: readonly Working[], sink: Sink): Working {
  const counted = gathered(situation.family.adults, ({ incomes }) => incomes.map(one => countedIncome(one, situation)));
  const known = counted.reduce((so, one) => added(so, one, situation), sink.sum([]));
  const sum = mayBeRentThatCounts(situation) ? known.assuming(TAKEN_FOR_CAPITAL) : known;
  const shared = backAboveCeiling(maintenanceOnce(sum, counted, situation), counted, situation);
  const taxed = taxOnIt.reduce((so, tax) => lessTax(so, tax), shared);
  return taxed.amount.isNegative() ? taxed.becomes(Money.zero, 'Not below nothing') : taxed;
}

const TAKEN_FOR_CAPITAL =
  'The rent was taken to be of a property that counts as capital: that of one left out of capital is income';

/** A rent is stated of no particular property, and the only one there is may be left out of capital. HB Regs, reg. 46(4). */
function mayBeRentThatCounts({ household, family, scheme }: Situation): boolean {
  const owns = (kinds: readonly CapitalKind[]) => household.capital.some(({ kind }) => kinds.includes(kind));
  return (
    scheme === 'WORKING_AGE' &&
    owns(['HOME_BEING_SOLD', 'HOME_OF_RELATIVE']) &&
    !owns(['OTHER_PROPERTY', 'LAND']) &&
    family.adults.some(({ incomes }) => incomes.some(({ kind }) => kind === 'PROPERTY_RENT'))
  );
}

/** What is left out of maintenance in a week. HB Regs, Sch. 5 para. 47; HB(SPC) Regs, Sch. 5 para. 20. */
export function maintenanceLeftOut(situation: Situation): Money {
  const paid = gathered(situation.family.adults, ({ incomes }) => incomes).filter(
    ({ kind }) => TREATMENT[kind].pensionAge === 'MAINTENANCE',
  );
  return disregarded(Money.sum(paid.map(incomePerWeek)), 'MAINTENANCE', situation).amount;
}

function countedIncome(income: Income, situation: Situation): Counted {
  const perWeek = incomePerWeek(income);
  const treated = TREATMENT[income.kind];
  const treatment = situation.scheme === 'WORKING_AGE' ? treated.workingAge : treated.pensionAge;
  return { income, perWeek, treatment, off: disregarded(perWeek, treatment, situation) };
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

/** All maintenance of a week is treated as a single payment, of which one sum is left out. HB Regs, Sch. 5 para. 47(2). */
function maintenanceOnce(sum: Working, counted: readonly Counted[], { law, scheme }: Situation): Working {
  return backAbove(sum, {
    disregards: counted.filter(({ treatment }) => treatment === 'MAINTENANCE'),
    most: law.maintenanceDisregard,
    label: 'Left out beyond the one sum for maintenance',
    law: cite(scheme, 'Sch. 5 para. 47(2)', 'Sch. 5 para. 20'),
  });
}

/** War pensions, widowed parents' benefits and trusts together have a ceiling of their own. HB Regs, Sch. 5 para. 34; HB(SPC) Regs, Sch. 5 para. 12(3). */
function backAboveCeiling(sum: Working, counted: readonly Counted[], { law, scheme }: Situation): Working {
  return backAbove(sum, {
    disregards: counted.filter(({ off }) => off.underCeiling),
    most: law.combinedDisregardCeiling,
    label: 'Left out beyond what these incomes share',
    law: cite(scheme, 'Sch. 5 para. 34', 'Sch. 5 para. 12(3)'),
  });
}

interface Shared {
  readonly disregards: readonly Counted[];
  readonly most: Situation['law']['combinedDisregardCeiling'];
  readonly label: string;
  readonly law: string;
}

/** Adds back what two or more incomes together had left out beyond the most they may share. */
function backAbove(sum: Working, { disregards, most, label, law }: Shared): Working {
  if (disregards.length < 2) return sum;
  const above = Money.sum(disregards.map(({ off }) => off.amount)).minus(most.value);
  if (above.isZero() || above.isNegative()) return sum;
  return sum.plus(above, () => ({ label, parameters: [most] }), law);
}

const lessTax = (sum: Working, tax: Working): Working =>
  tax.amount.isZero() ? sum : sum.less(tax, 'Income tax on it');
