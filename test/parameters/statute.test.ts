import { isoDate } from '../../src/domain/dates.js';
import { loadStatute } from '../../src/parameters/load-statute.js';

const statute = loadStatute('parameters');
const run = (from: string, to: string) => ({ from: isoDate(from), to: isoDate(to) });

describe('the statute', () => {
  it('answers every day of an interval with the same object', () => {
    expect(statute.on(isoDate('2025-05-01'))).toBe(statute.on(isoDate('2025-12-31')));
    expect(statute.on(isoDate('2025-04-01')).councilTax).toBe(statute.on(isoDate('2026-03-31')).councilTax);
  });

  it('knows no second home premium before 1 April 2025', () => {
    expect(statute.on(isoDate('2025-03-31')).councilTax.secondHomePremiumLimit).toBeNull();
    expect(statute.on(isoDate('2025-04-01')).councilTax.secondHomePremiumLimit?.text).toBe('100');
  });

  it('refuses days before council tax is kept', () => {
    expect(() => statute.on(isoDate('1992-04-01')).councilTax.singleResidentDiscount).toThrow(RangeError);
  });
});

describe('the law of a run of days', () => {
  it('is past its check if the last of the days is', () => {
    const upTo = (to: string) => statute.during(run('2026-04-01', to)).councilTax.singleResidentDiscount.pastCheckedTo;
    expect([upTo('2026-11-21'), upTo('2026-11-22'), upTo('2027-03-31')]).toEqual([false, true, true]);
  });

  it('refuses a figure that changes inside, and no other', () => {
    const law = statute.during(run('2025-03-31', '2025-04-01')).councilTax;
    expect(() => law.secondHomePremiumLimit).toThrow('councilTax.secondHomePremiumLimit changes inside');
    expect(law.singleResidentDiscount.text).toBe('25');
    expect(statute.during(run('2025-04-01', '2026-03-31')).councilTax.secondHomePremiumLimit?.text).toBe('100');
  });

  it('is the same object each time', () => {
    expect(statute.during(run('2025-04-01', '2026-03-31'))).toBe(statute.during(run('2025-04-02', '2026-03-30')));
  });

  it('is refused for a run that ends before it starts', () => {
    expect(() => statute.during(run('2025-04-02', '2025-04-01'))).toThrow('ends before it starts');
  });
});
