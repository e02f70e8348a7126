import type { Money } from '../../domain/money.js';
import type { Parameter } from '../../domain/parameter.js';
import type { BenefitCapLaw } from '../../parameters/benefit-cap.js';

export interface CapHousehold {
  readonly couple: boolean;
  readonly children: boolean;
  /** By where the home is. Reg. 80A(3). */
  readonly greaterLondon: boolean;
}

/** The levels of a household, by its kind and place: a lone parent is on the level of a couple. SI 2013/376, reg. 80A(2). */
export function capLevels({ couple, children, greaterLondon }: CapHousehold, law: BenefitCapLaw) {
  const family = couple || children;
  if (greaterLondon) return family ? law.londonCoupleOrLoneParent : law.londonSingle;
  return family ? law.elsewhereCoupleOrLoneParent : law.elsewhereSingle;
}

export const annualLimit = (household: CapHousehold, law: BenefitCapLaw): Parameter<Money> =>
  capLevels(household, law).year;
