import type { Household } from '../../domain/household/household.js';
import { countsForChildBenefit } from '../../rules/child-benefit/paid-for.js';
import { notCounted } from '../../rules/universal-credit/elements/responsible-for.js';

/**
 * Says who was stated among the children and is no child to any scheme, most often for want of one word about school. Fostered
 * children are stated so, and nobody is surprised.
 */
export const childrenLeftOut = ({ children, claim: { assessedOn } }: Household): readonly string[] =>
  children
    .filter(child => !child.fostered && !countsForChildBenefit(child, assessedOn))
    .map(
      child =>
        `${child.id} counts as no child: ${notCounted(child, assessedOn)} (\`qualifyingYoungPerson\`, or \`nonDependants\`)`,
    );
