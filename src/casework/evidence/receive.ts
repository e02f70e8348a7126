import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import type { EvidenceChannel, EvidenceForm } from '../../domain/evidence.js';
import type { DocumentRef } from '../../domain/references.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import type { Known } from '../work.js';
import { evidenceRequest, MOST_RECEIPTS } from './request.js';

export interface ReceiveEvidence extends Known {
  /** The places of the items that it is for, from 0. */
  readonly items: readonly number[];
  readonly on: PlainDate;
  readonly channel: EvidenceChannel;
  readonly form: EvidenceForm;
  readonly document: DocumentRef | null;
}

/** Notes what came, how and when. `documents` are those that the store lists for the customer; null where none was named. */
export const receiveEvidence = (documents: ReadonlySet<DocumentRef> | null): Command<ReceiveEvidence> => ({
  name: 'receiveEvidence',
  async run(work, { items: places, on, channel, form, document, ...known }) {
    const request = await work.find(evidenceRequest, known);
    const { items, askedOn } = request.facts;
    if (request.closedAt !== null)
      return refuse('NOT_POSSIBLE_NOW', `${request.number} is closed. Ask again, and note what came there.`);
    if (isAfter(on, work.today) || isBefore(on, askedOn))
      return refuse('NOT_POSSIBLE_NOW', 'It came between the day it was asked for and today: give that day.');
    if (places.some(at => items[at] === undefined))
      return refuse('FACTS_MISSING', 'One of the items was not asked for. Read the case again.');
    if (places.some(at => (items[at]?.received.length ?? 0) >= MOST_RECEIPTS))
      return refuse('NOT_POSSIBLE_NOW', `One of the items has come ${MOST_RECEIPTS} times. Decide on what there is.`);
    if (document !== null && documents?.has(document) !== true)
      return refuse('NOT_FOUND', 'The document store lists no such document of this customer. Store it there first.');
    const receipt = { on, channel, form, document, by: work.acting.caller.subject };
    const after = items.map((one, at) =>
      places.includes(at) ? { ...one, received: [...one.received, receipt] } : one,
    );
    const facts = { ...request.facts, items: after };
    const all = after.every(({ received }) => received.length > 0);
    if (request.state === 'ASKED' && all)
      return done(
        await work.move(
          evidenceRequest,
          { case: request, move: 'complete' },
          { facts, due: checkSoon(work), paused: null },
        ),
      );
    return done(await work.amend(evidenceRequest, { case: request, action: 'receive' }, { facts }));
  },
});

const CHECK_DAYS = 5;
const checkSoon = ({ today }: { readonly today: PlainDate }) => ({
  on: today.add({ days: CHECK_DAYS }),
  why: `The council's own: what came is checked within ${CHECK_DAYS} days`,
});
