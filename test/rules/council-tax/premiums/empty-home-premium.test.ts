import type { CouncilTaxFactsInput } from '../../../../src/domain/council-tax/facts.js';
import { owner, resident, yearOf } from '../support.js';

type Dwelling = Partial<CouncilTaxFactsInput['dwelling']>;
const TIERS = [
  { fromYears: 1, percent: 100 },
  { fromYears: 5, percent: 200 },
  { fromYears: 10, percent: 300 },
];
const year = (dwelling: Dwelling, more: Partial<CouncilTaxFactsInput> & { charge?: string } = {}) =>
  yearOf({
    charge: '1500.00',
    decisions: { emptyHomePremium: TIERS },
    dwelling: { bands: [{ band: 'D' }], ...dwelling },
    people: [owner('own')],
    ...more,
  });
const lines = (...given: Parameters<typeof year>) =>
  year(...given).lines.map(({ days, net }) => `${days} ${net.toFixed()}`);

describe('empty homes premium: LGFA 1992, s. 11B', () => {
  it('doubles 1,500 for a home empty for two years: Medway prints 3,000', () => {
    expect(lines({ unfurnished: [{ from: '2023-04-01' }] })).toEqual(['365 3000.00']);
  });

  it.each`
    since           | times | because
    ${'2025-04-01'} | ${1}  | ${'under 1 year'}
    ${'2023-04-01'} | ${2}  | ${'1 to 5 years'}
    ${'2019-04-01'} | ${3}  | ${'5 to 10 years'}
    ${'2014-04-01'} | ${4}  | ${'over 10 years'}
  `('charges $times times the full charge, $because, as Barking and Dagenham prints', ({ since, times }) =>
    expect(year({ unfurnished: [{ from: since }] }, { charge: '1000.00' }).total.toFixed()).toBe(`${times}000.00`),
  );

  it.each`
    since           | split                             | because
    ${'2024-10-01'} | ${['183 752.05', '182 1495.89']}  | ${'the first anniversary, 1 October 2025: 1,500 x 183 / 365; 3,000 x 182 / 365'}
    ${'2020-10-01'} | ${['183 1504.11', '182 2243.84']} | ${'the fifth: 3,000 x 183 / 365; 4,500 x 182 / 365'}
    ${'2015-10-01'} | ${['183 2256.16', '182 2991.78']} | ${'the tenth: 4,500 x 183 / 365; 6,000 x 182 / 365'}
    ${'2024-04-02'} | ${['1 4.11', '364 2991.78']}      | ${'one day into the year'}
    ${'2024-04-01'} | ${['365 3000.00']}                | ${'complete as the year begins'}
    ${'2025-04-01'} | ${['365 1500.00']}                | ${'complete as the year ends'}
  `('changes on $because', ({ since, split }) => expect(lines({ unfurnished: [{ from: since }] })).toEqual(split));

  it('empty since 29 February 2024: a year is complete with 28 February 2025, so all of 2025-26 bears it', () => {
    expect(lines({ unfurnished: [{ from: '2024-02-29' }] })).toEqual(['365 3000.00']);
    // In 2024-25: charged more from 1 March 2025, 31 days: 1,500 x 334 / 365 = 1,372.6027; 3,000 x 31 / 365 = 254.7945.
    expect(lines({ unfurnished: [{ from: '2024-02-29' }] }, { year: 2024 })).toEqual(['334 1372.60', '31 254.79']);
  });

  it('began at two years before 1 April 2024', () => {
    const two = {
      decisions: {
        emptyHomePremium: [
          { fromYears: 1, percent: 100 },
          { fromYears: 2, percent: 100 },
        ],
      },
    };
    // 2023-24 has 366 days; empty since 1 October 2021: two years on 1 October 2023. 1,500 / 2 = 750; 3,000 / 2 = 1,500.
    expect(lines({ unfurnished: [{ from: '2021-10-01' }] }, { year: 2023, ...two })).toEqual([
      '183 750.00',
      '183 1500.00',
    ]);
  });

  it('never charges more than the Act allows', () => {
    const greedy = { decisions: { emptyHomePremium: [{ fromYears: 1, percent: 300 }] } };
    const charged = year({ unfurnished: [{ from: '2023-04-01' }] }, greedy);
    expect(charged.total.toFixed()).toBe('3000.00');
    expect(charged.lines[0]?.working.steps.flatMap(({ assumptions }) => assumptions)).toContain(
      'The premium on record is above the limit in the Act; the limit is charged',
    );
  });

  it('adds nothing where no decision is known, or since when it is empty', () => {
    expect(lines({ unfurnished: [{ from: '2015-04-01' }] }, { decisions: {} })).toEqual(['365 1500.00']);
    expect(lines({ unfurnished: [{}] })).toEqual(['365 1500.00']);
  });

  it('takes no discount off while it bears a premium', () => {
    const decisions = { emptyHomePremium: TIERS, classCDiscount: { percent: 100 } };
    expect(lines({ unfurnished: [{ from: '2023-04-01' }] }, { decisions })).toEqual(['365 3000.00']);
  });
});

describe('"no account is to be taken of any ... periods of not more than 6 weeks": s. 11B(9)', () => {
  const lived = (from: string, to: string) => [owner('own'), resident('ten', { residence: [{ from, to }] })];
  const since = { unfurnished: [{ from: '2023-04-01' }] };

  it('42 days lived in do not start the time again, and bear no premium themselves', () => {
    // 1 April to 31 May 61 days: 3,000 x 61 / 365 = 501.3699; 42 days one resident: 1,125 x 42 / 365 = 129.4521; 262: 2,153.4247.
    expect(lines(since, { people: lived('2025-06-01', '2025-07-12') })).toEqual([
      '61 501.37',
      '42 129.45',
      '262 2153.42',
    ]);
  });
  it('43 days do', () => {
    expect(lines(since, { people: lived('2025-06-01', '2025-07-13') })).toEqual([
      '61 501.37',
      '43 132.53',
      '261 1072.60',
    ]);
  });
  it('furniture for six weeks leaves it empty; for longer it is a second home and the time starts again', () => {
    const furnished = (to: string) => ({ unfurnished: [{ from: '2023-04-01', to: '2025-05-31' }, { from: to }] });
    expect(lines(furnished('2025-07-13'))).toEqual(['365 3000.00']);
    expect(lines(furnished('2025-07-14'))).toEqual(['61 501.37', '304 1249.32']);
  });
  it('counts whoever owned it', () => {
    const sold = [
      owner('old', { interests: [{ kind: 'FREEHOLD' as const, to: '2025-06-30' }] }),
      owner('new', { interests: [{ kind: 'FREEHOLD' as const, from: '2025-07-01' }] }),
    ];
    expect(year(since, { people: sold }).bills.map(({ liable, total }) => [...liable, total.toFixed()])).toEqual([
      ['old', '747.95'],
      ['new', '2252.05'],
    ]);
  });
});
