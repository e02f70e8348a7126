import type { Adult } from '../../domain/household/adult.js';
import type { Child } from '../../domain/household/child.js';
import type { IncomeKind } from '../../domain/household/income.js';

const LAW = 'SI 2013/376, reg. 83';

export interface CapException {
  readonly code: string;
  readonly reason: string;
  readonly law: string;
}

/** What of the award itself lifts the cap. */
export interface AwardOfElements {
  readonly lcwra: boolean;
  readonly carer: boolean;
}

const INDUSTRIAL: readonly IncomeKind[] = ['INDUSTRIAL_INJURIES_BENEFIT'];
const WAR: readonly IncomeKind[] = ['WAR_DISABLEMENT_PENSION', 'WAR_WIDOWS_PENSION', 'WAR_PRE_1973_SPECIAL_PAYMENT'];

/**
 * Why universal credit is not capped, or null. SI 2013/376, reg. 83: the LCWRA or carer element, ESA with a support
 * component, industrial injuries benefit, attendance allowance, a war pension, armed forces payments, DLA or PIP of a
 * claimant or child, Carer's Allowance, Guardian's Allowance.
 */
export function capException(
  adults: readonly Adult[],
  children: readonly Child[],
  elements: AwardOfElements,
): CapException | null {
  const because = (code: string, reason: string): CapException => ({ code, reason, law: LAW });
  if (elements.lcwra) return because('LCWRA', 'The award has the LCWRA element');
  if (elements.carer) return because('CARER', 'The award has a carer element');
  if (adults.some(({ esa }) => esa?.component === 'SUPPORT'))
    return because('ESA_SUPPORT', 'Employment and support allowance has a support component');
  if ([...adults, ...children].some(hasDisabilityAward))
    return because('DISABILITY_BENEFIT', 'Somebody gets a disability benefit');
  const gets = (kinds: readonly IncomeKind[]) =>
    adults.some(({ incomes }) => incomes.some(({ kind }) => kinds.includes(kind)));
  if (gets(INDUSTRIAL)) return because('INDUSTRIAL_INJURIES', 'Industrial injuries benefit is paid');
  if (gets(WAR)) return because('WAR_PENSION', 'A war pension is paid');
  if (gets(['AFCS_GUARANTEED_INCOME'])) return because('ARMED_FORCES', 'A guaranteed income payment is paid');
  // Facts that name one of the two among the incomes say here that it is paid.
  if (adults.some(({ carer }) => carer.allowance !== 'NONE'))
    return because('CARERS_ALLOWANCE', "Somebody is entitled to Carer's Allowance or Carer Support Payment");
  return gets(['GUARDIANS_ALLOWANCE']) ? because('GUARDIANS_ALLOWANCE', "Guardian's Allowance is paid") : null;
}

/** Every one of the list does: reg. 83(1)(c) to (h), and what stands for them in Scotland. */
const hasDisabilityAward = ({ disabilityAwards }: Adult | Child): boolean => disabilityAwards.length > 0;
