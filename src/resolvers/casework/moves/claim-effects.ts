import type { ClaimEffect, MoveDirection } from '../../../casework/moves/move.js';
import type { Claim, ClaimStatus } from '../../../domain/claim.js';
import type { PlainDate } from '../../../domain/dates.js';
import { reductionChangeDay } from '../../../rules/changes/reduction-change-day.js';
import { changeDay } from '../../../rules/housing-benefit/time/change-day.js';

const RUNNING: readonly ClaimStatus[] = ['CURRENT', 'FUTURE', 'PENDING', 'SUSPENDED'];
const MOST = 20;

/** What a move does to each claim that runs. Throws where one of them cannot be read now. */
export const claimEffects = (
  claims: readonly Claim[],
  move: { readonly direction: MoveDirection; readonly on: PlainDate },
): ClaimEffect[] =>
  claims
    .map(read)
    .filter(({ status }) => RUNNING.includes(status))
    .slice(0, MOST)
    .map(claim => effectOn(claim, move));

/** One that could not be read stands in the list as its error. */
function read(claim: Claim): Claim {
  if (claim instanceof Error) throw claim;
  return claim;
}

function effectOn({ ref, kind }: Claim, { direction, on }: { direction: MoveDirection; on: PlainDate }): ClaimEffect {
  const ends = direction === 'OUT';
  const { from, law } = dayOf(kind, ends, on);
  return { claim: ref, scheme: kind, ends, from, law, says: SAYS[kind][ends ? 'ends' : 'goesOn'] };
}

function dayOf(kind: Claim['kind'], ends: boolean, on: PlainDate): { from: PlainDate; law: string } {
  // A change of the liability counts from its own day under every scheme, so what else the scheme says is no matter.
  if (kind === 'CouncilTaxReductionClaim')
    return reductionChangeDay('COUNCIL_TAX', on, { scheme: 'PENSION_AGE', fromWeekAfter: true, delayWeeks: 0 });
  return changeDay({ kind: ends ? 'ENDS_ENTITLEMENT' : 'MOVE', on });
}

const SAYS = {
  HousingBenefitClaim: {
    ends: 'Housing benefit for this home ends. Help with rent elsewhere is claimed anew, in most cases as universal credit.',
    goesOn: 'Housing benefit is decided anew for the rent of the new home.',
  },
  CouncilTaxReductionClaim: {
    ends: 'The reduction ends with the liability. The next council decides about its own.',
    goesOn: 'The reduction is decided anew on the council tax of the new home.',
  },
} as const;
