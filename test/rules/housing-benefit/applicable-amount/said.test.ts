import { keeping, silent } from '../../../../src/domain/working-sink.js';
import { applicableAmount } from '../../../../src/rules/housing-benefit/applicable-amount/applicable-amount.js';
import { childrensAllowances } from '../../../../src/rules/housing-benefit/applicable-amount/children.js';
import { aSituation, type Case, PENSIONER } from '../support.js';

const child = (birthDate: string, more: object = {}) => ({ id: `c${birthDate}`, birthDate, ...more });
const children = (...years: number[]) => years.map(year => child(`${year}-01-01`));
const said = (given: Case) => applicableAmount(aSituation(given), keeping);
const labels = (given: Case) => said(given).working.steps.map(({ label }) => label);
const allowed = (given: Case) => childrensAllowances(aSituation(given));
const LIMIT_ASSUMED = expect.stringContaining('The limit of two children was taken still to apply');

describe('children: HB Regs, reg. 22(1)(b) and Sch. 3 para. 2', () => {
  it.each`
    years                       | label                          | left
    ${[2015]}                   | ${'Allowance for a child'}     | ${null}
    ${[2015, 2018]}             | ${'Allowances for 2 children'} | ${null}
    ${[2015, 2018, 2019]}       | ${'Allowances for 2 children'} | ${'No allowance for one child beyond the limit of two'}
    ${[2015, 2018, 2019, 2020]} | ${'Allowances for 2 children'} | ${'No allowance for 2 children beyond the limit of two'}
  `('$years: $label', ({ years, label, left }) => {
    const { amounts, findings, assumptions } = allowed({ children: children(...years) });
    expect(amounts.map(one => one.label)).toEqual([label]);
    expect(findings.map(({ reason, given, subject }) => [reason, given, subject])).toEqual(
      left === null ? [] : [[left, false, 'ALLOWANCE']],
    );
    // Nothing confirms the limit after 5 April 2025, and it matters only where it takes a child out.
    expect(assumptions).toEqual(left === null ? [] : [LIMIT_ASSUMED]);
  });

  it('has no doubt about the limit before 6 April 2025, and nothing to say without children', () => {
    expect(allowed({ on: '2025-01-08', children: children(2015, 2018, 2019) }).assumptions).toEqual([]);
    expect(allowed({})).toEqual({ amounts: [], findings: [], assumptions: [] });
  });

  const inTaxCredit = (...list: ReturnType<typeof child>[]) =>
    allowed({ on: '2025-01-08', awards: { legacy: ['CHILD_TAX_CREDIT'] }, children: list }).amounts[0]?.times;
  const excepted = { twoChildException: 'MULTIPLE_BIRTH' };
  it('SI 2017/376: while child tax credit was paid, the children in it counted, the eldest first', () => {
    expect(inTaxCredit(child('2019-01-01'), child('2018-01-01'), child('2010-01-01'))).toBe(2);
    expect(inTaxCredit(child('2010-01-01'), child('2012-01-01'), child('2017-04-05'))).toBe(3);
    expect(inTaxCredit(child('2010-01-01'), child('2012-01-01'), child('2017-04-06'))).toBe(2);
    expect(
      inTaxCredit(
        child('2010-01-01'),
        child('2012-01-01'),
        child('2018-01-01', excepted),
        child('2018-01-02', excepted),
      ),
    ).toBe(4);
    expect(inTaxCredit(child('2018-01-01'), child('2019-01-01'), child('2020-01-01', excepted))).toBe(3);
  });
});

