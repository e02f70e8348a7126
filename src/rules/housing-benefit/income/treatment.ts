import type { IncomeKind } from '../../../domain/household/income.js';

/**
 * What becomes of an income: counted whole, left out whole, or counted after a sum or share that a provision of its own
 * takes off.
 */
export type Treatment =
  | 'COUNTED'
  | 'IGNORED'
  | 'WAR_PENSION'
  | 'WIDOWED_PARENT'
  | 'MAINTENANCE'
  | 'BOARDER'
  | 'LODGER'
  | 'TRUST';

/** How each scheme treats a kind, and where. */
export interface Treated {
  readonly workingAge: Treatment;
  readonly pensionAge: Treatment;
  readonly workingAgeLaw: string;
  readonly pensionAgeLaw: string;
}

type Row = readonly [Treatment, Treatment, string, string];
const both = (treatment: Treatment, workingAgeLaw: string, pensionAgeLaw: string): Row => [
  treatment,
  treatment,
  workingAgeLaw,
  pensionAgeLaw,
];

const COUNTED = both('COUNTED', 'reg. 40(1)', 'reg. 29(1)');
const PASSPORT = both('IGNORED', 'Sch. 5 para. 4', 'reg. 26');
const NOT_LISTED = 'reg. 29(1): not listed';

