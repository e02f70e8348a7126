import { isAfter, isoText, type PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import type { ClaimRef, PersonRef } from '../../domain/references.js';
import { numberOf } from '../../domain/references.js';
import { openTasks, type TaskWanted } from '../back-office/open-task.js';
import type { ProofField } from '../back-office/proof.js';
import type { Case } from '../case.js';
import type { ClaimScheme } from '../claims/new-claim.js';
import type { Command } from '../command.js';
import type { KeptAward } from '../kept/award-effect.js';
import { done, type Outcome, refuse } from '../outcome.js';
import type { Known, Work } from '../work.js';
import { type CircumstancesFacts, changeOfCircumstances } from './circumstances.js';

export interface CircumstancesInput {
  readonly customer: PersonRef;
  readonly claim: ClaimRef;
  readonly what: CircumstancesFacts['what'];
  readonly occurredOn: PlainDate;
  /** The facts as they were sent: the key is held to them. */
  readonly stated: unknown;
}

export interface CircumstancesReadings {
  /** Whether the customer has the claim, for this caller. */
  readonly found: boolean;
  readonly facts: Omit<CircumstancesFacts, 'claim' | 'what' | 'occurredOn' | 'toldOn' | 'toLookAt'>;
}

/** More for a week either way than this, and somebody looks at it before it is keyed. */
const PLAIN_WITHIN = Money.pounds('10.00');

/** Takes a change in, with what it does to each award by the rules. What is plain is keyed; the rest somebody decides. */
export const reportCircumstances = ({ found, facts }: CircumstancesReadings): Command<CircumstancesInput> => ({
  name: 'reportCircumstances',
  async run(work, { customer, claim, what, occurredOn }): Promise<Outcome> {
    if (!found) return refuse('NOT_FOUND', 'This customer has no such claim that you may open.');
    if (isAfter(occurredOn, work.today))
      return refuse('NOT_POSSIBLE_NOW', 'Tell it on the day on which it happens, or after.');
    if (facts.changed.length === 0)
      return refuse('FACTS_MISSING', 'Before and after state the same. State what is no longer so.');
    const toLookAt = toLookAtIn(facts, { occurredOn, toldOn: work.today });
    const change = await work.open(changeOfCircumstances, {
      person: customer,
      about: claim,
      facts: { ...facts, claim, what, occurredOn, toldOn: work.today, toLookAt },
    });
    if (toLookAt.length === 0) return accepted(work, change, null);
    return { kind: 'ChangeNeedsPerson', case: change.ref, says: `Somebody has to decide it: ${toLookAt.join('; ')}.` };
  },
});

export interface CircumstancesReason extends Known {
  readonly reason: string;
}

/** Somebody has decided: it is keyed as it was worked out. */
export const acceptCircumstances: Command<CircumstancesReason> = {
  name: 'acceptCircumstances',
  run: async (work, { reason, ...known }) => accepted(work, await work.find(changeOfCircumstances, known), reason),
};

const ending = (name: string, move: 'decline' | 'withdraw'): Command<CircumstancesReason> => ({
  name,
  run: async (work, { reason, ...known }) =>
    done(
      await work.move(changeOfCircumstances, { case: await work.find(changeOfCircumstances, known), move }, { reason }),
    ),
});
export const declineCircumstances = ending('declineCircumstances', 'decline');
export const withdrawCircumstances = ending('withdrawCircumstances', 'withdraw');

type Facts = CircumstancesReadings['facts'];
const OURS: readonly string[] = ['HOUSING_BENEFIT', 'COUNCIL_TAX_REDUCTION'];

function toLookAtIn(facts: Facts, { occurredOn, toldOn }: { occurredOn: PlainDate; toldOn: PlainDate }): string[] {
  const { before, after, changed } = facts;
  const opens = after.filter(
    now => OURS.includes(now.scheme) && before.some(old => old.scheme === now.scheme && old.open !== now.open),
  );
  const moves = facts.differences.some(
    ({ item, before: old, after: now }) =>
      OURS.includes(item) && (now.minus(old).moreThan(PLAIN_WITHIN) || old.minus(now).moreThan(PLAIN_WITHIN)),
  );
  return [
    ...(changed.length > 1 ? ['more than one thing changed'] : []),
    ...(opens.length > 0 ? ['a scheme opens or closes by it'] : []),
    ...(moves ? [`an award changes by more than ${PLAIN_WITHIN.toFixed()} pounds a week`] : []),
    ...(isAfter(toldOn, occurredOn.add({ months: 1 })) ? ['it was told more than a month after it happened'] : []),
    ...(facts.effective.length === 0 ? ['from when it counts could not be worked out'] : []),
  ];
}

async function accepted(work: Work, change: Case<CircumstancesFacts>, reason: string | null): Promise<Outcome> {
  const now = await work.move(changeOfCircumstances, { case: change, move: 'accept' }, { reason });
  const tasks = await openTasks(work, now, [toKey(now, 'HOUSING_BENEFIT'), toKey(now, 'COUNCIL_TAX_REDUCTION')].flat());
  if (tasks.length === 0)
    return refuse(
      'NOT_POSSIBLE_NOW',
      'No award of the council runs by these facts, so there is nothing to key. Decline it with the reason.',
    );
  return {
    kind: 'ChangeQueued',
    case: now.ref,
    says: `The back office takes no changes by itself: ${tasks.length} to key. The change is applied once each has been seen.`,
  };
}

const WORDS: { readonly [Scheme in ClaimScheme]: { readonly title: string; readonly field: ProofField } } = {
  HOUSING_BENEFIT: { title: 'housing benefit', field: 'claim.weeklyHousingBenefit' },
  COUNCIL_TAX_REDUCTION: { title: 'council tax reduction', field: 'claim.weeklyReduction' },
};

const awardOf = (awards: readonly KeptAward[], scheme: ClaimScheme): KeptAward | undefined =>
  awards.find(one => one.scheme === scheme && one.open);

/** One task for each of the council's awards that runs before or after. */
function toKey({ person, facts }: Case<CircumstancesFacts>, scheme: ClaimScheme): TaskWanted[] {
  const [old, now] = [awardOf(facts.before, scheme), awardOf(facts.after, scheme)];
  const from = facts.effective.find(one => one.scheme === scheme)?.from ?? facts.occurredOn;
  if (!old && !now) return [];
  const week = now?.perWeek?.toFixed() ?? '0.00';
  return [
    {
      person: person as PersonRef,
      about: facts.claim,
      team: 'benefits',
      title: `Change of circumstances: ${WORDS[scheme].title}`,
      entries: [
        ['Claim reference', numberOf(facts.claim)],
        ['Date of change', isoText(facts.occurredOn)],
        ['Date told', isoText(facts.toldOn)],
        ['Counts from', isoText(from)],
        ['What changed', facts.changed.join(', ')],
        ['For a week before, by the rules', old?.perWeek?.toFixed() ?? '0.00'],
        ['For a week after, by the rules', week],
      ],
      proof: { field: WORDS[scheme].field, expected: week, on: isoText(from) },
    },
  ];
}
