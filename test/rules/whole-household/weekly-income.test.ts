import { weeklyIncome } from '../../../src/rules/whole-household/weekly-income.js';
import { awardsOf, type Case, PENSIONER, pay, pension, statute } from './support.js';

function linesOf(about: Case, means: Parameters<typeof awardsOf>[1] = {}) {
  const found = weeklyIncome(awardsOf(about, means), statute);
  const lines = Object.fromEntries(found.lines.map(({ item, perWeek }) => [item, perWeek.toFixed()]));
  return { ...lines, income: found.income.toFixed(), left: found.left.toFixed() };
}
const councilTax = { amount: '1825.00', per: 'YEAR' as const };

describe('what a household has to live on in a week', () => {
  it('adds up awards that are taken up, and takes off what goes out', () => {
    const about = { councilTax, adults: [{ birthDate: PENSIONER, incomes: [pension('150.00')] }] };
    expect(linesOf(about)).toEqual({
      OTHER_INCOME: '150.00',
      PENSION_CREDIT: '77.10', // to 227.10
      HOUSING_BENEFIT: '100.00',
      COUNCIL_TAX: '-35.00', // 1,825.00 x 7 / 365
      COUNCIL_TAX_REDUCTION: '35.00',
      RENT: '-100.00',
      income: '327.10',
      left: '227.10',
    });
  });

  it('counts universal credit for a week, and leaves out what is not taken up', () => {
    // 833.47 for the month, x 12 / 52 = 192.3392.
    expect(linesOf({})).toEqual({ UNIVERSAL_CREDIT: '192.34', RENT: '-100.00', income: '192.34', left: '92.34' });
    expect(linesOf({}, { takeUp: 'AS_STATED' })).toEqual({ RENT: '-100.00', income: '0.00', left: '-100.00' });
  });

  it('counts what is stated as it is stated, whatever it comes to here', () => {
    const awards = { universalCredit: { since: '2024-01-01', award: '520.00' } };
    expect(linesOf({ awards })).toMatchObject({ UNIVERSAL_CREDIT: '120.00' });
    const incomes = [{ kind: 'UNIVERSAL_CREDIT', amount: '260.00', per: 'MONTH' }] as const;
    expect(linesOf({ adults: [{ incomes: [...incomes] }] })).toMatchObject({
      UNIVERSAL_CREDIT: '60.00',
      income: '60.00',
    });
    const credit = { pensionCredit: { since: '2024-01-01', guaranteeCredit: '20.00', savingsCredit: '1.50' } };
    expect(linesOf({ awards: credit, adults: [{ birthDate: PENSIONER }] })).toMatchObject({ PENSION_CREDIT: '21.50' });
  });

  it('counts earnings after tax and National Insurance, and a share of rent and tax', () => {
    // 500.00 x 52 = 26,000: tax 20% of 13,430 is 2,686.00; National Insurance 8% of 258.00 a week is 20.64.
    const found = linesOf({
      councilTax: { ...councilTax, liablePeople: 2 },
      home: { rent: { amount: '100.00', per: 'WEEK', liablePeople: 2 } },
      adults: [{ employments: [pay('500.00')] }],
    });
    expect(found).toMatchObject({ EARNINGS: '427.71', COUNCIL_TAX: '-17.50', RENT: '-50.00' });
  });
});
