import { isBefore, isoText, type PlainDate } from '../../domain/dates.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { type Concerned, type Concerns, casesOwn } from '../concerned.js';
import { done, refuse } from '../outcome.js';
import type { Due, Work } from '../work.js';
import { evidencePeriod } from './period.js';
import { type EvidenceFacts, evidenceRequest } from './request.js';
import { neededBy } from './wanted.js';

export interface AskedItem {
  readonly what: string;
  readonly why: string;
  /** The place in the list of what the claim or application needs. */
  readonly place: number | null;
}

export interface RequestEvidence extends Concerns {
  readonly items: readonly AskedItem[];
  /** Null: the period that the rules give. */
  readonly by: PlainDate | null;
}

/** Asks the customer to show something: what, why, and by when. */
export const requestEvidence = (read: Concerned): Command<RequestEvidence> => ({
  name: 'requestEvidence',
  async run(work, { person, about, items, by }) {
    const of = await casesOwn(work, { person, about }, read);
    if (of !== null && of.openTo !== 'customer')
      return refuse('NOT_POSSIBLE_NOW', 'The customer does not see that case, and would see this. Ask about another.');
    if (items.some(({ place }) => place !== null && neededBy(of)?.[place] === undefined))
      return refuse('FACTS_MISSING', 'One of the items is not in the list of what is needed. Read the case again.');
    const { until, why, benefit } = evidencePeriod(work.today, { of, claim: read.claim });
    if (by !== null && isBefore(by, benefit ? until : work.today))
      return refuse('NOT_POSSIBLE_NOW', `Give them at least until ${isoText(benefit ? until : work.today)}. ${why}.`);
    const request = await work.open(evidenceRequest, {
      person,
      about,
      ...(of && { team: of.team }),
      facts: {
        items: items.map(one => ({ ...one, received: [], verified: [] })),
        askedOn: work.today,
        askedBy: work.acting.caller.subject,
        benefit,
        extended: [],
      },
    });
    return done(await resting(work, request, { on: by ?? until, why }));
  },
});

/** Nothing is to be done until the day has passed: it comes back to the worklist by itself. */
export const resting = (work: Work, request: Case<EvidenceFacts>, due: Due): Promise<Case<EvidenceFacts>> =>
  work.amend(
    evidenceRequest,
    { case: request, action: 'wait' },
    { due, paused: { until: due.on.add({ days: 1 }), why: 'Waits for what was asked for' } },
  );
