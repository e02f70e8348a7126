import { isoDate } from '../../src/domain/dates.js';
import { loadStatute } from '../../src/parameters/load-statute.js';

const statute = loadStatute('parameters');

describe('the parameters as they are kept', () => {
  it('can all be read, and say what the law was on a day', () => {
    const law = statute.on(isoDate('2026-11-21')).councilTax;
    expect(law.singleResidentDiscount).toMatchObject({
      text: '25',
      unit: 'percent',
      verified: 2,
      pastCheckedTo: false,
    });
    expect(law.singleResidentDiscount.value.toString()).toBe('0.25');
    expect(law.bandProportionNinths.AReduced.value).toBe(5);
    expect(law.exemptionClasses.B.value).toMatchObject({ status: 'in_force', maxMonths: 6 });
    expect(law.emptyHomePremiumLimit?.map(tier => [tier.atLeast, tier.figure.text])).toEqual([
      [1, '100'],
      [5, '200'],
      [10, '300'],
    ]);
  });
});
