import type { Adult } from '../../../domain/household/adult.js';
import { Money } from '../../../domain/money.js';
import type { Provenance } from '../../../domain/parameter.js';
import type { UcElement } from '../../../parameters/local-reduction-words.js';
import { isCarer } from '../../housing-benefit/applicable-amount/carer-premium.js';
import { getsChildDisabilityBenefit, isHigherRateDisabledChild } from '../../universal-credit/people.js';
import type { LocalCase } from './case.js';

/** One element that an award of universal credit holds, a month. */
export interface ElementHeld {
  readonly element: UcElement;
  readonly perMonth: Money;
  readonly parameters: readonly Provenance[];
  /** False where the award states it; true where it was worked out from the facts of the household. */
  readonly workedOut: boolean;
}

type Held = Pick<LocalCase, 'award' | 'law' | 'situation' | 'day'>;

/**
 * The elements of an award that schemes name. Housing and childcare are stated with the award; the others are what universal
 * credit gives for the facts: SI 2013/376, regs 24(2), 27 and 29.
 */
export function elementsHeld(found: Held): ElementHeld[] {
  const { award } = found;
  if (award === null) return [];
  return [
    ...stated('housing', award.housingElement),
    ...stated('childcare', award.childcareElement),
    ...health(found),
    ...carers(found),
    ...disabledChildren(found),
  ];
}

const stated = (element: UcElement, amount: Money | null): ElementHeld[] =>
  amount === null || amount.isZero() ? [] : [{ element, perMonth: amount, parameters: [], workedOut: false }];

/** One for an award: LCWRA before LCW. Reg. 29(4) and reg. 27. */
function health({ situation, law: { universalCredit: law } }: Held): ElementHeld[] {
  const capabilities = situation.family.adults.map(({ ucWorkCapability }) => ucWorkCapability);
  const lcwraNew = law.lcwraElementNew ?? law.lcwraElementProtected;
  const figure = capabilities.includes('LCWRA_PROTECTED')
    ? law.lcwraElementProtected
    : capabilities.includes('LCWRA')
      ? lcwraNew
      : null;
  if (figure) return [{ element: 'lcwra', perMonth: figure.value, parameters: [figure], workedOut: true }];
  if (!capabilities.includes('LCW_WITH_ELEMENT')) return [];
  return [{ element: 'lcw', perMonth: law.lcwElement.value, parameters: [law.lcwElement], workedOut: true }];
}

const hasLcwra = ({ ucWorkCapability }: Adult): boolean =>
  ucWorkCapability === 'LCWRA' || ucWorkCapability === 'LCWRA_PROTECTED';

/** One for each who cares, but not for the person who has the LCWRA element. Reg. 29. */
function carers({ situation, day, law: { universalCredit: law } }: Held): ElementHeld[] {
  const lcwraOf = situation.family.adults.find(hasLcwra);
  const caring = situation.family.adults.filter(
    adult => adult !== lcwraOf && (adult.carer.regular || isCarer(adult, day)),
  );
  if (caring.length === 0) return [];
  const { carerElement: figure } = law;
  return [{ element: 'carer', perMonth: figure.value.times(caring.length), parameters: [figure], workedOut: true }];
}

function disabledChildren({ situation, law: { universalCredit: law } }: Held): ElementHeld[] {
  const figures = situation.family.children.flatMap(child =>
    isHigherRateDisabledChild(child)
      ? [law.disabledChildHigher]
      : getsChildDisabilityBenefit(child)
        ? [law.disabledChildLower]
        : [],
  );
  if (figures.length === 0) return [];
  const perMonth = Money.sum(figures.map(({ value }) => value));
  return [{ element: 'disabled_child', perMonth, parameters: [...new Set(figures)], workedOut: true }];
}
