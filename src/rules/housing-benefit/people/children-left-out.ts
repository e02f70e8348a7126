import type { Household } from '../../../domain/household/household.js';
import { childrenLeftOut } from '../../eligibility/own-children.js';
import { type Finding, refused } from '../finding.js';
import { cite, type Situation } from '../situation.js';

/** A finding for each child who is named and lives elsewhere. Regs 20 and 21 of each. */
export const childrenElsewhere = (
  asked: Household,
  { on, scheme }: Pick<Situation, 'on' | 'scheme'>,
  weeksAway: number | null,
): readonly Finding[] =>
  childrenLeftOut(asked, on, weeksAway).map(({ id, why, provision }) => {
    const reason = `${id} is not of the family: ${why}`;
    const law = cite(scheme, provision, provision);
    return refused({ subject: 'ALLOWANCE', code: 'NOT_OF_FAMILY', person: id, reason, law });
  });
