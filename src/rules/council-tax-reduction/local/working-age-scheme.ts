import type { LocalScheme } from '../../../parameters/local-reduction.js';
import { caseOf } from '../case-of.js';
import { barsToAny } from '../entitlement/bars.js';
import type { WorkingAgeScheme } from '../means.js';
import type { LocalReductionLaws } from './case.js';
import { localReduction } from './local-reduction.js';

/**
 * A council's scheme ready to answer for working age, after what bars anybody: SI 2012/2885, regs 12 and 13. `universalCredit`
 * is the law from which elements of an award are known.
 */
export const workingAgeSchemeOf =
  (scheme: LocalScheme, { universalCredit }: Pick<LocalReductionLaws, 'universalCredit'>): WorkingAgeScheme =>
  (household, means) =>
    localReduction(household, {
      scheme,
      sink: means.sink,
      law: { ...means.law, universalCredit },
      bars: household.councilTax === null ? [] : barsToAny(caseOf(household, means, 'DEFAULT')),
      ...(means.facts === undefined ? {} : { facts: means.facts }),
    });
