import type { Money } from '../../domain/money.js';
import type { PersonRef } from '../../domain/references.js';
import { poundsInWords } from '../../domain/working-words.js';
import type { AboutRef } from '../case.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import type { Known } from '../work.js';
import { authorisation } from './authorisation.js';
import { type AuthorityAct, type AuthorityLimits, mayGive } from './limits.js';
import { askFor } from './needs-authorisation.js';

export interface AskAuthorisation {
  readonly act: AuthorityAct;
  readonly amount: Money;
  readonly person: PersonRef;
  readonly about: AboutRef | null;
  readonly why: string;
}

export const askForAuthorisation: Command<AskAuthorisation> = {
  name: 'askForAuthorisation',
  run: async (work, asked) => done(await askFor(work, asked)),
};

export interface Answering extends Known {
  readonly reason: string;
}

/** Says yes. Never the person who asked, and never above the limit of whoever answers. */
export const giveAuthorisation = (limits: AuthorityLimits): Command<Answering> => ({
  name: 'giveAuthorisation',
  async run(work, { reason, ...known }) {
    const asked = await work.find(authorisation, known);
    const { caller } = work.acting;
    const { facts, number } = asked;
    if (facts.askedBy === caller.subject)
      return refuse('SECOND_PERSON_NEEDED', `You asked for ${number} yourself. Somebody else has to answer it.`);
    if (!mayGive(limits, facts, caller.class))
      return refuse(
        'BEYOND_AUTHORITY',
        `${poundsInWords(facts.amount)} is above what you may authorise. Hand it over.`,
      );
    const on = work.today.add({ days: limits.validDays });
    return done(
      await work.move(
        authorisation,
        { case: asked, move: 'give' },
        {
          facts: { ...facts, answeredBy: caller.subject, answer: reason },
          due: { on, why: 'The last day on which this authority can be used' },
          reason,
        },
      ),
    );
  },
});

/** Says no. Anybody who may answer can, but for the person who asked: they withdraw it. */
export const refuseAuthorisation: Command<Answering> = {
  name: 'refuseAuthorisation',
  async run(work, { reason, ...known }) {
    const asked = await work.find(authorisation, known);
    const { subject } = work.acting.caller;
    const { facts, number } = asked;
    if (facts.askedBy === subject)
      return refuse('SECOND_PERSON_NEEDED', `You asked for ${number} yourself. Withdraw it if it is not wanted.`);
    return done(
      await work.move(
        authorisation,
        { case: asked, move: 'refuse' },
        { facts: { ...facts, answeredBy: subject, answer: reason }, reason },
      ),
    );
  },
};

/** Takes back what was asked, or what was given and not yet used: whoever asked, or whoever gave it. */
export const withdrawAuthorisation: Command<Answering> = {
  name: 'withdrawAuthorisation',
  async run(work, { reason, ...known }) {
    const one = await work.find(authorisation, known);
    const { subject } = work.acting.caller;
    if (one.facts.askedBy !== subject && one.facts.answeredBy !== subject)
      return refuse('NOT_YOURS', `${one.number} was neither asked for nor given by you.`);
    return done(await work.move(authorisation, { case: one, move: 'withdraw' }, { reason }));
  },
};
