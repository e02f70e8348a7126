import { adult, award, child, codesOf, type Facts, job, socialHome } from '../universal-credit/support.js';

const children = ['2014', '2016', '2018', '2020'].map((year, at) => child(`c${at}`, `${year}-01-01`));
// 424.90 + 351.88 + 3 x 303.94 + 1,400.00 = 3,088.60
const family: Facts = { children, home: socialHome('1400.00', { bedrooms: 4 }) };
// Child benefit 27.05 + 3 x 17.90 = 80.75 a week, x 52 / 12 = 349.92 a month
const result = (more: Facts = {}, history = {}) => award({ ...family, ...more }, history);

describe('the benefit cap on universal credit: SI 2013/376, regs 79 to 81', () => {
  it('a lone parent outside London: 22,020 / 12', () => {
    // 3,088.60 + 349.92 - 1,835.00 = 1,603.52 off
    const { beforeCap, capReduction, award: left } = result();
    expect([beforeCap, capReduction, left].map(amount => amount.toFixed())).toEqual(['3088.60', '1603.52', '1485.08']);
  });

  it('in Greater London: 25,323 / 12 = 2,110.25', () =>
    expect(result({ home: socialHome('1400.00', { bedrooms: 4, greaterLondon: true }) }).capReduction.toFixed()).toBe(
      '1328.27',
    ));

  it('a single person outside London: 14,753 / 12 = 1,229.42', () =>
    // 424.90 + 1,000.00 - 1,229.42
    expect(award({ home: socialHome('1000.00') }).capReduction.toFixed()).toBe('195.48'));

  it('a single person in London: 16,967 / 12 = 1,413.92', () =>
    expect(award({ home: socialHome('1000.00', { greaterLondon: true }) }).capReduction.toFixed()).toBe('10.98'));

  it('counts no child benefit that is not paid', () =>
    expect(
      result({ children: children.map(one => ({ ...one, childBenefitInPayment: false })) }).capReduction.toFixed(),
    ).toBe('1253.60'));

  it('counts contributory benefits, which have already come off universal credit', () => {
    const incomes = [{ kind: 'JSA_CONTRIBUTORY' as const, amount: '95.55', per: 'WEEK' as const }];
    // 414.05 less universal credit and 414.05 more of the other: the same total
    const capped = result({ adults: [adult('ann', { incomes })] });
    expect(capped.beforeCap.toFixed()).toBe('2674.55');
    expect(capped.capReduction.toFixed()).toBe('1603.52');
  });

  it('reg. 80(2A): housing benefit for temporary accommodation counts as nothing', () => {
    const home = { tenure: 'TEMPORARY' as const, rent: { amount: '1400.00', per: 'MONTH' as const } };
    // 1,688.60 + 349.92 - 1,835.00
    expect(result({ home }).capReduction.toFixed()).toBe('203.52');
  });

  it('reg. 81(1)(b): the childcare costs element comes off the excess', () => {
    const withCare = children.map((one, at) =>
      at === 3 ? { ...one, childcare: { amount: '400.00', per: 'MONTH' as const, registered: true } } : one,
    );
    const facts = { children: withCare, adults: [adult('ann', { employments: [job('400.00', 10)] })] };
    // 3,428.60 with 340.00 of childcare; + 349.92 - 1,835.00 = 1,943.52; - 340.00
    expect(result(facts).capReduction.toFixed()).toBe('1603.52');
  });
});

describe('no cap: SI 2013/376, regs 82 and 83', () => {
  const pay = (net: string) => [adult('ann', { employments: [job(net, 16)] })];
  it.each`
    more                                                                                                                | code                     | because
    ${{ adults: pay('881.00') }}                                                                                        | ${'EARNINGS'}            | ${'exactly the threshold'}
    ${{ adults: pay('880.99') }}                                                                                        | ${'CAPPED'}              | ${'a penny below'}
    ${{ adults: [adult('ann', { ucWorkCapability: 'LCWRA' })] }}                                                        | ${'LCWRA'}               | ${'reg. 83(1)(a)'}
    ${{ adults: [adult('ann', { ucWorkCapability: 'LCW_WITH_ELEMENT' })] }}                                             | ${'CAPPED'}              | ${'the older element lifts nothing'}
    ${{ adults: [adult('ann', { carer: { regular: true } })] }}                                                         | ${'CARER'}               | ${'the carer element'}
    ${{ adults: [adult('ann', { disabilityAwards: ['PIP_MOBILITY_STANDARD'] })] }}                                      | ${'DISABILITY_BENEFIT'}  | ${'(g) PIP at any rate'}
    ${{ children: [...children.slice(1), child('c9', '2019-01-01', { disabilityAwards: ['DLA_CARE_LOWEST'] })] }}       | ${'DISABILITY_BENEFIT'}  | ${'(f) a child'}
    ${{ adults: [adult('ann', { incomes: [{ kind: 'GUARDIANS_ALLOWANCE', amount: '22.95', per: 'WEEK' }] })] }}         | ${'GUARDIANS_ALLOWANCE'} | ${'an exemption since 2016'}
    ${{ adults: [adult('ann', { incomes: [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT', amount: '40.00', per: 'WEEK' }] })] }} | ${'INDUSTRIAL_INJURIES'} | ${'(b)'}
    ${{ adults: [adult('ann', { incomes: [{ kind: 'WAR_WIDOWS_PENSION', amount: '40.00', per: 'WEEK' }] })] }}          | ${'WAR_PENSION'}         | ${'(d)'}
    ${{ adults: [adult('ann', { esa: { phase: 'MAIN', component: 'SUPPORT' } })] }}                                     | ${'ESA_SUPPORT'}         | ${'(a)'}
  `('$code: $because', ({ more, code }) => expect(codesOf(result(more))).toContain(code));

  it('a couple on universal credit of whom one is over pension age can be capped', () =>
    expect(codesOf(result({ adults: [adult('ann'), adult('bob', { birthDate: '1950-01-01' })] }))).toContain('CAPPED'));

  it('joint earnings count together', () =>
    expect(
      codesOf(
        result({
          adults: [adult('ann', { employments: [job('441.00')] }), adult('bob', { employments: [job('440.00')] })],
        }),
      ),
    ).toContain('EARNINGS'));

  it('reg. 82(4): a minimum income floor is not earnings', () => {
    const selfEmployments = [
      { receipts: '100.00', expenses: '0.00', per: 'MONTH' as const, hoursPerWeek: 5, startedOn: '2020-01-01' },
    ];
    expect(codesOf(result({ adults: [adult('ann', { selfEmployments })] }))).toContain('CAPPED');
  });

  it('a grace period of nine months after twelve months of earnings', () => {
    const monthsBefore = Array.from({ length: 12 }, () => ({ earned: '900.00', threshold: '846.00' }));
    expect(codesOf(result({}, { grace: { from: '2026-01-10', monthsBefore } }))).toContain('GRACE_PERIOD');
    expect(codesOf(result({}, { grace: { from: '2025-07-06', monthsBefore } }))).toContain('CAPPED');
    expect(codesOf(result({}, { grace: { from: '2026-01-10', monthsBefore: monthsBefore.slice(1) } }))).toContain(
      'CAPPED',
    );
  });
});
