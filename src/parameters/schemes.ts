import { appeals } from './appeals.js';
import { benefitCap } from './benefit-cap.js';
import { councilTax } from './council-tax.js';
import { councilTaxReduction } from './council-tax-reduction.js';
import type { LawOf } from './figure.js';
import { housingBenefit } from './housing-benefit.js';
import { incomeTax } from './income-tax.js';
import { localHousingAllowance } from './local-housing-allowance.js';
import { nationalInsurance } from './national-insurance.js';
import { childBenefit, otherBenefits } from './other-benefits.js';
import { overpayments } from './overpayments.js';
import { pensionCredit } from './pension-credit.js';
import { recovery } from './recovery.js';
import { retention } from './retention.js';
import { statePensionAge } from './state-pension-age.js';
import { universalCredit } from './universal-credit.js';
import { workingDays } from './working-days.js';

/** Every scheme whose figures are kept, with the folder of `parameters/` that holds its files. */
export const SCHEMES = {
  councilTax: { folder: 'council-tax', figures: councilTax },
  housingBenefit: { folder: 'housing-benefit', figures: housingBenefit },
  localHousingAllowance: { folder: 'local-housing-allowance', figures: localHousingAllowance },
  councilTaxReduction: { folder: 'council-tax-reduction', figures: councilTaxReduction },
  universalCredit: { folder: 'universal-credit', figures: universalCredit },
  pensionCredit: { folder: 'pension-credit', figures: pensionCredit },
  benefitCap: { folder: 'benefit-cap', figures: benefitCap },
  childBenefit: { folder: 'child-benefit', figures: childBenefit },
  otherBenefits: { folder: 'other-benefits', figures: otherBenefits },
  statePensionAge: { folder: 'state-pension-age', figures: statePensionAge },
  incomeTax: { folder: 'income-tax', figures: incomeTax },
  nationalInsurance: { folder: 'national-insurance', figures: nationalInsurance },
  overpayments: { folder: 'overpayments', figures: overpayments },
  recovery: { folder: 'recovery', figures: recovery },
  appeals: { folder: 'appeals', figures: appeals },
  retention: { folder: 'retention', figures: retention },
  workingDays: { folder: 'working-days', figures: workingDays },
} as const;

export type SchemeName = keyof typeof SCHEMES;
export const SCHEME_NAMES = Object.keys(SCHEMES) as SchemeName[];

/** The whole law as it stood on one day, a scheme at a time: `law.councilTax.singleResidentDiscount.value`. */
export type Law = { readonly [Name in SchemeName]: LawOf<(typeof SCHEMES)[Name]['figures']> };
