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
import type { OverpaymentFacts, WorkedOverpayment } from '../overpayments/decision.js';
import { keptOverpayment } from '../overpayments/keep.js';
import type { Known, Work } from '../work.js';
import { type CircumstancesFacts, changeOfCircumstances } from './circumstances.js';
import { paidOnOldFacts } from './paid-on-old-facts.js';

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
  readonly facts: Omit<CircumstancesFacts, 'claim' | 'what' | 'occurredOn' | 'toldOn' | 'toLookAt' | 'overpayment'>;
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
      facts: { ...facts, claim, what, occurredOn, toldOn: work.today, toLookAt, overpayment: null },
    });
    if (toLookAt.length === 0) return accepted(work, change, { reason: null, decided: null });
    return { kind: 'ChangeNeedsPerson', case: change.ref, says: `Somebody has to decide it: ${toLookAt.join('; ')}.` };
  },
});

export interface CircumstancesReason extends Known {
  readonly reason: string;
}

export interface AcceptingCircumstances extends CircumstancesReason {
  /** What is found about what was paid, as it was sent: the key is held to it. */
  readonly stated: unknown;
}

/** What the rules make of what was paid before it was told; or why they cannot; null where nothing was. */
export type OverpaymentReading = WorkedOverpayment | { readonly missing: string } | null;

/** Somebody has decided: it is keyed as it was worked out, and what was paid on the old facts is decided with it. */
export const acceptCircumstances = (overpayment: OverpaymentReading): Command<AcceptingCircumstances> => ({
  name: 'acceptCircumstances',
  async run(work, { reason, stated: _held, ...known }) {
    const change = await work.find(changeOfCircumstances, known);
    if (overpayment === null) return accepted(work, change, { reason, decided: null });
    if ('missing' in overpayment) return refuse('FACTS_MISSING', overpayment.missing);
    const decided = await keptOverpayment(work, change, { worked: overpayment, reason });
    return accepted(work, change, { reason, decided });
  },
});

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
    ...(paidOnOldFacts({ ...facts, toldOn }) === null ? [] : ['weeks were paid on the old facts']),
    ...(facts.effective.length === 0 ? ['from when it counts could not be worked out'] : []),
  ];
}

interface Accepting {
  readonly reason: string | null;
  readonly decided: Case<OverpaymentFacts> | null;
}

async function accepted(
  work: Work,
  change: Case<CircumstancesFacts>,
  { reason, decided }: Accepting,
): Promise<Outcome> {
  const facts = { ...change.facts, overpayment: decided?.ref ?? null };
  const now = await work.move(changeOfCircumstances, { case: change, move: 'accept' }, { reason, facts });
  const tasks = await openTasks(work, now, [
    ...toKey(now, 'HOUSING_BENEFIT', decided),
    ...toKey(now, 'COUNCIL_TAX_REDUCTION', null),
  ]);
  if (tasks.length === 0)
    return refuse(
      'NOT_POSSIBLE_NOW',
      'No award of the council runs by these facts, so there is nothing to key. Decline it with the reason.',
    );
  return {
    kind: 'ChangeQueued',
    case: now.ref,
    says: `The back office takes no changes by itself: ${tasks.length} to key. The change is applied once each has been seen.${
      decided === null ? '' : ' What was paid on the old facts is decided with it.'
    }`,
  };
}

const WORDS: { readonly [Scheme in ClaimScheme]: { readonly title: string; readonly field: ProofField } } = {
  HOUSING_BENEFIT: { title: 'housing benefit', field: 'claim.weeklyHousingBenefit' },
  COUNCIL_TAX_REDUCTION: { title: 'council tax reduction', field: 'claim.weeklyReduction' },
};

const awardOf = (awards: readonly KeptAward[], scheme: ClaimScheme): KeptAward | undefined =>
  awards.find(one => one.scheme === scheme && one.open);

/** One task for each of the council's awards that runs before or after. */
function toKey(
  { person, facts }: Case<CircumstancesFacts>,
  scheme: ClaimScheme,
  decided: Case<OverpaymentFacts> | null,
): TaskWanted[] {
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
        ...(decided === null ? [] : decidedToKey(decided)),
      ],
      proof: { field: WORDS[scheme].field, expected: week, on: isoText(from) },
    },
  ];
}

/** What the back office works out itself when the change is keyed, to hold against it. */
const decidedToKey = ({ number, facts }: Case<OverpaymentFacts>): TaskWanted['entries'] => [
  ['Overpayment decision', number],
  ['Overpaid and recoverable, by the rules', facts.recoverable.toFixed()],
  ['Overpaid and not recoverable, by the rules', facts.notRecoverable.toFixed()],
  ['Arrears, by the rules', facts.arrears.toFixed()],
  ['Class of overpayment', [...new Set(facts.overpayments.map(one => one.class))].join(', ')],
];
