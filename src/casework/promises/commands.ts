import { isAfter, isBefore, londonDay, type PlainDate } from '../../domain/dates.js';
import type { EvidenceChannel } from '../../domain/evidence.js';
import type { Command } from '../command.js';
import { type Concerned, type Concerns, casesOwn } from '../concerned.js';
import { done, refuse } from '../outcome.js';
import type { Known } from '../work.js';
import { contactPromise } from './promise.js';

export interface PromiseContact extends Concerns {
  readonly by: PlainDate;
  readonly channel: EvidenceChannel;
  readonly what: string;
}

const LONGEST_DAYS = 366;

/** Keeps what was promised as work of whoever promised it, due by the day that was said. */
export const promiseContact = (read: Concerned): Command<PromiseContact> => ({
  name: 'promiseContact',
  async run(work, { person, about, by, channel, what }) {
    const of = await casesOwn(work, { person, about }, read);
    if (of !== null && of.openTo !== 'customer')
      return refuse('NOT_POSSIBLE_NOW', 'The customer does not see that case, and would see this.');
    const days = work.today.until(by).days;
    if (days < 0 || days > LONGEST_DAYS)
      return refuse('NOT_POSSIBLE_NOW', `Promise a day from today to ${LONGEST_DAYS} days ahead.`);
    const { subject } = work.acting.caller;
    const promised = await work.open(contactPromise, {
      person,
      about,
      ...(of && { team: of.team }),
      facts: { channel, what, by, promisedBy: subject, kept: null },
      due: { on: by, why: 'Promised to the customer' },
    });
    return done(await work.amend(contactPromise, { case: promised, action: 'claim' }, { assignee: subject }));
  },
});

export interface KeepPromise extends Known {
  readonly on: PlainDate;
  readonly how: string;
}

/** Says when and how it was kept; after the day it is kept late, and stays so. */
export const keepPromise: Command<KeepPromise> = {
  name: 'keepPromise',
  async run(work, { on, how, ...known }) {
    const promised = await work.find(contactPromise, known);
    const { facts, openedAt } = promised;
    const made = londonDay(openedAt);
    if (isAfter(on, work.today) || isBefore(on, made))
      return refuse('NOT_POSSIBLE_NOW', 'It was kept between the day it was made and today: give that day.');
    const kept = { on, by: work.acting.caller.subject, how };
    const move = isAfter(on, facts.by) ? 'keepLate' : 'keep';
    return done(await work.move(contactPromise, { case: promised, move }, { facts: { ...facts, kept } }));
  },
};

export interface ReleasePromise extends Known {
  readonly reason: string;
}

/** The customer no longer wants it, or it has become pointless. */
export const releasePromise: Command<ReleasePromise> = {
  name: 'releasePromise',
  run: async (work, { reason, ...known }) =>
    done(
      await work.move(contactPromise, { case: await work.find(contactPromise, known), move: 'release' }, { reason }),
    ),
};
