import { isoDate } from '../../src/domain/dates.js';
import { loadStatute } from '../../src/parameters/load-statute.js';
import { rulebook } from '../../src/parameters/rulebook.js';

const statute = loadStatute('parameters');
const on = isoDate('2026-11-21');
const marked = (mark: number) =>
  rulebook(statute, 'appeals', on)
    .filter(({ parameters }) => parameters.some(({ verified }) => verified === mark))
    .map(({ id }) => id.replace('appeals.', ''))
    .sort();

describe('the marks of the figures of appeals', () => {
  // Raise one only with the new source in its basis.
  it('says of each that nobody has read it', () => {
    expect(marked(0)).toEqual(['valuationTribunalRoll']);
  });

  it('says of each that one source has it', () => {
    expect(marked(1)).toEqual([
      'appellantEvidenceWeeks',
      'bandDecisionMonths',
      'benefitAppealAfterReasonsDays',
      'benefitAppealLatestMonths',
      'benefitResponseDays',
      'councilEvidenceWeeks',
      'courtRoll',
      'firstTierRoll',
      'highCourtWeeks',
      'ombudsmanMonths',
      'ratesCompletionDays',
      'recoveryCouncilTax',
      'recoveryHousingBenefit',
      'recoveryLiabilityOrder',
      'recoveryPenalty',
    ]);
  });
});

describe('the bank holidays', () => {
  it.each([
    [2024, 1],
    [2025, 1],
    [2026, 2],
    [2027, 1],
  ])('of %i have the mark %i', (year, mark) => {
    expect(statute.on(isoDate(`${year}-07-01`)).workingDays.bankHolidays?.verified).toBe(mark);
  });

  it('of a year that nobody has kept are not there', () => {
    expect(statute.on(isoDate('2028-07-01')).workingDays.bankHolidays).toBeNull();
  });
});
