import { everyStep } from '../../../src/domain/working-warnings.js';
import type { NonDependantPersonInput } from '../../support/household.js';
import { aNonDependant } from '../../support/household.js';
import { aPensioner, type Case, PENSIONER, receiving, reductionOf, refusals } from './support.js';

type Person = Partial<NonDependantPersonInput>;
const RICH = aPensioner({ ...receiving('900.00') });
const with_ = (people: readonly Person[], more: Partial<Case> = {}): Case => ({
  adults: [RICH],
  nonDependants: people.map((person, at) => ({ people: [aNonDependant({ id: `n${at}`, ...person })] })),
  ...more,
});
const on = (kind: string, amount = '100.00'): Person => ({ incomes: [{ kind, amount, per: 'WEEK' }] }) as Person;
const wage = (gross: string): Person => ({ employments: [{ gross, per: 'WEEK', hoursPerWeek: 30 }] });

describe('class C, the alternative by second adults: SI 2012/2885, Sch. 1 para. 4 and Sch. 3, thresholds of 2025-26', () => {
  it.each`
    people                                              | percentage | perDay     | because
    ${[on('PENSION_CREDIT_GUARANTEE')]}                 | ${'25'}    | ${'1.25'}  | ${'on pension credit: 25% of 5.00'}
    ${[on('INCOME_SUPPORT'), on('ESA_INCOME_RELATED')]} | ${'25'}    | ${'1.25'}  | ${'all of them on listed benefits'}
    ${[wage('275.99')]}                                 | ${'15'}    | ${'0.75'}  | ${'below 276.00'}
    ${[wage('276.00')]}                                 | ${'7.5'}   | ${'0.375'} | ${'276.00 is not below it'}
    ${[wage('357.99')]}                                 | ${'7.5'}   | ${'0.375'} | ${'below 358.00'}
    ${[wage('200.00'), wage('157.99')]}                 | ${'7.5'}   | ${'0.375'} | ${'357.99 together'}
    ${[wage('200.00'), on('INCOME_SUPPORT', '300.00')]} | ${'15'}    | ${'0.75'}  | ${'what goes with a listed benefit does not count'}
    ${[on('UNIVERSAL_CREDIT', '280.00')]}               | ${'7.5'}   | ${'0.375'} | ${'universal credit is income, not a listed benefit'}
    ${[on('UNIVERSAL_CREDIT', '200.00')]}               | ${'15'}    | ${'0.75'}  | ${'and below 276.00 it brings 15%'}
  `('$because', ({ people, percentage, perDay }) => {
    const found = reductionOf(with_(people));
    expect(found).toMatchObject({ class: 'C', entitled: true, alternative: { percentage, taken: true } });
    expect(found.reduction.perDay.toExact()).toBe(perDay);
  });

  it('not where their income reaches the upper threshold', () => {
    const found = reductionOf(with_([wage('358.00')]));
    expect(found).toMatchObject({ alternative: null, class: null, entitled: false });
    expect(found.reduction.perDay.isZero()).toBe(true);
  });

  it.each`
    gross       | percentage
    ${'264.99'} | ${'15'}
    ${'265.00'} | ${'7.5'}
    ${'343.99'} | ${'7.5'}
  `('Harborough, Alternative reduction 2024/25: $gross together brings $percentage%', ({ gross, percentage }) => {
    const found = reductionOf({ ...with_([wage(gross)]), assessedOn: '2024-06-05' });
    expect(found.alternative?.percentage).toBe(percentage);
  });

  it('Harborough, Alternative reduction 2024/25: nothing from 344.00', () => {
    expect(reductionOf({ ...with_([wage('344.00')]), assessedOn: '2024-06-05' }).alternative).toBeNull();
  });

  it('has no limit of capital', () => {
    const capital = [{ kind: 'SAVINGS' as const, value: '50000.00' }];
    const found = reductionOf(with_([on('INCOME_SUPPORT')], { capital }));
    expect(found).toMatchObject({ class: 'C', entitled: true });
    expect(refusals(found)).toContain('CAPITAL');
  });

  it('gives the better of the two, by income where they are equal', () => {
    // Excess 100.00 - 20.00 a week off: 35.00 - 20.00 = 15.00, more than 25% of 35.00 = 8.75
    const poor = reductionOf(with_([on('INCOME_SUPPORT')], { adults: [aPensioner(receiving('344.40'))] }));
    expect(poor).toMatchObject({ class: 'B', alternative: { taken: false } });
    expect(poor.reduction.perWeek.toFixed()).toBe('15.00');
    // Excess 131.25: 35.00 - 26.25 = 8.75, as much as 25%
    const equal = reductionOf(with_([on('INCOME_SUPPORT')], { adults: [aPensioner(receiving('375.65'))] }));
    expect(equal.reduction.perWeek.toFixed()).toBe('8.75');
    expect(equal.class).toBe('B');
  });

  it('takes the tax before the discount for one resident: 1,368.75 is 75% of 1,825.00', () => {
    const councilTax = { amount: '1368.75', per: 'YEAR', discountTaken: true } as const;
    const found = reductionOf(with_([on('INCOME_SUPPORT')], { councilTax }), {
      facts: { disregardedAdults: ['claimant'] },
    });
    expect(found.reduction.perDay.toExact()).toBe('1.25');
  });

  it('100% of the tax after discount where only students live there but for second adults on listed benefits', () => {
    const student = { fullTime: true, courseFrom: '2024-09-01', courseTo: '2026-06-30' };
    const adults = [aPensioner({ ...receiving('900.00'), student })];
    const councilTax = { amount: '1368.75', per: 'YEAR', discountTaken: true } as const;
    const found = reductionOf(with_([on('INCOME_SUPPORT')], { adults, councilTax }));
    expect(found.alternative?.percentage).toBe('100');
    expect(found.reduction.perYear.toFixed()).toBe('1368.75');
    expect(reductionOf(with_([wage('100.00')], { adults, councilTax })).alternative?.percentage).toBe('15');
  });

  it('not 100% where the partner, or anybody else, is no student', () => {
    const student = { fullTime: true, courseFrom: '2024-09-01', courseTo: '2026-06-30' };
    const adults = [aPensioner({ ...receiving('900.00'), student })];
    const share = (given: Case, disregardedAdults: string[] = []) =>
      reductionOf(given, { facts: { disregardedAdults } }).alternative?.percentage;
    const second = on('INCOME_SUPPORT');
    expect(share(with_([second, { student: 'FULL_TIME' }], { adults }))).toBe('100');
    expect(share(with_([second, { disregardedForCouncilTax: true }], { adults }))).toBe('25');
    expect(share(with_([second], { adults: [...adults, PENSIONER] }), ['partner'])).toBe('25');
  });

  it('names the line of the table, its figures and the discount put back', () => {
    const councilTax = { amount: '1368.75', per: 'YEAR', discountTaken: true } as const;
    const { working, findings } = reductionOf(with_([wage('275.99')], { councilTax }), {
      facts: { disregardedAdults: ['claimant'] },
    });
    const steps = [...everyStep(working.steps)];
    const figures = (label: string) =>
      steps.find(step => step.label.startsWith(label))?.parameters.map(({ text }) => text);
    expect(figures('15% of it: Gross income of second adults 275.99')).toEqual(['15', '276.00', '358.00']);
    expect(figures('Before the discount of 25%')).toEqual(['25']);
    expect(findings).toContainEqual(
      expect.objectContaining({ subject: 'ALTERNATIVE', code: 'SECOND_ADULTS', given: true }),
    );
  });

  it.each`
    given                                                                                                     | because
    ${with_([{ disregardedForCouncilTax: true }])}                                                            | ${'nobody else counts for discount'}
    ${with_([{ birthDate: '2009-01-01' }])}                                                                   | ${'nobody else is 18'}
    ${with_([{}], { adults: [aPensioner({ incomes: [{ kind: 'LODGER', amount: '50.00', per: 'WEEK' }] })] })} | ${'a resident pays rent'}
    ${with_([{}], { adults: [RICH, PENSIONER] })}                                                             | ${'the partner counts for discount'}
    ${with_([{}], { councilTax: { amount: '1825.00', per: 'YEAR', liablePeople: 2 } })}                       | ${'somebody else is liable'}
  `('none where $because', ({ given }) => {
    const found = reductionOf(given);
    expect(found.alternative).toBeNull();
    expect(refusals(found)).toContain('SECOND_ADULTS');
  });

  it('with a partner who does not count for discount', () => {
    const found = reductionOf(with_([on('INCOME_SUPPORT')], { adults: [RICH, PENSIONER] }), {
      facts: { disregardedAdults: ['partner'] },
    });
    expect(found.class).toBe('C');
  });

  it('counts somebody disregarded with a partner who is not: Sch. 3 para. 3', () => {
    const couple = (student: 'NO' | 'FULL_TIME'): Case => ({
      adults: [RICH],
      nonDependants: [
        {
          people: [
            aNonDependant({ id: 'a', ...wage('200.00') }),
            aNonDependant({ id: 'b', student, ...wage('100.00') }),
          ],
        },
      ],
    });
    // 300.00 either way
    expect(reductionOf(couple('FULL_TIME')).alternative?.grossIncome?.toFixed()).toBe('300.00');
    expect(
      reductionOf(
        with_([wage('200.00'), { student: 'FULL_TIME', ...wage('100.00') }]),
      ).alternative?.grossIncome?.toFixed(),
    ).toBe('200.00');
  });
});
