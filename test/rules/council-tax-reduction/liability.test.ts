import { aPensioner, PENSIONER, reductionOf, refusals } from './support.js';

describe('the tax of a day: SI 2012/2885, Sch. 1 para. 7', () => {
  it.each`
    on              | perYear      | perWeek      | perDay    | because
    ${'2025-06-04'} | ${'1825.00'} | ${undefined} | ${'5.00'} | ${'a year of 365 days'}
    ${'2027-06-04'} | ${'1830.00'} | ${undefined} | ${'5.00'} | ${'2027-28 has 366: 1,830.00 / 366'}
    ${'2025-06-04'} | ${undefined} | ${'35.00'}   | ${'5.00'} | ${'a week is seven days'}
  `('$because', ({ on, perYear, perWeek, perDay }) => {
    const found = reductionOf({ assessedOn: on, perYear, perWeek, adults: [PENSIONER] });
    expect(found.liability.perDay.toExact()).toBe(perDay);
  });

  it('keeps every digit by day, and comes to the week by seven days, not by a year over 52', () => {
    // 2034.57 / 365 = 5.57416...; x 7 = 39.0191...; a year over 52 would be 39.13
    const found = reductionOf({ perYear: '2034.57', adults: [PENSIONER] });
    expect(found.liability.perWeek.toFixed()).toBe('39.02');
    expect(found.liability.perYear.toFixed()).toBe('2034.57');
  });

  it('is shared equally with others who are jointly liable: 1,825.00 among three is 608.33', () => {
    const found = reductionOf({ councilTax: { amount: '1825.00', per: 'YEAR', liablePeople: 3 }, adults: [PENSIONER] });
    expect(found.liability.perYear.toFixed()).toBe('608.33');
    expect(found.reduction.perYear.toFixed()).toBe('608.33');
  });

  it('gives no share to a student who may have no reduction: para. 7(5)', () => {
    const councilTax = { amount: '1825.00', per: 'YEAR', liablePeople: 3 } as const;
    const found = reductionOf({ councilTax, adults: [PENSIONER] }, { facts: { studentsAmongLiable: 1 } });
    expect(found.liability.perYear.toFixed()).toBe('912.50');
  });

  it('takes a couple as one', () => {
    const found = reductionOf({ adults: [aPensioner(), PENSIONER] });
    expect(found.liability.perYear.toFixed()).toBe('1825.00');
  });

  it('without any tax there is nothing to reduce', () => {
    const found = reductionOf({ councilTax: null, adults: [PENSIONER] });
    expect(found).toMatchObject({ entitled: false, class: null });
    expect(refusals(found)).toEqual(['NO_LIABILITY']);
  });
});
