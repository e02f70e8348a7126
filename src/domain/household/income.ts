import { z } from 'zod';
import { pounds } from '../council-tax/dated.js';
import { period } from './values.js';

/**
 * Everything a person can receive but earnings. Disability benefits that no scheme counts are not here but among the
 * disability awards. A benefit is named though its amount is nothing, where being on it is what matters.
 */
export const INCOME_KINDS = [
  // pensions
  'STATE_PENSION',
  'OCCUPATIONAL_PENSION',
  'PERSONAL_PENSION',
  'ANNUITY',
  'EQUITY_RELEASE',
  'FOREIGN_PENSION',
  // means-tested benefits
  'UNIVERSAL_CREDIT',
  'PENSION_CREDIT_GUARANTEE',
  'PENSION_CREDIT_SAVINGS',
  'INCOME_SUPPORT',
  'JSA_INCOME_BASED',
  'ESA_INCOME_RELATED',
  'WORKING_TAX_CREDIT',
  'CHILD_TAX_CREDIT',
  // other benefits
  'JSA_CONTRIBUTORY',
  'ESA_CONTRIBUTORY',
  'CARERS_ALLOWANCE',
  'CARER_SUPPORT_PAYMENT',
  'CARERS_ALLOWANCE_SUPPLEMENT',
  'CHILD_BENEFIT',
  'GUARDIANS_ALLOWANCE',
  'INDUSTRIAL_INJURIES_BENEFIT',
  'INCAPACITY_BENEFIT',
  'SEVERE_DISABLEMENT_ALLOWANCE',
  'MATERNITY_ALLOWANCE',
  'BEREAVEMENT_SUPPORT_PAYMENT',
  'BEREAVEMENT_ALLOWANCE',
  'WIDOWED_PARENTS_ALLOWANCE',
  'WIDOWED_MOTHERS_ALLOWANCE',
  'WIDOWS_PENSION',
  'WAR_DISABLEMENT_PENSION',
  'WAR_WIDOWS_PENSION',
  'AFCS_GUARANTEED_INCOME',
  'WAR_PRE_1973_SPECIAL_PAYMENT',
  'WINTER_FUEL_OR_COST_OF_LIVING_PAYMENT',
  'LOCAL_WELFARE_PAYMENT',
  // family and others
  'CHILD_MAINTENANCE',
  'SPOUSAL_MAINTENANCE',
  'FOSTERING_OR_KINSHIP_PAYMENT',
  'CHARITABLE_OR_VOLUNTARY_PAYMENT',
  'DISCRETIONARY_TRUST_FOR_NEEDS',
  'BOARDER',
  'LODGER',
  'NON_DEPENDANT_CONTRIBUTION',
  'STUDENT_GRANT_FOR_FEES_TRAVEL_CHILDCARE',
  'PROPERTY_RENT',
  'RENT_OF_DISREGARDED_PROPERTY',
  'SAVINGS_INTEREST',
  'COMPENSATION_SCHEME_PAYMENT',
  'INSURANCE_FOR_HOUSING_COSTS',
  'INSURANCE_FOR_LOST_INCOME',
  'OTHER_UNEARNED',
] as const;
export type IncomeKind = (typeof INCOME_KINDS)[number];

export const MOST_INCOMES = 30;

/**
 * One income, before any tax unless it is said to be after it: then nothing is worked out on it, and it takes up no
 * allowance. Each boarder and each lodger is an entry of its own, for what is ignored is ignored for each. A payment that
 * the law counts in part is stated whole.
 */
export const income = z.strictObject({
  kind: z.enum(INCOME_KINDS),
  amount: pounds,
  per: period,
  afterTax: z.boolean().nullish(),
});
export type Income = z.output<typeof income>;

export const incomes = z.array(income).max(MOST_INCOMES, `must be at most ${MOST_INCOMES} incomes`).default([]);
