import { isBefore } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { CaseRef, PersonRef } from '../../domain/references.js';
import { poundsInWords } from '../../domain/working-words.js';
import type { AboutRef, Case } from '../case.js';
import { latest } from '../latest.js';
import { type Outcome, refuse } from '../outcome.js';
import type { Work } from '../work.js';
import { type AuthorisationFacts, authorisation } from './authorisation.js';
import { type AuthorityAct, type AuthorityLimits, mayAlone } from './limits.js';

/** What is about to be done, by somebody whose limit may not reach so far. */
export interface Wanted {
  readonly limits: AuthorityLimits;
  readonly act: AuthorityAct;
  readonly amount: Money;
  readonly person: PersonRef | null;
  readonly about: AboutRef | null;
  /** For the colleague who is asked. */
  readonly why: string;
  /** The authorisation that the command was sent with; null where it was sent without. */
  readonly authorisation: CaseRef | null;
}

/**
 * Whether a command may go on. Null: yes, within the caller's own limit or by an authorisation that is now used. Otherwise the
 * command answers with what this gives: an authorisation was asked for, and the command is to be sent again with it (under a
 * new key) once it is given. Refuses an authorisation that does not cover it. Call it before anything else is changed.
 */
export async function needsAuthorisation(work: Work, wanted: Wanted): Promise<Outcome | null> {
  const { limits, act, amount } = wanted;
  if (mayAlone(limits, { act, amount }, work.acting.caller.class)) return null;
  if (wanted.authorisation === null) {
    const asked = await askFor(work, wanted);
    return {
      kind: 'ChangeNeedsPerson',
      case: asked.ref,
      says: `${poundsInWords(amount)} is above your limit. ${asked.number} asks a colleague for authority; send this again with it once it is given.`,
    };
  }
  const given = await latest(work, authorisation, wanted.authorisation);
  if (given === null)
    return refuse('NOT_FOUND', 'There is no such authorisation. Send this without one to ask for it.');
  await use(work, given, wanted);
  return null;
}

/** Asks for authority without doing anything yet. */
export function askFor(
  work: Work,
  { act, amount, person, about, why }: Omit<Wanted, 'limits' | 'authorisation'>,
): Promise<Case<AuthorisationFacts>> {
  const askedBy = work.acting.caller.subject;
  return work.open(authorisation, {
    person,
    about,
    facts: { act, amount, why, askedBy, answeredBy: null, answer: null, usedBy: null },
    due: { on: work.today.add({ days: ANSWER_DAYS }), why: `Authority is answered within ${ANSWER_DAYS} days` },
  });
}
const ANSWER_DAYS = 2;

async function use(work: Work, given: Case<AuthorisationFacts>, wanted: Wanted): Promise<void> {
  const { number, facts, state, dueOn } = given;
  const { subject } = work.acting.caller;
  if (state === 'ASKED') refuse('BEYOND_AUTHORITY', `${number} has not been answered yet. Wait for the answer.`);
  if (state !== 'GIVEN') refuse('BEYOND_AUTHORITY', `${number} gives no authority: it is ${state}. Ask again.`);
  if (facts.answeredBy === null || facts.answeredBy === subject)
    refuse('SECOND_PERSON_NEEDED', `You gave ${number} yourself. Whoever gives authority cannot use it.`);
  if (!covers(given, wanted))
    refuse('BEYOND_AUTHORITY', `${number} is for something else, or for less. Ask for authority for this.`);
  if (dueOn !== null && isBefore(dueOn, work.today))
    refuse('OUT_OF_TIME', `${number} was given too long ago to be used. Ask again.`);
  await work.move(authorisation, { case: given, move: 'use' }, { facts: { ...facts, usedBy: subject } });
}

const covers = ({ facts, person, about }: Case<AuthorisationFacts>, wanted: Wanted): boolean =>
  facts.act === wanted.act &&
  person === wanted.person &&
  about === wanted.about &&
  !wanted.amount.moreThan(facts.amount);
