import { isoDate } from '../../../../src/domain/dates.js';
import { keeping } from '../../../../src/domain/working-sink.js';
import { loadStatute } from '../../../../src/parameters/load-statute.js';
import { councilTaxReduction } from '../../../../src/rules/council-tax-reduction/council-tax-reduction.js';
import { workingAgeSchemeOf } from '../../../../src/rules/council-tax-reduction/local/working-age-scheme.js';
import { aHousehold, type HouseholdSketch } from '../../../support/household.js';
import { schemeOf } from './support.js';

const law = loadStatute('parameters').on(isoDate('2025-06-04'));
const workingAge = workingAgeSchemeOf(schemeOf('testshire', 2025), law);

const reductionOf = (sketch: HouseholdSketch) =>
  councilTaxReduction(
    aHousehold({ assessedOn: '2025-06-04', councilTax: { amount: '1825.00', per: 'YEAR', band: 'C' }, ...sketch }),
    { law, sink: keeping, workingAge },
  );

describe('which scheme answers', () => {
  it('is the council’s for working age, the prescribed one for pension age', () => {
    expect(reductionOf({}).scheme).toBe('LOCAL');
    expect(reductionOf({ adults: [{ birthDate: '1950-01-01' }] }).scheme).toBe('PENSION_AGE');
  });

  it('is the council’s for a mixed-age couple on universal credit', () => {
    const awards = { universalCredit: { since: '2025-01-01', award: '500.00', maximum: '900.00' } };
    expect(reductionOf({ adults: [{ birthDate: '1950-01-01' }, {}], awards }).scheme).toBe('LOCAL');
  });

  it('is told what is asked besides: of two liable one is a student, who bears no share', () => {
    const councilTax = { amount: '1825.00', per: 'YEAR', band: 'C', liablePeople: 2 } as const;
    const household = aHousehold({ assessedOn: '2025-06-04', councilTax });
    const liability = (facts?: { studentsAmongLiable: number }) =>
      councilTaxReduction(household, { law, sink: keeping, workingAge, facts }).liability.perWeek.toFixed();
    expect([liability(), liability({ studentsAmongLiable: 1 })]).toEqual(['17.50', '35.00']);
  });

  it('gives nothing to whom no scheme may give anything', () => {
    const found = reductionOf({ adults: [{ residency: 'SUBJECT_TO_IMMIGRATION_CONTROL' }] });
    expect(found).toMatchObject({
      scheme: 'LOCAL',
      entitled: false,
      local: null,
    });
    expect([found.reduction.perDay.isZero(), found.findings.map(({ subject }) => subject)]).toEqual([
      true,
      ['ENTITLEMENT'],
    ]);
  });
});
