import type { OtherHome } from '../../../domain/household/home.js';
import type { Rent } from '../../../domain/household/rent.js';
import type { Working } from '../../../domain/working.js';
import { benefitWeekOf } from '../../periods/benefit-week.js';
import { type Finding, given, refused } from '../finding.js';
import { cite, type Situation } from '../situation.js';
import { partWeekRent } from '../time/part-week.js';
import { dueThere, otherHomePaid } from './days-due.js';
import type { LimitedRent } from './limited-rent.js';

/**
 * The eligible rent of the very week asked about: a seventh for each day for which rent is due, and as much of that of a second
 * home as is paid for. HB Regs, regs 7(6) to (10) and 80(4) to (6); HB(SPC) Regs, regs 7 and 61(4) to (6). What is set against it
 * is for the same days: see `forDays`.
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
  return working.becomes(rent, () => ({ label: `Rent is due for ${days} of the 7 days`, formula }), law80(situation));
}

interface Both {
  readonly working: Working;
  readonly finding: Finding;
}

function withOtherHome(own: Working, other: OtherHome, situation: Situation): Both {
  const week = benefitWeekOf(situation.household.claim.assessedOn);
  const period = otherHomePaid(other, situation);
  const paid = partWeekRent(other.eligibleRentPerWeek, week, dueThere(other, period, situation));
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
