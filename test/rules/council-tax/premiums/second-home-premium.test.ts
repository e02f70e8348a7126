import type { CouncilTaxFactsInput } from '../../../../src/domain/council-tax/facts.js';
import { owner, resident, yearOf } from '../support.js';

const decisions = { secondHomePremium: { percent: 100, determinedOn: '2024-02-28' } };
const year = (more: Partial<CouncilTaxFactsInput> = {}) => yearOf({ decisions, people: [owner('own')], ...more });
const lines = (more?: Partial<CouncilTaxFactsInput>) =>
  year(more).lines.map(({ days, net }) => `${days} ${net.toFixed()}`);

describe('second home premium: "no resident ... substantially furnished", LGFA 1992, s. 11C', () => {
  it('doubles the charge from the first day', () => expect(lines()).toEqual(['365 4000.00']));

  it('ends when somebody comes to live there', () => {
    // 30 days to 30 April: 4,000 x 30 / 365 = 328.7671; then one resident, 1,500 x 335 / 365 = 1,376.7123.
    expect(lines({ people: [owner('own'), resident('ten', { residence: [{ from: '2025-05-01' }] })] })).toEqual([
      '30 328.77',
      '335 1376.71',
    ]);
  });

  it('did not exist before 1 April 2025', () => expect(lines({ year: 2024 })).toEqual(['365 2000.00']));

  it.each`
    determinedOn    | total        | because
    ${'2024-04-01'} | ${'4000.00'} | ${'a whole year before the year'}
    ${'2024-04-02'} | ${'2000.00'} | ${'a day less than a year before'}
  `('decided on $determinedOn, $because: $total', ({ determinedOn, total }) =>
    expect(year({ decisions: { secondHomePremium: { percent: 100, determinedOn } } }).total.toFixed()).toBe(total),
  );

  it('says that it took the decision to be in time where the day is not known', () => {
    const [line] = year({ decisions: { secondHomePremium: { percent: 50 } } }).lines;
    expect(line?.net.toFixed()).toBe('3000.00');
    expect(line?.working.steps.flatMap(({ assumptions }) => assumptions)).toEqual([
      'The council is taken to have decided at least a year before the year',
    ]);
  });

  it('is never charged beside the empty homes premium', () => {
    const both = { ...decisions, emptyHomePremium: [{ fromYears: 1, percent: 100 }] };
    const dwelling = { bands: [{ band: 'D' as const }], unfurnished: [{ from: '2020-01-01', to: '2025-09-30' }] };
    // 3 x ... the limit for the tier stands at 100: 4,000 on every day, by one premium or the other.
    expect(
      year({ decisions: both, dwelling }).lines.map(({ premium, days }) => `${days} ${premium.toFixed()}`),
    ).toEqual(['183 1002.74', '182 997.26']);
  });
});
