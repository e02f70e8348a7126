import { householder, linesOf, resident, totalOf, yearOf } from './support.js';

describe('a year of council tax: LGFA 1992, ss 2 and 10', () => {
  it('charges the whole amount for a whole year', () => {
    expect(totalOf({ people: [householder('ann'), resident('bob')] })).toBe('2000.00');
  });

  it('gives a quarter off from the day on which the other resident is no longer there at its end', () => {
    // Bob leaves on 1 October: the last day at whose end he is there is 30 September.
    // 1 April to 30 September: 183 days, 2,000 x 183 / 365 = 1,002.7397 -> 1,002.74
    // 1 October to 31 March: 182 days, 2,000 x 0.75 x 182 / 365 = 747.9452 -> 747.95
    const people = [householder('ann'), resident('bob', { residence: [{ to: '2025-09-30' }] })];
    expect(linesOf({ people })).toEqual(['183 1002.74', '182 747.95']);
    expect(totalOf({ people })).toBe('1750.69');
  });

  it('divides by 366 in a year with a 29 February', () => {
    // 2023-24: 1 April to 30 September is 183 days of 366: 2,000 / 2 = 1,000; then 1,500 / 2 = 750.
    const people = [householder('ann'), resident('bob', { residence: [{ to: '2023-09-30' }] })];
    expect(linesOf({ year: 2023, people })).toEqual(['183 1000.00', '183 750.00']);
    // 2027-28 holds 29 February 2028.
    const later = [householder('ann'), resident('bob', { residence: [{ to: '2027-09-30' }] })];
    expect(linesOf({ year: 2027, people: later })).toEqual(['183 1000.00', '183 750.00']);
    // 2024-25 holds none: 183 of 365.
    const between = [householder('ann'), resident('bob', { residence: [{ to: '2024-09-30' }] })];
    expect(linesOf({ year: 2024, people: between })).toEqual(['183 1002.74', '182 747.95']);
  });

  it('makes a bill for each set of people who are liable', () => {
    // Ann until 30 June (91 days), then Cath alone: 2,000 x 0.75 x 91 / 365 = 373.9726; x 274 / 365 = 1,126.0274
    const year = yearOf({
      people: [
        householder('ann', { residence: [{ to: '2025-06-30' }], interests: [{ kind: 'FREEHOLD', to: '2025-06-30' }] }),
        householder('cath', {
          residence: [{ from: '2025-07-01' }],
          interests: [{ kind: 'FREEHOLD', from: '2025-07-01' }],
        }),
      ],
    });
    expect(year.bills.map(({ liable, days, total }) => [...liable, days, total.toFixed()])).toEqual([
      ['ann', 91, '373.97'],
      ['cath', 274, '1126.03'],
    ]);
  });

  it('says every step and adds up to the total', () => {
    const { working, lines } = yearOf({ people: [householder('ann')] });
    expect(working.amount.toFixed()).toBe('1500.00');
    expect(lines[0]?.working.steps.map(({ label }) => label)).toEqual([
      'Band D for the whole year',
      '25% off: one resident',
    ]);
  });
});
