import type { LocalScheme } from '../../../parameters/local-reduction.js';
import type { WorkingAgeScheme } from '../means.js';
import type { LocalReductionLaws } from './case.js';
import { localReduction } from './local-reduction.js';

/** A council's scheme ready to answer for working age. `universalCredit` is the law from which elements of an award are known. */
export const workingAgeSchemeOf =
  (scheme: LocalScheme, { universalCredit }: Pick<LocalReductionLaws, 'universalCredit'>): WorkingAgeScheme =>
  (household, { law, sink, facts, award }) =>
    localReduction(household, {
      scheme,
      sink,
      law: { ...law, universalCredit },
      ...(facts === undefined ? {} : { facts }),
      ...(award === undefined ? {} : { award }),
    });
