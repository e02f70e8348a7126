import { join } from 'node:path';
import fc from 'fast-check';
import type { Household } from '../../../src/domain/household/household.js';
import { keeping, type Sink, silent } from '../../../src/domain/working-sink.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import { householdAwards } from '../../../src/rules/whole-household/household-awards.js';
import { households } from '../../support/household-arbitrary.js';
import { runs } from '../../support/property-runs.js';

const statute = loadStatute(join(process.cwd(), 'parameters'));
const FULL = process.env.GUILDHALL_PROVE === '1';

/** Every figure and finding of every scheme; of a working its amount alone, which is what a bulk run keeps. */
const figures = (household: Household, sink: Sink) =>
  JSON.stringify(householdAwards(household, { statute, sink, evenIfClosed: true }), (key, value) => {
    if (key === 'working') return value.amount;
    return key === 'warnings' || key === 'steps' ? undefined : value;
  });

describe('a bulk run beside an explained one', () => {
  it('comes to the same in every scheme, for any household', () => {
    fc.assert(
      fc.property(households, household => expect(figures(household, silent)).toBe(figures(household, keeping))),
      runs(FULL ? 10_000 : 300),
    );
  });
});
