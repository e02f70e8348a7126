import { isAfter } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import { silent } from '../../domain/working-sink.js';
import type { Law } from '../../parameters/schemes.js';
import type { Statute } from '../../parameters/statute.js';
import type { HousingBenefitWeek } from '../housing-benefit/result.js';
import type { ChangeDay } from '../housing-benefit/time/change-day.js';
import { type Change, type ChangesCase, type EffectiveChange, inOrder } from './change.js';
import { withChanges } from './facts-over-time.js';
import { treatedAs } from './late-notification.js';
import { changedNonDependants, delayedRises } from './non-dependant-delay.js';
import { type OrdinaryDay, ordinaryDay } from './ordinary-day.js';
import { pensionCreditChangeDay } from './pension-credit-change.js';
import { together } from './same-week.js';
import { awardForWeek } from './weekly-award.js';

/** A change beside what benefit comes to without and with it, in the week in which it would ordinarily count. */
interface Weighed {
  readonly change: Change;
  readonly ordinary: OrdinaryDay;
  readonly before: HousingBenefitWeek;
  readonly after: HousingBenefitWeek;
  /** The non-dependants it concerns, by `id`. */
  readonly people: readonly string[];
  readonly law: Law;
}

interface Means {
  readonly given: ChangesCase;
  readonly statute: Statute;
}

/**
 * From which day each change counts, in the order of the days: the law's ordinary day, moved where more comes off for a
 * non-dependant in pension age, where pension credit changes, where a change that raises benefit is told late, and where
 * a move or a new rent falls in the same week. The order in which the changes are given makes no difference.
 */
export function effectiveDays(given: ChangesCase, statute: Statute): EffectiveChange[] {
  const ordered = inOrder(given.changes);
  const weighed = ordered.map((change, at) => weigh(change, ordered.slice(0, at), { given, statute }));
  const waits = delayedRises(
    weighed.filter(isDelayedRise).map(({ change, people }) => ({ id: change.id, on: change.occurredOn, people })),
    statute.on(given.decidedOn).overpayments.nonDependantDelayWeeks.value,
  );
  const settled: EffectiveChange[] = [];
  for (const one of weighed) {
    const raises = raisesAward(one, settled, { given, statute });
    settled.push(effectiveDay(one, { wait: waits.get(one.change.id) ?? null, raises, given }));
  }
  return together(settled);
}

function weigh(change: Change, earlier: readonly Change[], { given, statute }: Means): Weighed {
  const without = withChanges(given.base, earlier);
  const facts = withChanges(given.base, [...earlier, change]);
  const law = statute.on(change.occurredOn);
  const asked = { law, ...homeOf(facts), dailyRent: given.dailyRent, on: change.occurredOn };
  const ordinary = ordinaryDay(change, asked);
  const means = { statute, sink: silent };
  const [before, after] = [awardForWeek(without, ordinary.from, means), awardForWeek(facts, ordinary.from, means)];
  return { change, ordinary, before, after, people: changedNonDependants(without, facts), law };
}

/**
 * Whether more is due by it than by the award it replaces. Earlier changes that do not count yet, being told late, are no part
 * of that award. SI 2001/1002, reg. 8(3)(c).
 */
function raisesAward(
  { change, ordinary, before, after }: Weighed,
  earlier: readonly EffectiveChange[],
  { given, statute }: Means,
): boolean {
  if (ordinary.ends) return false;
  const inForce = earlier.filter(({ from }) => !isAfter(from, ordinary.from));
  if (inForce.length === earlier.length) return after.award.moreThan(before.award);
  const known = inForce.map(one => one.change);
  const awardOn = (changes: readonly Change[]) =>
    awardForWeek(withChanges(given.base, changes), ordinary.from, { statute, sink: silent }).award;
  return awardOn([...known, change]).moreThan(awardOn(known));
}

const isDelayedRise = ({ change, before, after }: Weighed): boolean =>
  change.kind === 'NON_DEPENDANT' &&
  after.scheme === 'PENSION_AGE' &&
  after.nonDependantDeductions.moreThan(before.nonDependantDeductions);

function effectiveDay(
  { change, ordinary, law }: Weighed,
  { wait, raises, given }: { wait: ChangeDay | null; raises: boolean; given: ChangesCase },
): EffectiveChange {
  const toldOn = change.notifiedOn ?? given.decidedOn;
  const settled = (day: ChangeDay): EffectiveChange => ({
    change,
    from: day.from,
    reason: day.reason,
    law: day.law,
    ends: ordinary.ends,
    runsOnFrom: change.kind === 'UNIVERSAL_CREDIT_STARTS' && ordinary.ends ? change.occurredOn : null,
    ifToldInTime: day.from,
    assumptions: [],
  });
  if (wait !== null) return settled(wait);
  if (change.kind === 'PENSION_CREDIT_RISES' || change.kind === 'PENSION_CREDIT_FALLS')
    return settled(pensionCreditChangeDay(change, { raisesHelp: raises, toldOn }));
  if (!raises || change.kind === 'BENEFIT_AWARDED') return settled(ordinary);
  const treated = treatedAs(change, { law: law.overpayments, toldOn });
  if (!treated.late) return settled(ordinary);
  const day = ordinaryDay(asToldLate(change), {
    law,
    ...homeOf(given.base),
    dailyRent: given.dailyRent,
    on: treated.on,
  });
  return {
    ...settled({ from: day.from, reason: treated.reason, law: treated.law }),
    ifToldInTime: change.kind === 'MOVE' ? day.from : ordinary.from,
    assumptions: treated.assumptions,
  };
}

const homeOf = ({ home }: Household) => ({ tenure: home.tenure, rentPer: home.rent?.per ?? null });

/** A move or a new rent that is told late counts no more on its own day: reg. 79(2) and (2A) leave it to the ordinary rule. */
const asToldLate = (change: Change): Change =>
  change.kind === 'MOVE' || change.kind === 'RENT' ? { ...change, kind: 'OTHER' } : change;
