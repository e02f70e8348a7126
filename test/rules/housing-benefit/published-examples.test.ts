import { Money } from '../../../src/domain/money.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { tariffIncome } from '../../../src/rules/housing-benefit/capital/tariff-income.js';
import { bedrooms } from '../../../src/rules/housing-benefit/size/bedrooms.js';
import { aHousehold, aSituation, awardOf, codesOf, lawOf, pension, weekOf } from './support.js';

describe('examples that authorities and advisers have published', () => {
  it('Southampton: passported, rent 75.00 with 15.00 of ineligible services, is paid 60.00', () => {
    const services = [{ kind: 'LEISURE' as const, amount: '15.00' }];
    const rent = { amount: '75.00', per: 'WEEK' as const, services };
    expect(awardOf({ home: { rent }, awards: { legacy: ['INCOME_SUPPORT'] } })).toBe('60.00');
  });

  it('Southampton: rent 100.00, LHA 115.38, excess income 40.00, is paid 74.00', () => {
    // 92.05 + 40.00 = 132.05; 100.00 - 65% of 40.00 = 100.00 - 26.00
    const week = weekOf({
      adults: [pension('132.05')],
      home: { tenure: 'PRIVATE', lhaRates: { perWeek: '115.38' } },
    });
    expect(week.excess.toFixed()).toBe('40.00');
    expect(week.award.toFixed()).toBe('74.00');
  });

  it('Charnwood: two bedrooms, one needed, rent 73.00: 10.22 off', () => {
    expect(
      weekOf({ rent: '73.00', home: { bedrooms: 2, rent: { amount: '73.00', per: 'WEEK' } } }).eligibleRent.toFixed(),
    ).toBe('62.78');
  });

  it('Charnwood: four bedrooms, two needed, rent 89.00: 22.25 off', () => {
    const week = weekOf({
      home: { bedrooms: 4, rent: { amount: '89.00', per: 'WEEK' } },
      children: [{ id: 'child', birthDate: '2015-01-01' }],
    });
    expect(week.eligibleRent.toFixed()).toBe('66.75');
  });

  it.each`
    has  | eligible
    ${1} | ${'100.00'}
    ${2} | ${'86.00'}
    ${3} | ${'75.00'}
    ${5} | ${'75.00'}
  `('Disability Rights UK: rent 100.00 with $has bedrooms and one needed is $eligible', ({ has, eligible }) => {
    expect(weekOf({ home: { bedrooms: has } }).eligibleRent.toFixed()).toBe(eligible);
  });

  it.each`
    capital       | tariff
    ${'10000.00'} | ${'16.00'}
    ${'13250.00'} | ${'29.00'}
    ${'13251.00'} | ${'30.00'}
  `('Fylde: working-age capital of $capital brings $tariff', ({ capital, tariff }) => {
    const asked = { scheme: 'WORKING_AGE', law: lawOf('2025-06-04').housingBenefit } as const;
    expect(tariffIncome(Money.pounds(capital), asked, keeping).amount.toFixed()).toBe(tariff);
  });

  it.each`
    case                                     | adults      | children                                                                                                                                                         | rooms
    ${'couple, children of 4 and 6'}         | ${[{}, {}]} | ${[{ birthDate: '2021-01-01', sex: 'MALE' }, { birthDate: '2019-01-01', sex: 'FEMALE' }]}                                                                        | ${2}
    ${'single adult, daughter 8 and son 12'} | ${[{}]}     | ${[{ birthDate: '2017-01-01', sex: 'FEMALE' }, { birthDate: '2013-01-01', sex: 'MALE' }]}                                                                        | ${3}
    ${'couple, sons 17 and 13, daughter 15'} | ${[{}, {}]} | ${[{ birthDate: '2008-01-01', sex: 'MALE', qualifyingYoungPerson: true }, { birthDate: '2012-01-01', sex: 'MALE' }, { birthDate: '2010-01-01', sex: 'FEMALE' }]} | ${4}
  `('East Lothian: $case need $rooms bedrooms', ({ adults, children, rooms }) => {
    const household = aHousehold({
      adults,
      children: children.map((one: object, at: number) => ({ id: `c${at}`, ...one })),
    });
    const { on } = aSituation({});
    expect(bedrooms(household, { on, jointTenantsCount: false }).count).toBe(rooms);
  });

  it('Hinckley and Bosworth: a family outside London, benefits of 453.46 with HB 100.00, cap 423.46, is left 70.00', () => {
    const week = weekOf({
      on: '2024-06-05',
      adults: [
        {
          incomes: [
            { kind: 'MATERNITY_ALLOWANCE', amount: '184.03', per: 'WEEK' },
            { kind: 'CHILD_BENEFIT', amount: '169.43', per: 'WEEK' },
          ],
        },
      ],
      children: [
        { id: 'a', birthDate: '2016-01-01' },
        { id: 'b', birthDate: '2018-01-01' },
      ],
      home: { bedrooms: 2 },
    });
    // 184.03 + 169.43 + 100.00 = 453.46; less 423.46 is 30.00; income 184.03 is below 90.50 + 2 x 83.24 = 256.98
    expect(week.beforeCap.toFixed()).toBe('100.00');
    expect(week.award.toFixed()).toBe('70.00');
    expect(codesOf(week)).toContain('CAPPED');
  });

  it('Hinckley and Bosworth: single outside London, benefits of 363.71 with HB 70.00, cap 283.71, is left 0.50', () => {
    // 293.71 + 70.00 - 283.71 = 80.00, more than the 70.00 there is
    const week = weekOf({
      on: '2024-06-05',
      adults: [{ incomes: [{ kind: 'ESA_INCOME_RELATED', amount: '293.71', per: 'WEEK' }] }],
      rent: '70.00',
    });
    expect(week.award.toFixed()).toBe('0.50');
  });

  it('Charnwood: the 52-week deduction of 45.15 is 48.91 over 48 rent weeks', () => {
    // 45.15 x 52 / 48 = 48.9125; the wage of 190.00 lies in the band from 183.00
    const week = weekOf({
      home: { bedrooms: 2, rent: { amount: '100.00', per: 'WEEK', rentFreeWeeks: 4 } },
      awards: { legacy: ['INCOME_SUPPORT'] },
      nonDependants: [
        {
          people: [
            { id: 'son', birthDate: '1995-01-01', employments: [{ gross: '190.00', per: 'WEEK', hoursPerWeek: 20 }] },
          ],
        },
      ],
    });
    expect(week.nonDependantDeductions.toFixed()).toBe('48.91');
    expect(week.award.toFixed()).toBe('51.09');
  });
});
