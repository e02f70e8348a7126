import type { IncomeKind } from '../../../domain/household/income.js';

/** What becomes of an income that counts: whole, or after a sum that Sch. 4 takes off. */
export type Treatment = 'COUNTED' | 'LESS_TEN' | 'BOARDER' | 'LODGER' | 'LESS_TWENTY';

interface Row {
  readonly treatment: Treatment;
  readonly law: string;
  /** Not income for savings credit. Reg. 9. */
  readonly qualifying: boolean;
}

const counted = (law: string, qualifying = true): Row => ({ treatment: 'COUNTED', law, qualifying });
const less = (treatment: Treatment, law: string): Row => ({ treatment, law, qualifying: true });
const PENSIONS = 'SPCA 2002, s. 16';
const BENEFITS = 'reg. 15(1)';

/**
 * What counts as income, with what Sch. 4 leaves out of it. SPCA 2002, ss 15 and 16; SI 2002/1792, regs 9 and 15 and Sch. 4.
 * The list is closed: what is not on it does not count. Widowed parent's allowance has 10 left out here, and 15 in housing
 * benefit; maintenance has nothing left out.
 */
export const COUNTED: ReadonlyMap<IncomeKind, Row> = new Map<IncomeKind, Row>([
  ['STATE_PENSION', counted(PENSIONS)],
  ['OCCUPATIONAL_PENSION', counted(PENSIONS)],
  ['PERSONAL_PENSION', counted(PENSIONS)],
  ['ANNUITY', counted(PENSIONS)],
  ['EQUITY_RELEASE', counted('reg. 16')],
  ['FOREIGN_PENSION', counted('reg. 15(3)')],
  ['WORKING_TAX_CREDIT', counted('SPCA 2002, s. 15(1)(b)', false)],
  ['JSA_CONTRIBUTORY', counted(BENEFITS, false)],
  ['ESA_CONTRIBUTORY', counted(BENEFITS, false)],
  ['CARERS_ALLOWANCE', counted(BENEFITS)],
  ['CARER_SUPPORT_PAYMENT', counted(BENEFITS)],
  ['INDUSTRIAL_INJURIES_BENEFIT', counted(BENEFITS)],
  ['INCAPACITY_BENEFIT', counted(BENEFITS, false)],
  ['SEVERE_DISABLEMENT_ALLOWANCE', counted(BENEFITS, false)],
  ['MATERNITY_ALLOWANCE', counted(BENEFITS, false)],
  ['BEREAVEMENT_ALLOWANCE', counted(BENEFITS)],
  ['WIDOWS_PENSION', counted(BENEFITS)],
  ['WIDOWED_PARENTS_ALLOWANCE', less('LESS_TEN', 'Sch. 4 para. 7')],
  ['WIDOWED_MOTHERS_ALLOWANCE', less('LESS_TEN', 'Sch. 4 para. 7A')],
  ['WAR_DISABLEMENT_PENSION', less('LESS_TEN', 'Sch. 4 para. 1')],
  ['WAR_WIDOWS_PENSION', less('LESS_TEN', 'Sch. 4 para. 1')],
  ['AFCS_GUARANTEED_INCOME', less('LESS_TEN', 'Sch. 4 para. 1')],
  ['SPOUSAL_MAINTENANCE', counted('reg. 15(5)(d)', false)],
  ['BOARDER', less('BOARDER', 'Sch. 4 para. 8')],
  ['LODGER', less('LODGER', 'Sch. 4 para. 9')],
  ['DISCRETIONARY_TRUST_FOR_NEEDS', less('LESS_TWENTY', 'Sch. 4 para. 11')],
]);
