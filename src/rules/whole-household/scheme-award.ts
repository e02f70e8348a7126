import type { Standing } from '../../domain/household/asked-schemes.js';
import type { Opening } from '../eligibility/opening.js';

/** One scheme's answer to a household. */
export interface SchemeAward<Result> {
  readonly standing: Standing;
  readonly opening: Opening;
  /** Null where the scheme is not open, unless asked for all the same, and where it was not asked about. */
  readonly result: Result | null;
}

interface Known {
  readonly asked: boolean;
  readonly stated: boolean;
  readonly opening: Opening;
  readonly takenUp: boolean;
}

/** A stated award stands even where the facts would close the scheme: that is for a person to look at. */
export function standingOf({ asked, stated, opening, takenUp }: Known): Standing {
  if (!asked) return 'NOT_ASKED';
  if (stated) return 'STATED';
  if (!opening.open) return 'CLOSED';
  return takenUp ? 'TAKEN_UP' : 'NOT_TAKEN_UP';
}

/** Whether the rules of the scheme are run. */
export const isWorkedOut = (standing: Standing, { open }: Opening, evenIfClosed: boolean | undefined): boolean =>
  standing !== 'NOT_ASKED' && (open || evenIfClosed === true);
