import { isBefore } from '../../../domain/dates.js';
import type { OtherHome } from '../../../domain/household/home.js';
import type { Rent } from '../../../domain/household/rent.js';
import type { Working } from '../../../domain/working.js';
import { benefitWeekOf } from '../../periods/benefit-week.js';
import { type Finding, given, refused } from '../finding.js';
import { cite, type Situation } from '../situation.js';
import { partWeekRent } from '../time/part-week.js';
import { type TwoHomes, twoHomes } from '../time/two-homes.js';
import type { LimitedRent } from './limited-rent.js';

/**
 * The eligible rent of the very week asked about: a seventh for each day for which rent is due, and as much of that of a second
 * home as is paid for. HB Regs, regs 7(6) to (10) and 80(4) to (6); HB(SPC) Regs, regs 7 and 61(4) to (6). Deductions and
 * income stay those of a whole week: reg. 70 takes them from the rent that reg. 80 gives.
 */
export function rentOfWeek(eligible: LimitedRent, rent: Rent, situation: Situation): LimitedRent {
  const own = daysDue(eligible.working, rent, situation);
  const { otherHome } = situation.household.home;
  if (otherHome === null) return { ...eligible, working: own };
  const both = withOtherHome(own, otherHome, situation);
  return { working: both.working, findings: [...eligible.findings, both.finding] };
}

const law80 = ({ scheme }: Situation): string => cite(scheme, 'reg. 80(4) to (6)', 'reg. 61(4) to (6)');

function daysDue(working: Working, { dueFrom, dueUntil }: Rent, situation: Situation): Working {
  if (dueFrom === null && dueUntil === null) return working;
  const week = benefitWeekOf(situation.household.claim.assessedOn);
  const { days, rent } = partWeekRent(working.amount, week, { from: dueFrom ?? week, until: dueUntil });
  if (days === 7) return working;
  const formula = `${working.amount.toFixed()} x ${days} / 7`;
  return working
    .becomes(rent, () => ({ label: `Rent is due for ${days} of the 7 days`, formula }), law80(situation))
    .assuming('Deductions and income of the whole week were set against the rent of some of its days');
}

interface Both {
  readonly working: Working;
  readonly finding: Finding;
}

function withOtherHome(own: Working, other: OtherHome, situation: Situation): Both {
  const week = benefitWeekOf(situation.household.claim.assessedOn);
  const period = twoHomes(other.ground, other.movedOn, situation.law);
  const paid = partWeekRent(other.eligibleRentPerWeek, week, liableThere(other, period, situation));
  const said = { subject: 'RENT', code: 'TWO_HOMES', law: period.law } as const;
  if (paid.days === 0) {
    const reason = 'The time for which a second home is paid for does not reach into this week';
    return { working: own, finding: refused({ ...said, reason }) };
  }
  const days = paid.days === 7 ? 'the whole week' : `${paid.days} of the 7 days`;
  const working = own.plus(
    paid.rent,
    () => ({
      label: `The second home, for ${days}`,
      formula: `${other.eligibleRentPerWeek.toFixed()} x ${paid.days} / 7`,
    }),
    period.law,
  );
  return { working, finding: given({ ...said, reason: `A second home is paid for beside this one, for ${days}` }) };
}

/**
 * A home that was left is paid for until the ground ends, in the week of the move from its Monday where the award ran there
 * already; one that is waited for is paid for from the day that its ground begins.
 */
function liableThere({ ground, dueUntil }: OtherHome, { from, to }: TwoHomes, { household }: Situation) {
  const ran = household.claim.route === 'EXISTING_AWARD' && ground !== 'WAITING_FOR_ADAPTATION';
  const until = to === null || (dueUntil !== null && isBefore(dueUntil, to)) ? dueUntil : to;
  return { from: ran ? benefitWeekOf(from) : from, until };
}
