import { financialYear } from '../../src/domain/financial-year.js';
import { councilTaxLawOf, councilTaxYears } from '../../src/parameters/law-of-year.js';
import { loadStatute } from '../../src/parameters/load-statute.js';

const statute = loadStatute('parameters');

describe('the law of a whole year', () => {
  it('is the same object each time, marked as the last of its days needs', () => {
    const law = councilTaxLawOf(statute, financialYear(2026));
    expect(law).toBe(councilTaxLawOf(statute, financialYear(2026)));
    // Checked to November 2026, and the year runs to March 2027.
    expect(law?.singleResidentDiscount.pastCheckedTo).toBe(true);
    expect(councilTaxLawOf(statute, financialYear(2025))?.singleResidentDiscount.pastCheckedTo).toBe(false);
  });

  it('is null where a figure is not kept for all of it, or changes inside it', () => {
    expect(councilTaxLawOf(statute, financialYear(2003))).toBeNull();
    const years = councilTaxYears(statute);
    expect(years?.first).toBe(2014);
    for (let year = 2014; year <= 2030; year += 1) expect(councilTaxLawOf(statute, financialYear(year))).not.toBeNull();
  });
});
