import { isBefore } from '../../../domain/dates.js';
import { gathered } from '../../../domain/gathered.js';
import type { Adult } from '../../../domain/household/adult.js';
import type { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import { type AwardCase, historyOf, ofTheLaw } from '../award-case.js';
import { type Finding, given, refused } from '../finding.js';
import type { Reached } from '../part.js';
import { isCarer } from './is-carer.js';

const LAW = 'SI 2013/376, reg. 27';
const WAIT = 'SI 2013/376, reg. 28';

/** A health element with the claimant it is for, which decides about their carer element. */
export interface HealthElement extends Reached {
  readonly of: Adult | null;
  readonly kind: 'LCW' | 'LCWRA' | null;
}

interface Candidate {
  readonly adult: Adult;
  readonly figure: Parameter<Money>;
  readonly kind: 'LCW' | 'LCWRA';
}

/**
 * One element in an award, the higher where both of a couple would have one. SI 2013/376, reg. 27(4). From 6 April 2026
 * limited capability for work-related activity has two rates: the protected one for those who had it before, meet the
 * severe conditions criteria or are terminally ill, and a lower one for others: Universal Credit Act 2025, s. 2 and Sch. 1.
 * Limited capability for work has an element only where it was there before 3 April 2017: SI 2017/204, Sch. 2. Not before
 * the assessment period after the one in which the three months' wait ends: reg. 28(1).
 */
export function healthElement(award: AwardCase): HealthElement {
  const candidates = gathered(award.claimants, adult => candidateOf(adult, award));
  const waiting = candidates.filter(({ adult }) => stillWaits(adult, award));
  const findings = waiting.map(({ adult }) => waitFinding(adult));
  const due = candidates.filter(one => !waiting.includes(one));
  const best = highest(due, award);
  if (!best) {
    const none = award.sink.nothing('No limited capability for work with an element', LAW);
    return { working: none, findings: [...findings, ...withoutElement(award)], of: null, kind: null };
  }
  const reason = `${best.figure.name}: ${best.adult.id}`;
  const found = given({ subject: 'HEALTH', code: best.kind, person: best.adult.id, reason, law: LAW });
  return {
    working: ofTheLaw(award.sink, best.figure, LAW),
    findings: [...findings, found],
    of: best.adult,
    kind: best.kind,
  };
}

function candidateOf(adult: Adult, { law: { universalCredit: law } }: AwardCase): Candidate[] {
  switch (adult.ucWorkCapability) {
    case 'LCWRA_PROTECTED':
      return [{ adult, figure: law.lcwraElementProtected, kind: 'LCWRA' }];
    case 'LCWRA':
      return [{ adult, figure: law.lcwraElementNew ?? law.lcwraElementProtected, kind: 'LCWRA' }];
    case 'LCW_WITH_ELEMENT':
      return [{ adult, figure: law.lcwElement, kind: 'LCW' }];
    default:
      return [];
  }
}

/** Where two are equal, the one who is no carer, so that the other's carer element stands beside it. Reg. 29(4). */
function highest(candidates: readonly Candidate[], award: AwardCase): Candidate | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const inOrder = candidates.toSorted(
    (a, b) =>
      b.figure.value.compare(a.figure.value) || Number(isCarer(a.adult, award)) - Number(isCarer(b.adult, award)),
  );
  return inOrder[0] ?? null;
}

const stillWaits = (adult: Adult, award: AwardCase): boolean => {
  const { healthWaitUntil } = historyOf(award, adult);
  return healthWaitUntil !== null && !isBefore(healthWaitUntil, award.period.from);
};

const waitFinding = ({ id }: Adult): Finding =>
  refused({
    subject: 'HEALTH',
    code: 'WAITING',
    person: id,
    reason: `${id} waits three months: the element is included from the assessment period after they end`,
    law: WAIT,
  });

const withoutElement = ({ claimants }: AwardCase): Finding[] =>
  claimants
    .filter(({ ucWorkCapability }) => ucWorkCapability === 'LCW')
    .map(({ id }) =>
      refused({
        subject: 'HEALTH',
        code: 'LCW_WITHOUT_ELEMENT',
        person: id,
        reason: `${id} has limited capability for work, which has no element unless it was in an award before 3 April 2017`,
        law: 'SI 2017/204',
      }),
    );
