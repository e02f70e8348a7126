import { awardsOf, PENSIONER } from './support.js';

const MIXED_AGE = { adults: [{ birthDate: PENSIONER }, {}] };

describe('the existing award of a mixed-age couple: HB Regs, reg. 5; SI 2019/37', () => {
  it('is taken to be housing benefit under the regulations for working age where none is named', () => {
    const found = awardsOf({ ...MIXED_AGE, claim: { route: 'EXISTING_AWARD' }, home: { tenure: 'PRIVATE' } });
    expect(found.housingBenefit).toMatchObject({
      standing: 'STATED',
      result: { scheme: 'WORKING_AGE', entitled: true },
    });
    expect(found.assumptions.join()).toContain('An award of housing benefit is in payment');
  });

  it('is none where no award runs: universal credit is claimed', () => {
    const found = awardsOf({ ...MIXED_AGE, home: { tenure: 'PRIVATE' } });
    expect(found.housingBenefit).toMatchObject({ standing: 'CLOSED', result: null });
  });
});
