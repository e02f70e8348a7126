import { isBefore } from '../../../domain/dates.js';
import type { Child } from '../../../domain/household/child.js';
import { type AwardCase, figureNote } from '../award-case.js';
import { type Finding, given, refused } from '../finding.js';
import { NO_FINDINGS, type Reached } from '../part.js';
import { inOrder, LIMIT_BEGAN, type Placed, placedUnderLimit } from './child-limit.js';

const LAW = 'SI 2013/376, regs 24 and 36';
const HIGHER = 'SI 2014/1230, reg. 43';
const LIMIT = 'SI 2013/376, reg. 24A and Sch. 12';

/**
 * An amount for each child. SI 2013/376, reg. 24(1). From assessment periods that begin on or after 6 April 2026 for every
 * one: Universal Credit (Removal of Two Child Limit) Act 2026. Before, under the limit of reg. 24A. Where one of them was
 * born before 6 April 2017, one is at the higher rate: SI 2014/1230, reg. 43.
 */
export function childElement(award: AwardCase): Reached {
  const { children, law, sink } = award;
  if (children.length === 0) return { working: sink.nothing('No children'), findings: NO_FINDINGS };
  const limited = law.universalCredit.twoChildLimit.value === 'applies';
  const placed = limited ? placedUnderLimit(children) : inOrder(children).map(withoutLimit);
  const counted = placed.filter(({ why }) => why !== 'OVER_THE_LIMIT').map(({ child }) => child);
  return {
    working: sink.sum(amountsOf(counted, award)),
    findings: limited && children.length > 2 ? placed.map(limitFinding) : NO_FINDINGS,
  };
}

const withoutLimit = (child: Child): Placed => ({ child, why: 'FIRST_TWO' });

function amountsOf(counted: readonly Child[], { law: { universalCredit: law } }: AwardCase) {
  const eldest = counted.findIndex(({ birthDate }) => isBefore(birthDate, LIMIT_BEGAN));
  return counted.map(({ id }, at) => {
    const figure = at === eldest ? law.childElementFirstBornBefore2017 : law.childElement;
    return {
      of: figure.value,
      note: () => figureNote(figure, `${figure.name}: ${id}`),
      law: at === eldest ? HIGHER : LAW,
    };
  });
}

const REASONS: { readonly [Why in Placed['why']]: string } = {
  FIRST_TWO: 'one of the first two',
  BORN_BEFORE_APRIL_2017: 'born before 6 April 2017',
  MULTIPLE_BIRTH: 'born of the same pregnancy as another',
  ADOPTION: 'adopted, so beside the limit',
  NON_PARENTAL_CARE: 'in non-parental care, so beside the limit',
  NON_CONSENSUAL_CONCEPTION: 'the exception for conception without consent',
  OVER_THE_LIMIT: 'a third or later child, and no exception is known',
};

const limitFinding = ({ child, why }: Placed): Finding =>
  (why === 'OVER_THE_LIMIT' ? refused : given)({
    subject: 'CHILD',
    code: why,
    person: child.id,
    reason: `${child.id}: ${REASONS[why]}`,
    law: LIMIT,
  });
