import type { IncomeKind } from '../../../domain/household/income.js';

/**
 * What counts as unearned income, in full. SI 2013/376, regs 66 and 67. The list is closed: what is not on it does not
 * count, such as child benefit, child maintenance, disability benefits, Guardian's Allowance, Bereavement Support Payment,
 * war pensions, fostering payments, rent from a lodger, and interest, which becomes capital by reg. 72(3). Bereavement
 * Allowance left the list in April 2017. What an insurance pays for a mortgage counts only so far as the housing costs
 * element pays for it too, which it no longer does: reg. 66(1)(h)(ii). The two benefits for incapacity are added to
 * the list for whoever still has them: SI 2014/1230, reg. 25.
 */
export const UNEARNED: ReadonlyMap<IncomeKind, string> = new Map<IncomeKind, string>([
  ['STATE_PENSION', 'reg. 66(1)(a)'],
  ['OCCUPATIONAL_PENSION', 'reg. 66(1)(a)'],
  ['PERSONAL_PENSION', 'reg. 66(1)(a)'],
  ['EQUITY_RELEASE', 'reg. 66(1)(a)'],
  ['JSA_CONTRIBUTORY', 'reg. 66(1)(b)(i)'],
  ['ESA_CONTRIBUTORY', 'reg. 66(1)(b)(ii)'],
  ['CARERS_ALLOWANCE', 'reg. 66(1)(b)(iii)'],
  ['CARER_SUPPORT_PAYMENT', 'reg. 66(1)(b)(iiia)'],
  ['WIDOWED_MOTHERS_ALLOWANCE', 'reg. 66(1)(b)(v)'],
  ['WIDOWED_PARENTS_ALLOWANCE', 'reg. 66(1)(b)(vi)'],
  ['WIDOWS_PENSION', 'reg. 66(1)(b)(vii)'],
  ['MATERNITY_ALLOWANCE', 'reg. 66(1)(b)(viii)'],
  ['INDUSTRIAL_INJURIES_BENEFIT', 'reg. 66(1)(b)(ix)'],
  ['INCAPACITY_BENEFIT', 'reg. 66(1)(b) with SI 2014/1230, reg. 25,'],
  ['SEVERE_DISABLEMENT_ALLOWANCE', 'reg. 66(1)(b) with SI 2014/1230, reg. 25,'],
  ['SPOUSAL_MAINTENANCE', 'reg. 66(1)(d)'],
  ['FOREIGN_PENSION', 'reg. 66(1)(da)'],
  ['INSURANCE_FOR_LOST_INCOME', 'reg. 66(1)(h)(i)'],
  ['ANNUITY', 'reg. 66(1)(i)'],
  ['DISCRETIONARY_TRUST_FOR_NEEDS', 'reg. 66(1)(j)'],
  ['OTHER_UNEARNED', 'reg. 66(1)(m)'],
]);
