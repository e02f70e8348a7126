import type { HouseholdInput } from '../../../../src/domain/household/household.js';
import { warningsOf } from '../../../../src/domain/working-warnings.js';
import { type Case, codesOf, PENSIONER, weekOf } from '../support.js';

type Item = NonNullable<HouseholdInput['capital']>[number];
const saved = (value: string, more: Partial<Item> = {}): Case => ({ capital: [{ kind: 'SAVINGS', value, ...more }] });
const old = { adults: [{ birthDate: PENSIONER }] };

describe('tariff income: HB Regs, reg. 52; HB(SPC) Regs, reg. 29(2)', () => {
  it.each`
    capital       | workingAge | pensionAge
    ${'6000.00'}  | ${'0.00'}  | ${'0.00'}
    ${'6000.01'}  | ${'1.00'}  | ${'0.00'}
    ${'6250.00'}  | ${'1.00'}  | ${'0.00'}
    ${'6250.01'}  | ${'2.00'}  | ${'0.00'}
    ${'10000.00'} | ${'16.00'} | ${'0.00'}
    ${'10000.01'} | ${'17.00'} | ${'1.00'}
    ${'10500.01'} | ${'19.00'} | ${'2.00'}
    ${'16000.00'} | ${'40.00'} | ${'12.00'}
  `('$capital brings $workingAge, in pension age $pensionAge', ({ capital, workingAge, pensionAge }) => {
    expect(weekOf(saved(capital)).income?.toFixed()).toBe(workingAge);
    expect(weekOf({ ...old, ...saved(capital) }).income?.toFixed()).toBe(pensionAge);
  });
});

describe('the limit of capital: regs 43', () => {
  it.each`
    capital       | entitled
    ${'16000.00'} | ${true}
    ${'16000.01'} | ${false}
  `('with $capital entitled: $entitled', ({ capital, entitled }) => {
    expect(weekOf(saved(capital)).entitled).toBe(entitled);
    expect(weekOf({ ...old, ...saved(capital) }).entitled).toBe(entitled);
  });

  it('shows the reason and pays nothing', () => {
    const week = weekOf(saved('20000.00'));
    expect(week.award.toFixed()).toBe('0.00');
    expect(week.findings[0]).toMatchObject({ code: 'CAPITAL', given: false, law: 'HB Regs, reg. 43' });
  });

  it('does not look at capital with guarantee credit: HB(SPC) Regs, reg. 26', () => {
    const pensionCredit = { since: '2020-01-01', guaranteeCredit: '5.00', savingsCredit: '0.00' };
    const week = weekOf({ ...old, ...saved('90000.00'), awards: { pensionCredit } });
    expect([week.award.toFixed(), week.capital]).toEqual(['100.00', null]);
    expect(codesOf(week)).toContain('PASSPORTED');
  });
});

describe('what counts as capital: HB Regs, regs 44, 47, 51 and Sch. 6', () => {
  const capitalOf = (item: Item, more: Case = {}) => weekOf({ capital: [item], ...more }).capital?.toFixed();
  it.each`
    item                                                                                  | capital      | because
    ${{ kind: 'OTHER_PROPERTY', value: '10000.00', securedDebt: '4000.00' }}              | ${'5000.00'} | ${'reg. 47: less a tenth and the debt'}
    ${{ kind: 'OTHER_PROPERTY', value: '10000.00', securedDebt: '40000.00' }}             | ${'0.00'}    | ${'never below nothing'}
    ${{ kind: 'SAVINGS', value: '9000.00', owners: 3 }}                                   | ${'3000.00'} | ${'reg. 51: equal shares'}
    ${{ kind: 'OWN_HOME', value: '300000.00' }}                                           | ${'0.00'}    | ${'Sch. 6: the home'}
    ${{ kind: 'PERSONAL_INJURY_TRUST', value: '50000.00' }}                               | ${'0.00'}    | ${'Sch. 6: a personal injury trust'}
    ${{ kind: 'NOTIONAL', value: '7000.00' }}                                             | ${'7000.00'} | ${'reg. 49: treated as possessed'}
    ${{ kind: 'BENEFIT_ARREARS', value: '7000.00', since: '2024-07-01' }}                 | ${'0.00'}    | ${'Sch. 6 para. 9: 52 weeks'}
    ${{ kind: 'BENEFIT_ARREARS', value: '7000.00', since: '2024-06-01' }}                 | ${'7000.00'} | ${'and then it counts'}
    ${{ kind: 'PROPERTY_SALE_PROCEEDS_FOR_HOME', value: '9000.00', since: '2024-11-01' }} | ${'9000.00'} | ${'26 weeks in working age'}
  `('$because', ({ item, capital }) => expect(capitalOf(item)).toBe(capital));

  // "Where a claimant is treated as possessing capital under regulation 49(1), the amount which he is treated as possessing [...] in
  // the case of a week that is subsequent to the relevant week [...] shall be reduced by an amount": reg. 50(1), for each such week.
  // The week asked about begins on Monday 2 June 2025.
  it.each`
    since           | lessPerWeek  | capital       | because
    ${'2025-06-04'} | ${'80.00'}   | ${'17000.00'} | ${'the relevant week itself'}
    ${'2025-06-01'} | ${'80.00'}   | ${'16920.00'} | ${'the week after it, though a day later'}
    ${'2025-03-26'} | ${'80.00'}   | ${'16200.00'} | ${'ten weeks from Monday 24 March'}
    ${'2025-06-09'} | ${'80.00'}   | ${'17000.00'} | ${'not yet'}
    ${'2024-06-05'} | ${'1000.00'} | ${'0.00'}     | ${'never below nothing'}
  `('takes notional capital down from $since: $because', ({ since, lessPerWeek, capital }) =>
    expect(capitalOf({ kind: 'NOTIONAL', value: '17000.00', since, lessPerWeek })).toBe(capital),
  );

  it('says that notional capital was counted whole where nothing takes it down', () => {
    const said = (more: Partial<Item>) =>
      JSON.stringify(warningsOf(weekOf({ capital: [{ kind: 'NOTIONAL', value: '7000.00', ...more }] }).working));
    expect(said({ since: '2025-03-26' })).toContain('Notional capital was counted whole');
    expect(said({ since: '2025-03-26', lessPerWeek: '4.00' })).not.toContain('counted whole');
    const barred = weekOf({ capital: [{ kind: 'NOTIONAL', value: '17000.00' }] });
    expect(barred.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['CAPITAL', 'NOTIONAL_NOT_REDUCED']),
    );
  });

  it('gives pension age a year for the proceeds of a home: HB(SPC) Regs, Sch. 6 para. 18', () => {
    const item: Item = { kind: 'PROPERTY_SALE_PROCEEDS_FOR_HOME', value: '9000.00', since: '2024-11-01' };
    expect(capitalOf(item, old)).toBe('0.00');
  });

  it('says so where the day a time runs from is not stated', () => {
    const warnings = warningsOf(weekOf({ capital: [{ kind: 'BENEFIT_ARREARS', value: '7000.00' }] }).working);
    expect(warnings.some(one => one.kind === 'ASSUMPTION' && one.assumption.includes('benefit arrears'))).toBe(true);
  });
});
