import type { CouncilTaxFactsInput } from '../../../../src/domain/council-tax/facts.js';
import { owner, yearOf } from '../support.js';

type Dwelling = CouncilTaxFactsInput['dwelling'];
type Claim = NonNullable<Dwelling['premiumExceptions']>[number];
const decisions = {
  emptyHomePremium: [{ fromYears: 1, percent: 100 }],
  secondHomePremium: { percent: 100, determinedOn: '2024-01-01' },
};
const lines = (kind: 'empty' | 'second', claims: Claim[], more: Partial<Dwelling> = {}) =>
  yearOf({
    charge: '3650.00',
    decisions,
    dwelling: {
      bands: [{ band: 'D' }],
      unfurnished: kind === 'empty' ? [{ from: '2020-01-01' }] : [],
      premiumExceptions: claims,
      ...more,
    },
    people: [owner('own')],
  }).lines.map(({ days, premium }) => `${days} ${premium.toFixed()}`);
/** 10.00 for each day that bears the premium. */
const NO_PREMIUM = ['365 0.00'];
const PREMIUM = ['365 3650.00'];

describe('classes to which no premium is charged: SI 2003/3011, regs 9 to 17', () => {
  it.each<[Claim['class'], 'empty' | 'second', boolean]>([
    ['E', 'empty', true],
    ['E', 'second', true],
    ['F', 'empty', true],
    ['F', 'second', true],
    ['J', 'second', true],
    ['K', 'second', true],
    ['L', 'second', true],
    ['J', 'empty', false],
    ['K', 'empty', false],
    ['L', 'empty', false],
    ['M', 'second', false],
  ])('Class %s, %s home: excepted %s', (name, kind, excepted) => {
    // Half off stands for job-related homes and pitches in use; the premium is what is looked at here.
    expect(lines(kind, [{ class: name, clockFrom: '2025-04-01' }])).toEqual(excepted ? NO_PREMIUM : PREMIUM);
  });

  it.each<[Claim['class'], 'empty' | 'second']>([
    ['G', 'empty'],
    ['G', 'second'],
    ['H', 'empty'],
    ['H', 'second'],
    ['I', 'empty'],
    ['I', 'second'],
    ['M', 'empty'],
  ])('Class %s, %s home: twelve months from the day its clock starts, and not a day more', (name, kind) => {
    // From 1 December 2024 to 30 November 2025: 244 days of the year without, 121 with.
    expect(lines(kind, [{ class: name, clockFrom: '2024-12-01' }])).toEqual(['244 0.00', '121 1210.00']);
    expect(lines(kind, [{ class: name, clockFrom: '2024-03-31' }])).toEqual(PREMIUM);
    expect(lines(kind, [{ class: name, clockFrom: '2024-04-02' }])).toEqual(['1 0.00', '364 3640.00']);
  });

  it('ends when the home is no longer marketed', () => {
    expect(lines('empty', [{ class: 'G', clockFrom: '2025-04-01', to: '2025-06-30' }])).toEqual([
      '91 0.00',
      '274 2740.00',
    ]);
  });

  it('Class M ends six months after the works are completed', () => {
    // Six months have passed since 30 April on 30 October: 30 + 31 + 30 + 31 + 31 + 30 + 29 = 212 days are excepted.
    expect(lines('empty', [{ class: 'M', clockFrom: '2025-04-01', completedOn: '2025-04-30' }])).toEqual([
      '212 0.00',
      '153 1530.00',
    ]);
  });

  it('a second period for sale needs a sale in between', () => {
    const twice: Claim[] = [
      { class: 'G', clockFrom: '2024-05-01', from: '2024-05-01', to: '2025-04-30' },
      { class: 'G', clockFrom: '2025-10-01', from: '2025-10-01' },
    ];
    expect(lines('empty', twice)).toEqual(['30 0.00', '335 3350.00']);
    expect(lines('empty', twice, { sales: ['2025-09-01'] })).toEqual(['30 0.00', '153 1530.00', '182 0.00']);
  });

  it('different exceptions may follow one another', () => {
    const claims: Claim[] = [
      { class: 'I', clockFrom: '2024-07-01', from: '2024-07-01' },
      { class: 'G', clockFrom: '2025-07-01', from: '2025-07-01' },
    ];
    expect(lines('empty', claims)).toEqual(NO_PREMIUM);
  });

  it('removes only the premium, never the charge', () => {
    const year = yearOf({
      decisions,
      dwelling: { bands: [{ band: 'D' }], unfurnished: [{ from: '2020-01-01' }], premiumExceptions: [{ class: 'E' }] },
      people: [owner('own')],
    });
    expect(year.total.toFixed()).toBe('2000.00');
  });

  it('refuses a class whose clock is not stated', () => expect(lines('empty', [{ class: 'G' }])).toEqual(PREMIUM));

  it('before 1 April 2025 only E and F kept the premium off an empty home', () => {
    const totalIn2024 = (claim: Claim) =>
      yearOf({
        year: 2024,
        decisions,
        dwelling: { bands: [{ band: 'D' }], unfurnished: [{ from: '2020-01-01' }], premiumExceptions: [claim] },
        people: [owner('own')],
      }).total.toFixed();
    expect([
      totalIn2024({ class: 'E' }),
      totalIn2024({ class: 'F' }),
      totalIn2024({ class: 'G', clockFrom: '2024-04-01' }),
    ]).toEqual(['2000.00', '2000.00', '4000.00']);
  });
});
