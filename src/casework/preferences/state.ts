import { sql } from 'kysely';
import type { Customer } from '../../domain/customer.js';
import type { CaseRef, PersonRef } from '../../domain/references.js';
import { numberOf } from '../../domain/references.js';
import { openTask } from '../back-office/open-task.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import { caseColumns, onCasework, toCase } from '../store/case-rows.js';
import type { Known, Work } from '../work.js';
import { bounced, contactPreferences, type PreferenceFacts } from './preferences.js';

export interface StatePreferences extends Omit<PreferenceFacts, 'bounces'> {
  readonly customer: PersonRef;
  /** The statement that was read before this one was made; null where there was none. */
  readonly instead: CaseRef | null;
}

/** States how somebody wants to hear from the council, in place of what was said before. */
export const statePreferences = (found: Customer | null): Command<StatePreferences> => ({
  name: 'statePreferences',
  async run(work, { customer, instead, ...stated }) {
    if (found === null) return refuse('NOT_FOUND', 'There is no such customer that you may open.');
    if (stated.eBilling && stated.email === null)
      return refuse('FACTS_MISSING', 'Bills by e-mail want an address. Give one, or leave e-billing off.');
    const before = await newest(work, customer);
    if ((before?.ref ?? null) !== instead)
      return refuse(
        'VERSION_CHANGED',
        'The preferences were changed since they were read. Read them again, then decide.',
      );
    const bounces = before?.facts.email === stated.email ? before.facts.bounces : [];
    const one = await work.open(contactPreferences, { person: customer, facts: { ...stated, bounces } });
    const same = before?.facts.eBilling === stated.eBilling && before.facts.email === stated.email;
    if (same || (before === null && !stated.eBilling)) return done(one);
    return done(one, await toKey(work, one, stated.eBilling));
  },
});

export interface NoteBounce extends Known {
  readonly permanent: boolean;
}

const MOST_BOUNCES = 20;

/** A message did not arrive. Once the address is known to be none, bills go by post again. */
export const noteBounce: Command<NoteBounce> = {
  name: 'noteBounce',
  async run(work, { permanent, ...known }) {
    const one = await work.find(contactPreferences, known);
    if (one.facts.email === null) return refuse('NOT_POSSIBLE_NOW', 'There is no e-mail address in these preferences.');
    if (one.facts.bounces.length >= MOST_BOUNCES) return refuse('ALREADY_DONE', 'This address is known not to work.');
    const facts = { ...one.facts, bounces: [...one.facts.bounces, { on: work.today, permanent }] };
    const noted = await work.amend(contactPreferences, { case: one, action: 'bounce' }, { facts });
    if (bounced(one.facts) || !bounced(facts) || !facts.eBilling) return done(noted);
    return done(noted, await toKey(work, noted, false));
  },
};

/** The newest statement, held against another at the same moment until the transaction ends. */
async function newest(work: Work, person: PersonRef): Promise<Case<PreferenceFacts> | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`preferences ${person}`}, 0))`.execute(work.transaction);
  const row = await onCasework(work.transaction)
    .selectFrom('casework_case')
    .select(caseColumns)
    .where('kind', '=', contactPreferences.name)
    .where('person', '=', person)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? (toCase(row) as Case<PreferenceFacts>) : null;
}

const toKey = (work: Work, one: Case<PreferenceFacts>, on: boolean): Promise<Case> =>
  openTask(work, one, {
    person: one.person as PersonRef,
    about: null,
    title: on ? 'Send bills by e-mail' : 'Send bills by post again',
    entries: [
      ['Person reference', numberOf(one.person as PersonRef)],
      ['E-billing', on ? 'Yes' : 'No'],
      ['E-mail address', on ? one.facts.email : null],
    ],
    // No read of the back office shows the flag.
    proof: null,
  });
