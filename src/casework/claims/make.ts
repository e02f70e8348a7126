import type { Customer } from '../../domain/customer.js';
import { isoText } from '../../domain/dates.js';
import type { PersonRef } from '../../domain/references.js';
import { numberOf } from '../../domain/references.js';
import { openTasks, type TaskWanted } from '../back-office/open-task.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { done, type Outcome, refuse } from '../outcome.js';
import { openOf } from '../store/open-of.js';
import type { Known, Work } from '../work.js';
import { type ClaimScheme, type NewClaimFacts, newClaim } from './new-claim.js';

export interface ClaimInput {
  readonly customer: PersonRef;
  readonly schemes: readonly ClaimScheme[];
  /** The facts as they were sent: the key is held to them. */
  readonly stated: unknown;
}

export interface ClaimReadings {
  readonly customer: Customer | null;
  readonly facts: Omit<NewClaimFacts, 'schemes'>;
}

/** What shows the facts is to be there within a month of being asked for. HB Regs, reg. 86(1). */
const EVIDENCE_MONTHS = 1;

/** Takes a claim in. It is made on the day it is told, whatever is still missing. */
export const makeClaim = ({ customer, facts }: ClaimReadings): Command<ClaimInput> => ({
  name: 'makeClaim',
  async run(work, { customer: person, schemes }): Promise<Outcome> {
    if (customer === null) return refuse('NOT_FOUND', 'There is no such customer that you may open.');
    if (await openOf(work, newClaim.name, person))
      return refuse('ALREADY_DONE', 'A claim of this customer is being taken in already. Add to that one.');
    const closed = facts.awards.filter(({ scheme, open }) => !open && schemes.some(asked => asked === scheme));
    if (closed.length === schemes.length)
      return refuse(
        'NOT_POSSIBLE_NOW',
        closed
          .map(({ reason }) => `${reason}.`)
          .join(' ')
          .slice(0, 900),
      );
    const claim = await work.open(newClaim, {
      person,
      facts: { ...facts, schemes: schemes.filter(asked => !closed.some(({ scheme }) => scheme === asked)) },
      due: {
        on: work.today.add({ months: EVIDENCE_MONTHS }),
        why: 'HB Regs, reg. 86(1): what shows the facts within a month, or longer where that is reasonable',
      },
    });
    if (facts.needed.length === 0) return completed(work, claim);
    return {
      kind: 'ChangeNeedsPerson',
      case: claim.ref,
      says: `The claim is made. Still needed: ${facts.needed.map(({ what }) => what).join('; ')}.`,
    };
  },
});

export interface ClaimEvidence extends Known {
  /** Places in the list of what is needed, from 0. */
  readonly items: readonly number[];
}

/** Notes what was seen. Once nothing is missing the claim goes on to be set up. */
export const noteClaimEvidence: Command<ClaimEvidence> = {
  name: 'noteClaimEvidence',
  async run(work, { items, ...known }) {
    const claim = await work.find(newClaim, known);
    const { needed } = claim.facts;
    if (claim.state !== 'WAITING') return refuse('NOT_POSSIBLE_NOW', `${claim.number} waits for nothing any more.`);
    if (items.some(at => needed[at] === undefined))
      return refuse('FACTS_MISSING', 'One of the items is not in the list of what is needed. Read the case again.');
    const seen = needed.map((one, at) => (items.includes(at) ? { ...one, received: true } : one));
    const noted = await work.amend(
      newClaim,
      { case: claim, action: 'seeEvidence' },
      { facts: { ...claim.facts, needed: seen } },
    );
    return seen.every(({ received }) => received) ? completed(work, noted) : done(noted);
  },
};

export interface ClaimReason extends Known {
  readonly reason: string;
}

const ending = (name: string, move: 'withdraw' | 'treatAsWithdrawn'): Command<ClaimReason> => ({
  name,
  run: async (work, { reason, ...known }) =>
    done(await work.move(newClaim, { case: await work.find(newClaim, known), move }, { reason })),
});

export const withdrawClaim = ending('withdrawClaim', 'withdraw');
/** What was asked for did not come in time, nor in a longer time that was reasonable. */
export const closeClaim = ending('closeClaim', 'treatAsWithdrawn');

async function completed(work: Work, claim: Case<NewClaimFacts>): Promise<Outcome> {
  const complete = await work.move(newClaim, { case: claim, move: 'complete' });
  await openTasks(
    work,
    complete,
    complete.facts.days.map(day => toSetUp(complete, day)),
  );
  return {
    kind: 'ChangeQueued',
    case: complete.ref,
    says: 'Everything is there: the claim is set up in the back office and decided.',
  };
}

const WORDS = {
  HOUSING_BENEFIT: { title: 'Set up a claim for housing benefit', type: 'HousingBenefitClaim' },
  COUNCIL_TAX_REDUCTION: { title: 'Set up a claim for council tax reduction', type: 'CouncilTaxReductionClaim' },
} as const;

function toSetUp(
  { person, facts }: Case<NewClaimFacts>,
  { scheme, on, from }: NewClaimFacts['days'][number],
): TaskWanted {
  const perWeek = facts.awards.find(one => one.scheme === scheme)?.perWeek ?? null;
  return {
    person: person as PersonRef,
    about: null,
    team: 'benefits',
    title: WORDS[scheme].title,
    entries: [
      ['Person reference', numberOf(person as PersonRef)],
      ['Date of claim', isoText(on)],
      ['First day of entitlement', isoText(from)],
      ['For a week, by the rules', perWeek?.toFixed() ?? null],
    ],
    proof: { field: 'person.claimFor', expected: WORDS[scheme].type },
  };
}
