import type { Money } from '../../../domain/money.js';
import type { Provenance } from '../../../domain/parameter.js';
import type { CouncilTaxReductionLaw } from '../../../parameters/council-tax-reduction.js';
import type { ReductionCase } from '../case.js';
import { aggregateGrossIncome, isOnListedBenefit, isStudent, residents, secondAdults } from './second-adults.js';

/** The share of the tax that comes off, and how it was found. */
export interface Percentage {
  readonly share: CouncilTaxReductionLaw['taper'];
  /** Null where benefits alone decide. */
  readonly grossIncome: Money | null;
  /** The case of students: the tax is then taken after discount. */
  readonly ofStudents: boolean;
  readonly label: string;
  readonly parameters: readonly Provenance[];
}

/** Which line of the table applies, or null where the income is too high for any. SI 2012/2885, Sch. 3 para. 1. */
export function percentage(asked: ReductionCase): Percentage | null {
  const law = asked.law.councilTaxReduction;
  const onBenefits = secondAdults(asked).every(isOnListedBenefit);
  if (onBenefits && isStudentsHome(asked)) {
    const share = law.secondAdultOfStudent;
    return { ...byBenefit(share), ofStudents: true, label: 'Students, but for second adults on listed benefits' };
  }
  if (onBenefits) return byBenefit(law.secondAdultAllOnBenefits);
  return byIncome(aggregateGrossIncome(asked), law);
}

const byBenefit = (share: Percentage['share']): Percentage => ({
  share,
  grossIncome: null,
  ofStudents: false,
  label: 'All second adults are on listed benefits',
  parameters: [share],
});

/** Each line begins at its lower figure and ends below its upper one. */
function byIncome(grossIncome: Money, law: CouncilTaxReductionLaw): Percentage | null {
  const { secondAdultLowerThreshold: lower, secondAdultUpperThreshold: upper } = law;
  if (!grossIncome.lessThan(upper.value)) return null;
  const below = grossIncome.lessThan(lower.value);
  const share = below ? law.secondAdultIncomeBelowLower : law.secondAdultIncomeBelowUpper;
  const label = `Gross income of second adults ${grossIncome.toFixed()}, below ${(below ? lower : upper).text} a week`;
  return { share, grossIncome, ofStudents: false, label, parameters: [share, lower, upper] };
}

/** But for the second adults only students live there. */
function isStudentsHome(asked: ReductionCase): boolean {
  const second = secondAdults(asked);
  const { family, on } = asked.situation;
  const others = residents(asked).filter(person => !second.includes(person));
  return family.adults.every(adult => isStudent(adult, on)) && others.every(({ student }) => student !== 'NO');
}
