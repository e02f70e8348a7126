import type { CouncilTaxFactsInput } from '../../../../src/domain/council-tax/facts.js';
import { owner, yearOf } from '../support.js';

type Decisions = CouncilTaxFactsInput['decisions'];
const year = (decisions: Decisions, dwelling: Partial<CouncilTaxFactsInput['dwelling']> = {}) =>
  yearOf({ decisions, dwelling: { bands: [{ band: 'D' }], ...dwelling }, people: [owner('own')] });
const lines = (...given: Parameters<typeof year>) =>
  year(...given).lines.map(({ days, net }) => `${days} ${net.toFixed()}`);
const emptySince = (from: string) => ({ unfurnished: [{ from }] });

describe('nobody’s home: what the council decided for the class, LGFA 1992, s. 11A; SI 2003/3011', () => {
  it('Classes A and B, furnished: the council’s percentage', () => {
    expect(lines({ secondHomeDiscount: { percent: 10 } })).toEqual(['365 1800.00']);
    expect(lines({ secondHomeDiscount: { percent: 0 } })).toEqual(['365 2000.00']);
  });

  it('never more than half for a second home: the limit on Classes A and B', () => {
    expect(lines({ secondHomeDiscount: { percent: 60 } })).toEqual(['365 1000.00']);
  });

  it('Class C, empty: for the months the council allows from the day it became empty', () => {
    // One month from 1 June: 1 to 30 June. 61 furnished days: 334.2466; 30 at nothing; 274: 1,501.3699.
    expect(lines({ classCDiscount: { percent: 100, months: 1 } }, emptySince('2025-06-01'))).toEqual([
      '61 334.25',
      '30 0.00',
      '274 1501.37',
    ]);
    // Three months from 31 January 2025 end with 30 April.
    expect(lines({ classCDiscount: { percent: 100, months: 3 } }, emptySince('2025-01-31'))).toEqual([
      '30 0.00',
      '335 1835.62',
    ]);
    expect(lines({ classCDiscount: { percent: 50 } }, emptySince('2020-01-01'))).toEqual(['365 1000.00']);
  });

  it('Class D, major works: twelve months at most, and six after completion', () => {
    const decisions = { classDDiscount: { percent: 50, months: 12 }, classCDiscount: { percent: 0 } };
    const works = (from: string, completedOn?: string) => ({
      ...emptySince('2024-01-01'),
      majorWorks: [{ from, completedOn }],
    });
    expect(lines(decisions, works('2025-04-01'))).toEqual(['365 1000.00']);
    // Twelve months from 1 October 2024 end with 30 September 2025.
    expect(lines(decisions, works('2024-10-01'))).toEqual(['183 501.37', '182 997.26']);
    // Completed on 30 June: six months have passed on 30 December. 273 days: 747.9452; 92: 504.1096.
    expect(lines(decisions, works('2025-04-01', '2025-06-30'))).toEqual(['273 747.95', '92 504.11']);
  });

  it('takes the larger where a dwelling is in both Class C and Class D', () => {
    const decisions = { classCDiscount: { percent: 100, months: 3 }, classDDiscount: { percent: 50 } };
    expect(lines(decisions, { ...emptySince('2025-04-01'), majorWorks: [{ from: '2025-04-01' }] })).toEqual([
      '91 0.00',
      '274 750.68',
    ]);
  });

  it('leaves half off for a job-related home and for a pitch in use, which are in no class', () => {
    const decisions = {
      secondHomeDiscount: { percent: 0 },
      secondHomePremium: { percent: 100, determinedOn: '2024-01-01' },
    };
    expect(lines(decisions, { jobRelated: [{}] })).toEqual(['365 1000.00']);
    expect(lines(decisions, { occupiedPitchOrMooring: [{}] })).toEqual(['365 1000.00']);
    expect(lines(decisions, { seasonalRestriction: [{}] })).toEqual(['365 2000.00']);
  });

  it('gives nothing, and says so, where no decision is known', () => {
    const { total, warnings } = year({});
    expect(total.toFixed()).toBe('2000.00');
    expect(warnings.some(warning => warning.includes('without a decision the Act would give half off'))).toBe(true);
  });

  it('six weeks lived in do not start Class C again', () => {
    const dwelling = {
      unfurnished: [{ from: '2025-04-01' }],
      otherOccupation: [{ from: '2025-05-15', to: '2025-06-25' }],
    };
    // 1 April to 30 April nothing; after the month has passed, whole: 1 May onward 335 days; two lines where the reason changes.
    const { lines: all, total } = year({ classCDiscount: { percent: 100, months: 1 } }, dwelling);
    expect([all[0]?.days, all[0]?.net.toFixed(), total.toFixed()]).toEqual([30, '0.00', '1835.62']);
  });
});
