import { isAfter } from '../../domain/dates.js';
import { plusDays } from '../../domain/epoch-day.js';
import { silent } from '../../domain/working-sink.js';
import type { LocalScheme } from '../../parameters/local-reduction.js';
import type { Statute } from '../../parameters/statute.js';
import type { CouncilTaxReduction } from '../council-tax-reduction/result.js';
import type { ChangeDay } from '../housing-benefit/time/change-day.js';
import { type Change, type EffectiveChange, inOrder } from './change.js';
import { withChanges } from './facts-over-time.js';
import { changedNonDependants, delayedRises } from './non-dependant-delay.js';
import { pensionCreditChangeDay } from './pension-credit-change.js';
import { changeProvision, type ReductionChange, reductionChangeDay, reductionKind } from './reduction-change-day.js';
import { type ReductionChangesCase, reductionOnDay } from './reduction-on-day.js';
import { type PlacedChange, togetherInReduction } from './reduction-same-week.js';
import { toldOfReduction } from './reduction-told-late.js';

/** A change beside the reduction without and with it, on the day on which it would ordinarily count. */
interface Weighed {
  readonly change: Change;
  readonly kind: ReductionChange;
  readonly ordinary: ChangeDay;
  readonly after: CouncilTaxReduction;
  readonly before: CouncilTaxReduction;
  /** The non-dependants it concerns, by `id`. */
  readonly people: readonly string[];
  readonly scheme: LocalScheme | null;
}

interface Means {
  readonly given: ReductionChangesCase;
  readonly statute: Statute;
}

/** For the end of a benefit, the first day without it. */
const happenedOn = ({ kind, occurredOn }: Change) => (kind === 'BENEFIT_ENDS' ? plusDays(occurredOn, 1) : occurredOn);

/**
 * From which day each change counts in council tax reduction, in the order in which they happened. SI 2012/2885, Sch. 1 paras
 * 46 and 47; SI 2012/2886, Sch. para. 107; a council's own scheme as its file says.
 */
export function reductionEffectiveDays(given: ReductionChangesCase, statute: Statute): EffectiveChange[] {
  const ordered = inOrder(given.changes);
  const weighed = ordered.map((change, at) => weigh(change, ordered.slice(0, at), { given, statute }));
  const waits = delayedRises(
    weighed.filter(isDelayedRise).map(({ change, people }) => ({ id: change.id, on: change.occurredOn, people })),
    statute.on(given.decidedOn).overpayments.nonDependantDelayWeeks.value,
  );
  const placed: PlacedChange[] = [];
  for (const one of weighed) {
    const wait = waits.get(one.change.id);
    const raises = raisesReduction(one, placed, { given, statute });
    const effective = wait
      ? settled(one, { ...wait, law: `${changeProvision(true)}(10) to (13)` })
      : counted(one, { given, raises });
    const pensionAge = one.after.scheme === 'PENSION_AGE';
    placed.push({ effective, kind: one.kind, on: happenedOn(one.change), pensionAge });
  }
  return togetherInReduction(placed);
}

/** Whether more is due by it than by the reduction it replaces: earlier changes that do not count yet are no part of that. */
function raisesReduction(
  { change, ordinary, before, after }: Weighed,
  earlier: readonly PlacedChange[],
  { given, statute }: Means,
): boolean {
  const inForce = earlier.filter(({ effective }) => !isAfter(effective.from, ordinary.from));
  if (inForce.length === earlier.length) return after.reduction.perDay.moreThan(before.reduction.perDay);
  const known = inForce.map(({ effective }) => effective.change);
  const means = { terms: given.terms, statute, sink: silent };
  const dueOn = (changes: readonly Change[]) =>
    reductionOnDay(withChanges(given.base, changes), ordinary.from, means).reduction.perDay;
  return dueOn([...known, change]).moreThan(dueOn(known));
}

function weigh(change: Change, earlier: readonly Change[], { given, statute }: Means): Weighed {
  const [without, facts] = [withChanges(given.base, earlier), withChanges(given.base, [...earlier, change])];
  const stated = reductionKind({ before: without, after: facts }, change.kind);
  const means = { terms: given.terms, statute, sink: silent };
  const on = happenedOn(change);
  const scheme = given.terms.schemeOn(on);
  const pensionAge = reductionOnDay(facts, on, means).scheme === 'PENSION_AGE';
  // A rise that waits is told from what comes off, below: until then every change for a non-dependant is an ordinary one.
  const kind = stated === 'NON_DEPENDANT_RISE' ? 'OTHER' : stated;
  const ordinary = reductionChangeDay(kind, on, daysOf(pensionAge, scheme));
  const [before, after] = [reductionOnDay(without, ordinary.from, means), reductionOnDay(facts, ordinary.from, means)];
  const people = changedNonDependants(without, facts);
  return { change, kind: stated, ordinary, before, after, people, scheme: after.scheme === 'LOCAL' ? scheme : null };
}

const daysOf = (pensionAge: boolean, scheme: LocalScheme | null) => ({
  scheme: pensionAge ? ('PENSION_AGE' as const) : ('LOCAL' as const),
  fromWeekAfter: scheme?.award.changesFrom !== 'day',
  delayWeeks: 0,
});

const isDelayedRise = ({ kind, before, after }: Weighed): boolean =>
  kind === 'NON_DEPENDANT_RISE' &&
  after.scheme === 'PENSION_AGE' &&
  after.nonDependantDeductions.moreThan(before.nonDependantDeductions);

const settled = ({ change, scheme }: Weighed, day: ChangeDay): EffectiveChange => ({
  change,
  from: day.from,
  reason: day.reason,
  law: day.law,
  ends: endsIt(change),
  runsOnFrom: null,
  ifToldInTime: day.from,
  assumptions: [...(endsIt(change) ? [endTaken(change)] : []), ...(saysNoDay(scheme) ? [WEEK_AFTER_TAKEN] : [])],
});

function counted(
  weighed: Weighed,
  { given, raises }: { given: ReductionChangesCase; raises: boolean },
): EffectiveChange {
  const { change, ordinary, after, scheme } = weighed;
  const toldOn = change.notifiedOn ?? given.decidedOn;
  const ofPensionCredit = change.kind === 'PENSION_CREDIT_RISES' || change.kind === 'PENSION_CREDIT_FALLS';
  if (ofPensionCredit && after.scheme === 'PENSION_AGE')
    return settled(weighed, pensionCreditChangeDay(change, { raisesHelp: raises, toldOn }));
  const plain = settled(weighed, ordinary);
  if (!raises || !isAfter(toldOn, happenedOn(change))) return plain;
  const told = toldOfReduction(change, { scheme, toldOn });
  const assumptions = [...plain.assumptions, ...told.assumptions];
  if (!told.late) return { ...plain, assumptions };
  const { from } = reductionChangeDay('OTHER', toldOn, daysOf(false, scheme));
  return { ...plain, from, reason: told.reason, law: told.law, assumptions };
}

/** It says of no fact that it is another, so that nothing but the end can be meant. */
const endsIt = ({ kind, facts }: Change): boolean =>
  kind === 'ENDS_ENTITLEMENT' && Object.values(facts).every(part => part === undefined);
const endTaken = ({ id }: Change): string =>
  `The reduction was taken to end with ${id}, which names no facts: name the council tax where the liability went on or ended on its day`;

const saysNoDay = (scheme: LocalScheme | null): boolean => scheme !== null && scheme.award.changesFrom === null;
const WEEK_AFTER_TAKEN =
  "The council's scheme does not say from which day a change counts: the reduction week after was taken, as in the Default Scheme";
