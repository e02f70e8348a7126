import type { EvidenceCheck, EvidenceSource, EvidenceVerdict } from '../../domain/evidence.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { isCase } from '../concerned.js';
import { done, type Outcome, refuse } from '../outcome.js';
import { caseOf } from '../store/case-of.js';
import type { Known, Work } from '../work.js';
import { resting } from './ask.js';
import { evidencePeriod } from './period.js';
import { type EvidenceFacts, type EvidenceItem, evidenceRequest, MOST_RECEIPTS } from './request.js';
import { tick } from './wanted.js';

export interface VerifyEvidence extends Known {
  readonly items: readonly number[];
  readonly source: EvidenceSource;
  readonly check: EvidenceCheck;
  readonly verdict: EvidenceVerdict;
  readonly shows: string | null;
}

/** Keeps how something was checked and what was found. What is accepted is ticked in the claim's own list. */
export const verifyEvidence: Command<VerifyEvidence> = {
  name: 'verifyEvidence',
  async run(work, input) {
    const { case: ref, version, items: places, ...found } = input;
    const request = await work.find(evidenceRequest, { case: ref, version });
    refuseWrong(request, input);
    const verification = { ...found, on: work.today, by: work.acting.caller.subject };
    const items = request.facts.items.map((one, at) =>
      places.includes(at) ? { ...one, verified: [...one.verified, verification] } : one,
    );
    const after = await work.amend(
      evidenceRequest,
      { case: request, action: 'verify' },
      { facts: { ...request.facts, items } },
    );
    if (found.verdict === 'ACCEPTED') await ticked(work, after, places);
    return settled(work, after);
  },
};

function refuseWrong(
  { number, closedAt, facts }: Case<EvidenceFacts>,
  { items, source, verdict, shows }: VerifyEvidence,
) {
  const wanted = items.map(at => facts.items[at]);
  if (closedAt !== null) refuse('NOT_POSSIBLE_NOW', `${number} is closed: what was found stands as it is.`);
  if (wanted.includes(undefined)) refuse('FACTS_MISSING', 'One of the items was not asked for. Read the case again.');
  // What the council holds already, or looks up, was never received from anybody.
  if (verdict === 'ACCEPTED' && OF_THE_CUSTOMER.includes(source) && wanted.some(one => one?.received.length === 0))
    refuse('FACTS_MISSING', 'One of the items has not been received. Note how it came, then what it shows.');
  if (wanted.some(one => (one?.verified.length ?? 0) >= MOST_RECEIPTS))
    refuse('NOT_POSSIBLE_NOW', `One of the items was checked ${MOST_RECEIPTS} times. Decide on what there is.`);
  if (source === 'HMRC' && shows !== null)
    refuse('NOT_POSSIBLE_NOW', 'What HMRC told is not written where the customer reads: CRCA 2005, ss. 18-19.');
  if (verdict !== 'ACCEPTED' && shows === null)
    refuse('FACTS_MISSING', 'Say what is missing or why it is not accepted: the customer reads it.');
}

const OF_THE_CUSTOMER: readonly EvidenceSource[] = ['CUSTOMER', 'EMPLOYER', 'BANK', 'LANDLORD', 'COLLEGE', 'MEDICAL'];

async function ticked(work: Work, { about, facts }: Case<EvidenceFacts>, places: readonly number[]): Promise<void> {
  if (!isCase(about)) return;
  const accepted = places.flatMap(at => facts.items[at]?.place ?? []);
  await tick(work, await caseOf(work, about), accepted);
}

const verdictOf = ({ verified }: EvidenceItem): EvidenceVerdict | null => verified.at(-1)?.verdict ?? null;

/** Once there is a verdict on everything the request ends, or waits again for what is still missing. */
async function settled(work: Work, request: Case<EvidenceFacts>): Promise<Outcome> {
  const verdicts = request.facts.items.map(verdictOf);
  const known = verdicts.every(verdict => verdict !== null);
  if (verdicts.every(verdict => verdict === 'ACCEPTED')) return done(await ended(work, request, 'accept'));
  if (known && !verdicts.includes('MORE_NEEDED')) return done(await ended(work, request, 'reject'));
  if (request.state !== 'RECEIVED' || !verdicts.includes('MORE_NEEDED')) return done(request);
  const again = await work.move(evidenceRequest, { case: request, move: 'askAgain' });
  const { until, why } = evidencePeriod(work.today, { of: null, claim: request.facts.benefit });
  return done(await resting(work, again, { on: until, why }));
}

/** Looked up without anything being received, it is complete all the same. */
async function ended(
  work: Work,
  request: Case<EvidenceFacts>,
  move: 'accept' | 'reject',
): Promise<Case<EvidenceFacts>> {
  const complete =
    request.state === 'ASKED'
      ? await work.move(evidenceRequest, { case: request, move: 'complete' }, { paused: null })
      : request;
  return work.move(evidenceRequest, { case: complete, move });
}
