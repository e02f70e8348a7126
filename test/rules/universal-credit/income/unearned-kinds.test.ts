import { INCOME_KINDS, type IncomeKind } from '../../../../src/domain/household/income.js';
import { adult, award } from '../support.js';

/**
 * SI 2013/376, reg. 66(1), held against every kind that can be stated. A kind that is not here does not count: none of
 * (a) to (m) names it, or (b)(iv), bereavement allowance, which SI 2017/422 took out.
 */
const COUNTS: Partial<Record<IncomeKind, string>> = {
  STATE_PENSION: '(a) retirement pension income (see regulation 67)',
  OCCUPATIONAL_PENSION: '(a)',
  PERSONAL_PENSION: '(a)',
  EQUITY_RELEASE: '(a), as SI 2002/1792, reg. 16, extends it',
  JSA_CONTRIBUTORY: '(b)(i) jobseeker’s allowance',
  ESA_CONTRIBUTORY: '(b)(ii) employment and support allowance',
  CARERS_ALLOWANCE: '(b)(iii) carer’s allowance',
  CARER_SUPPORT_PAYMENT: '(b)(iiia) up to what carer’s allowance would be',
  WIDOWED_MOTHERS_ALLOWANCE: '(b)(v)',
  WIDOWED_PARENTS_ALLOWANCE: '(b)(vi)',
  WIDOWS_PENSION: '(b)(vii)',
  MATERNITY_ALLOWANCE: '(b)(viii)',
  INDUSTRIAL_INJURIES_BENEFIT: '(b)(ix) excluding any increase under section 104 or 105',
  INCAPACITY_BENEFIT: '(b), as SI 2014/1230, reg. 25, adds to it',
  SEVERE_DISABLEMENT_ALLOWANCE: '(b), as SI 2014/1230, reg. 25, adds to it',
  SPOUSAL_MAINTENANCE: '(d)',
  FOREIGN_PENSION: '(da)',
  INSURANCE_FOR_LOST_INCOME: '(h)(i) the risk of losing income due to illness, accident or redundancy',
  ANNUITY: '(i)',
  DISCRETIONARY_TRUST_FOR_NEEDS: '(j)',
  OTHER_UNEARNED: '(m)',
};

describe('unearned income: SI 2013/376, reg. 66', () => {
  it.each(INCOME_KINDS)('%s', kind => {
    const incomes = [{ kind, amount: '100.00', per: 'MONTH' as const }];
    const caring = kind === 'CARERS_ALLOWANCE' || kind === 'CARER_SUPPORT_PAYMENT';
    const carer = { allowance: caring ? ('PAID' as const) : ('NONE' as const) };
    const { unearnedIncome } = award({ adults: [adult('ann', { incomes, carer })] });
    expect(unearnedIncome.toFixed()).toBe(COUNTS[kind] === undefined ? '0.00' : '100.00');
  });
});