/** Every kind of income. Pension-age law lists what counts (reg. 29(1)); working-age law what does not (Sch. 5). */
const ROWS: { readonly [Kind in IncomeKind]: Row } = {
  STATE_PENSION: COUNTED,
  OCCUPATIONAL_PENSION: COUNTED,
  PERSONAL_PENSION: COUNTED,
  ANNUITY: COUNTED,
  EQUITY_RELEASE: COUNTED,
  FOREIGN_PENSION: COUNTED,
  UNIVERSAL_CREDIT: PASSPORT,
  PENSION_CREDIT_GUARANTEE: PASSPORT,
  PENSION_CREDIT_SAVINGS: both('COUNTED', 'reg. 40(1)', 'reg. 27'),
  INCOME_SUPPORT: PASSPORT,
  JSA_INCOME_BASED: PASSPORT,
  ESA_INCOME_RELATED: PASSPORT,
  WORKING_TAX_CREDIT: COUNTED,
  CHILD_TAX_CREDIT: ['COUNTED', 'IGNORED', 'reg. 40(1)', NOT_LISTED],
  JSA_CONTRIBUTORY: COUNTED,
  ESA_CONTRIBUTORY: COUNTED,
  CARERS_ALLOWANCE: COUNTED,
  CARER_SUPPORT_PAYMENT: COUNTED,
  CARERS_ALLOWANCE_SUPPLEMENT: both('IGNORED', 'Sch. 5', NOT_LISTED),
  CHILD_BENEFIT: both('IGNORED', 'Sch. 5 para. 65', 'reg. 29(1)(j)(vi)'),
  GUARDIANS_ALLOWANCE: both('IGNORED', 'Sch. 5 para. 50', 'reg. 29(1)(j)(vii)'),
  INDUSTRIAL_INJURIES_BENEFIT: COUNTED,
  INCAPACITY_BENEFIT: COUNTED,
  SEVERE_DISABLEMENT_ALLOWANCE: COUNTED,
  MATERNITY_ALLOWANCE: COUNTED,
  BEREAVEMENT_SUPPORT_PAYMENT: both('IGNORED', 'Sch. 5 para. 67', 'reg. 29(1)(j)'),
  BEREAVEMENT_ALLOWANCE: COUNTED,
  WIDOWED_PARENTS_ALLOWANCE: both('WIDOWED_PARENT', 'Sch. 5 para. 16', 'Sch. 5 para. 8'),
  WIDOWED_MOTHERS_ALLOWANCE: both('WIDOWED_PARENT', 'Sch. 5 para. 16', 'Sch. 5 para. 7'),
  WIDOWS_PENSION: COUNTED,
  WAR_DISABLEMENT_PENSION: both('WAR_PENSION', 'Sch. 5 para. 15', 'Sch. 5 para. 1'),
  WAR_WIDOWS_PENSION: both('WAR_PENSION', 'Sch. 5 para. 15', 'Sch. 5 para. 1'),
  AFCS_GUARANTEED_INCOME: both('WAR_PENSION', 'Sch. 5 para. 15', 'Sch. 5 para. 1'),
  WAR_PRE_1973_SPECIAL_PAYMENT: both('IGNORED', 'Sch. 5 paras 53 to 55', 'Sch. 5 paras 4 to 6'),
  WINTER_FUEL_OR_COST_OF_LIVING_PAYMENT: both('IGNORED', 'Sch. 5', 'reg. 29(1)(j)'),
  LOCAL_WELFARE_PAYMENT: both('IGNORED', 'Sch. 5 paras 31 and 31A', NOT_LISTED),
  CHILD_MAINTENANCE: both('IGNORED', 'Sch. 5 para. 47A', NOT_LISTED),
  SPOUSAL_MAINTENANCE: both('MAINTENANCE', 'Sch. 5 para. 47', 'Sch. 5 para. 20'),
  FOSTERING_OR_KINSHIP_PAYMENT: both('IGNORED', 'Sch. 5 paras 25 and 26', NOT_LISTED),
  CHARITABLE_OR_VOLUNTARY_PAYMENT: both('IGNORED', 'Sch. 5 para. 14', NOT_LISTED),
  DISCRETIONARY_TRUST_FOR_NEEDS: ['IGNORED', 'TRUST', 'Sch. 5 para. 14', 'Sch. 5 para. 12'],
  BOARDER: both('BOARDER', 'Sch. 5 para. 42', 'Sch. 5 para. 9'),
  LODGER: both('LODGER', 'Sch. 5 para. 22', 'Sch. 5 para. 10'),
  NON_DEPENDANT_CONTRIBUTION: both('IGNORED', 'Sch. 5 para. 21', NOT_LISTED),
  STUDENT_GRANT_FOR_FEES_TRAVEL_CHILDCARE: both('IGNORED', 'reg. 59', NOT_LISTED),
  PROPERTY_RENT: both('IGNORED', 'reg. 46(4): capital', 'reg. 29(1)(i), Sch. 5 paras 22 to 24'),
  RENT_OF_DISREGARDED_PROPERTY: [
    'COUNTED',
    'IGNORED',
    'reg. 46(4), Sch. 5 para. 17(2)',
    'reg. 29(1)(i), Sch. 5 paras 22 to 24',
  ],
  SAVINGS_INTEREST: both('IGNORED', 'reg. 46(4): capital', 'reg. 29(1)(i), Sch. 5 paras 22 to 24'),
  COMPENSATION_SCHEME_PAYMENT: both('IGNORED', 'Sch. 5 para. 35', 'Sch. 5 para. 14'),
  INSURANCE_FOR_HOUSING_COSTS: both('IGNORED', 'Sch. 5 para. 29', NOT_LISTED),
  INSURANCE_FOR_LOST_INCOME: ['COUNTED', 'IGNORED', 'reg. 40(1)', NOT_LISTED],
  OTHER_UNEARNED: ['COUNTED', 'IGNORED', 'reg. 40(1)', NOT_LISTED],
};

/** What becomes of each kind of income. HB Regs, reg. 40 and Sch. 5; HB(SPC) Regs, reg. 29 and Sch. 5. */
export const TREATMENT: { readonly [Kind in IncomeKind]: Treated } = Object.freeze(
  Object.fromEntries(
    Object.entries(ROWS).map(([kind, [workingAge, pensionAge, workingAgeLaw, pensionAgeLaw]]) => [
      kind,
      Object.freeze({ workingAge, pensionAge, workingAgeLaw, pensionAgeLaw }),
    ]),
  ) as { [Kind in IncomeKind]: Treated },
);
