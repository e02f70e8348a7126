import { join } from 'node:path';
import fc from 'fast-check';
import { readHousehold } from '../../../src/domain/household/household-problems.js';
import { silent } from '../../../src/domain/working-sink.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import { housingBenefit } from '../../../src/rules/housing-benefit/housing-benefit.js';
import { pensionCredit } from '../../../src/rules/pension-credit/pension-credit.js';
import { ratesDay, universalCredit } from '../../../src/rules/universal-credit/universal-credit.js';
import { householdInputs, households } from '../../support/household-arbitrary.js';

const statute = loadStatute(join(process.cwd(), 'parameters'));

describe('the households that properties are tried on', () => {
  it('are all valid', () => {
    fc.assert(fc.property(householdInputs, input => expect(readHousehold(input)).toMatchObject({ ok: true })));
  });

  it('often have an award of each scheme, and often none: a property that nothing reaches proves nothing', () => {
    const some = fc.sample(households, { numRuns: 400, seed: 20261122 });
    const on = (day: (typeof some)[number]['claim']['assessedOn']) => ({ law: statute.on(day), sink: silent });
    const paid = {
      housingBenefit: some.map(one => housingBenefit(one, on(one.claim.assessedOn)).award),
      universalCredit: some.map(one => universalCredit(one, on(ratesDay(one))).award),
      pensionCredit: some.map(one => pensionCredit(one, on(one.claim.assessedOn)).payable),
    };
    for (const awards of Object.values(paid)) {
      const many = awards.filter(award => !award.isZero()).length;
      expect(many).toBeGreaterThan(40);
      expect(many).toBeLessThan(360);
    }
  });
});
