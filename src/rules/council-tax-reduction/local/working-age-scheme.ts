import type { LocalScheme } from '../../../parameters/local-reduction.js';
import type { WorkingAgeScheme } from '../means.js';
import type { LocalReductionLaws } from './case.js';
import { localReduction } from './local-reduction.js';

/** A council's scheme ready to answer for working age. `universalCredit` is the law from which elements of an award are known, `childBenefit` what is paid unstated. */
export const workingAgeSchemeOf =
  (
    scheme: LocalScheme,
    { universalCredit, childBenefit }: Pick<LocalReductionLaws, 'universalCredit' | 'childBenefit'>,
  ): WorkingAgeScheme =>
  (household, { law, sink, facts, award }) =>
    localReduction(household, {
      scheme,
      sink,
      law: { ...law, universalCredit, childBenefit },
      ...(facts === undefined ? {} : { facts }),
      ...(award === undefined ? {} : { award }),
    });