describe('each amount with its figure: HB Regs, Sch. 3', () => {
  it('shows how many times an amount is given, and the figure of the law it is', () => {
    const { working, findings } = said({ adults: [{}, {}], children: children(2015, 2018) });
    const step = working.steps.find(({ label }) => label === 'Allowances for 2 children');
    expect(step?.parameters).toHaveLength(1);
    expect(step?.formula).toBe(`${step?.parameters[0]?.text} x 2`);
    const single = said({ children: children(2015) }).working.steps.find(
      ({ label }) => label === 'Allowance for a child',
    );
    expect(single?.formula).toBeNull();
    expect(findings.find(({ code }) => code === 'CHILD_ALLOWANCE')?.subject).toBe('ALLOWANCE');
  });

  it('names a premium among what was given, but not the allowance that everybody has', () => {
    const { findings, amounts } = said({ adults: [{ carer: { allowance: 'UNDERLYING' } }] });
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual([['CARER_PREMIUM', 'PREMIUM']]);
    expect(amounts).toHaveLength(2);
  });

  it.each`
    given                                                                              | label
    ${{ adults: [{ carer: { allowance: 'UNDERLYING' } }] }}                            | ${/^Carer premium/}
    ${{ children: [child('2015-01-01', { disabilityAwards: ['DLA_CARE_LOWEST'] })] }}  | ${/^Disabled child premium/}
    ${{ children: [child('2015-01-01', { disabilityAwards: ['DLA_CARE_HIGHEST'] })] }} | ${/^Enhanced disability premium/}
  `('one and two are told apart: $label', ({ given, label }) => {
    const twice: Case = given.adults
      ? { adults: [given.adults[0], given.adults[0]] }
      : { children: [given.children[0], { ...given.children[0], id: 'other', birthDate: '2016-01-01' }] };
    const [one, two] = [given, twice].map(each => labels(each).find(text => label.test(text)));
    expect(one).toBeDefined();
    expect(two).toBeDefined();
    expect(two).not.toBe(one);
    expect([one, two].map(text => /2|both/.test(text ?? ''))).toEqual([false, true]);
  });

  it('Sch. 3 para. 13(9): says what limited capability for work costs, and whether a partner could claim instead', () => {
    const able = { disabilityAwards: ['PIP_MOBILITY_STANDARD' as const] };
    const unable = { ...able, esa: { phase: 'MAIN' as const, component: 'WORK_RELATED_ACTIVITY' as const } };
    const lost = (given: Case) =>
      said(given)
        .findings.filter(({ code, given: yes }) => code === 'DISABILITY_PREMIUM' && !yes)
        .map(({ reason }) => reason);
    const without = { esa: unable.esa };
    expect(lost({ adults: [unable] })).toEqual([expect.not.stringContaining('partner')]);
    expect(lost({ adults: [unable, {}] })).toEqual([expect.stringContaining('the partner could be the claimant')]);
    expect(lost({ adults: [unable, without] })).toEqual([expect.not.stringContaining('partner')]);
    expect(lost({ adults: [without] })).toEqual([]);
    expect(lost({ adults: [able] })).toEqual([]);
    expect(lost({ adults: [{ ...unable, birthDate: PENSIONER }] })).toEqual([]);
  });
});

describe('severe disability, with people in the house: HB Regs, Sch. 3 para. 14', () => {
  const CARE = { disabilityAwards: ['PIP_DAILY_LIVING_STANDARD' as const] };
  const codes = (given: Case) => applicableAmount(aSituation(given), silent).amounts.map(({ code }) => code);
  const paid = (caresFor: string | null, allowance: 'PAID' | 'UNDERLYING' = 'PAID') => ({
    ...CARE,
    carer: { regular: true, allowance, caresFor },
    incomes: allowance === 'PAID' ? [{ kind: 'CARERS_ALLOWANCE' as const, amount: '83.30', per: 'WEEK' as const }] : [],
  });
  // 82.90 for one and 165.80 for both in 2025-26
  const severe = (given: Case) =>
    applicableAmount(aSituation(given), silent)
      .amounts.find(({ code }) => code.startsWith('SEVERE'))
      ?.figure.value.toFixed();

  it('a couple who both have it: twice, or once where one is paid to care for the other', () => {
    expect(severe({ adults: [CARE, CARE] })).toBe('165.80');
    expect(severe({ adults: [CARE, paid('claimant')] })).toBe('82.90');
    expect(severe({ adults: [CARE, paid('claimant', 'UNDERLYING')] })).toBe('165.80');
    expect(severe({ adults: [CARE, paid(null)] })).toBe('165.80');
  });

  it.each`
    people                                                                                   | severe
    ${[{ id: 'x', birthDate: '2007-06-01' }]}                                                | ${false}
    ${[{ id: 'x', birthDate: '2007-06-02' }]}                                                | ${true}
    ${[{ id: 'x', birthDate: '1990-01-01' }, { id: 'y', birthDate: '1990-01-01', ...CARE }]} | ${false}
    ${[{ id: 'x', birthDate: '1990-01-01', ...CARE }]}                                       | ${true}
  `('beside $people: $severe', ({ people, severe }) =>
    expect(codes({ adults: [CARE], nonDependants: [{ people }] }).includes('SEVERE_DISABILITY_PREMIUM')).toBe(severe),
  );
});
