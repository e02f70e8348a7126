import { type Case, PENSIONER, weekOf } from '../support.js';

const amountOf = (given: Case) => weekOf(given).applicableAmount.toFixed();
const child = { id: 'child', birthDate: '2016-01-01' };
const mainPhase = { esa: { phase: 'MAIN' as const, component: 'NONE' as const } };

describe('personal allowances: HB Regs, Sch. 3 para. 1', () => {
  it.each`
    given                                                                     | amount      | because
    ${{}}                                                                     | ${'92.05'}  | ${'single, 25 or over'}
    ${{ adults: [{ birthDate: '2003-01-01' }] }}                              | ${'72.90'}  | ${'single, under 25'}
    ${{ adults: [{ birthDate: '2003-01-01', ...mainPhase }] }}                | ${'92.05'}  | ${'single, any age on main phase ESA'}
    ${{ children: [child] }}                                                  | ${'176.71'} | ${'lone parent 92.05 with a child 84.66'}
    ${{ adults: [{ birthDate: '2008-01-01' }], children: [child] }}           | ${'157.56'} | ${'lone parent under 18: 72.90 with 84.66'}
    ${{ adults: [{ birthDate: '2007-01-01' }], children: [child] }}           | ${'176.71'} | ${'lone parent from 18, though under 25'}
    ${{ adults: [{}, {}] }}                                                   | ${'144.65'} | ${'couple'}
    ${{ adults: [{ birthDate: '2008-01-01' }, { birthDate: '2008-02-01' }] }} | ${'110.15'} | ${'couple, both under 18'}
    ${{ adults: [{ birthDate: '2008-01-01' }, { birthDate: '2007-01-01' }] }} | ${'144.65'} | ${'couple, one of them 18'}
    ${{ adults: [{ birthDate: PENSIONER }] }}                                 | ${'244.40'} | ${'HB(SPC) Regs, Sch. 3 para. 1: pension age before 1 April 2021'}
    ${{ adults: [{ birthDate: '1955-03-31' }] }}                              | ${'244.40'} | ${'66 on 31 March 2021'}
    ${{ adults: [{ birthDate: '1955-04-01' }] }}                              | ${'227.10'} | ${'66 on 1 April 2021'}
    ${{ adults: [{ birthDate: '1956-01-01' }, { birthDate: PENSIONER }] }}    | ${'366.00'} | ${'couple, one before 1 April 2021'}
    ${{ adults: [{ birthDate: '1956-01-01' }, { birthDate: '1956-02-01' }] }} | ${'346.60'} | ${'couple, both on or after'}
  `('$because: $amount', ({ given, amount }) => expect(amountOf(given)).toBe(amount));

  // HB Regs, reg. 19(1): "a person who falls within the definition of qualifying young person in section 142 of the Act"; SI
  // 2006/223, regs 3 to 5: until 31 August after 16 without more, then in education until the 20th birthday. June 2025.
  it.each`
    children                                                                 | amount      | because
    ${[{ id: 'kit', birthDate: '2008-03-01' }]}                              | ${'92.05'}  | ${'17, not in education: a single person'}
    ${[{ id: 'kit', birthDate: '2008-03-01' }, child]}                       | ${'176.71'} | ${'beside a child: one allowance'}
    ${[{ id: 'kit', birthDate: '2008-03-01', qualifyingYoungPerson: true }]} | ${'176.71'} | ${'17, in education'}
    ${[{ id: 'kit', birthDate: '2009-03-01' }]}                              | ${'176.71'} | ${'16 since March: until September without more'}
    ${[{ id: 'kit', birthDate: '2005-07-01', qualifyingYoungPerson: true }]} | ${'176.71'} | ${'19, a course still under way'}
    ${[{ id: 'kit', birthDate: '2005-05-01', qualifyingYoungPerson: true }]} | ${'92.05'}  | ${'20'}
  `('$because: $amount', ({ children, amount }) => expect(amountOf({ children })).toBe(amount));

  it('says who is named as a child and is none', () => {
    const { findings } = weekOf({ children: [{ id: 'kit', birthDate: '2008-03-01' }] });
    expect(findings.map(({ code, person }) => `${code} ${person}`)).toContain('NOT_OF_FAMILY kit');
  });

  // HB(SPC) Regs, reg. 21(2)(b). 4 June 2025 is a Wednesday; in an award the circumstances are those of Sunday 1 June.
  it.each`
    absentSince     | amount      | because
    ${'2024-05-31'} | ${'244.40'} | ${'away for more than 52 weeks: the other is single, at pension age'}
    ${'2024-06-02'} | ${'144.65'} | ${'52 weeks to the day: still a couple, one of them young'}
  `('a partner $because', ({ absentSince, amount }) => {
    const partner = {
      absentSince,
      incomes: [{ kind: 'OCCUPATIONAL_PENSION' as const, amount: '90.00', per: 'WEEK' as const }],
    };
    const { applicableAmount, income, findings } = weekOf({ adults: [{ birthDate: PENSIONER }, partner] });
    const single = amount === '244.40';
    expect([applicableAmount.toFixed(), income?.toFixed()]).toEqual([amount, single ? '0.00' : '90.00']);
    expect(findings.some(({ code, person }) => code === 'AWAY' && person === 'partner')).toBe(single);
  });

  // 25 on Wednesday 4 June 2025. HB Regs, reg. 79(1): from the benefit week after the change.
  it.each`
    on              | birthDate       | route               | amount     | because
    ${'2025-06-08'} | ${'2000-06-04'} | ${'EXISTING_AWARD'} | ${'72.90'} | ${'the Sunday of the week of the birthday'}
    ${'2025-06-09'} | ${'2000-06-04'} | ${'EXISTING_AWARD'} | ${'92.05'} | ${'the Monday after it'}
    ${'2025-06-08'} | ${'2000-06-02'} | ${'EXISTING_AWARD'} | ${'72.90'} | ${'a birthday on a Monday waits for the next'}
    ${'2025-06-03'} | ${'2000-06-04'} | ${'NEW_CLAIM'}      | ${'72.90'} | ${'a new claim, the day before the birthday'}
    ${'2025-06-04'} | ${'2000-06-04'} | ${'NEW_CLAIM'}      | ${'92.05'} | ${'a new claim, on the birthday'}
  `('birthday: $because', ({ on, birthDate, route, amount }) =>
    expect(amountOf({ on, adults: [{ birthDate }], claim: { route } })).toBe(amount),
  );

  // HB Regs, reg. 79(3)(a): 1 April, or the first Monday of April where rent falls due by the week.
  it.each`
    on              | per             | amount
    ${'2025-03-31'} | ${'WEEK'}       | ${'90.50'}
    ${'2025-04-06'} | ${'WEEK'}       | ${'90.50'}
    ${'2025-04-07'} | ${'WEEK'}       | ${'92.05'}
    ${'2025-04-01'} | ${'MONTH'}      | ${'92.05'}
    ${'2026-04-05'} | ${'FOUR_WEEKS'} | ${'92.05'}
    ${'2026-04-06'} | ${'FOUR_WEEKS'} | ${'95.55'}
    ${'2024-04-01'} | ${'WEEK'}       | ${'90.50'}
  `('uprating: rent by the $per, on $on', ({ on, per, amount }) =>
    expect(amountOf({ on, home: { rent: { amount: '100.00', per } } })).toBe(amount),
  );
});
