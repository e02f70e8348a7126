import type { PlainDate } from '../../domain/dates.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import type { Known } from '../work.js';

/** Takes a case that nobody has, or gives up nothing where it is the caller's already. */
export const claimWork: Command<Known> = {
  name: 'claimWork',
  async run(work, known) {
    const one = await work.any(known);
    const { subject } = work.acting.caller;
    if (one.closedAt !== null) return refuse('NOT_POSSIBLE_NOW', `${one.number} is closed: there is nothing to do.`);
    if (one.assignee !== null && one.assignee !== subject)
      return refuse('NOT_YOURS', `${one.number} is with somebody else. Ask them to hand it over.`);
    return done(await work.amend(null, { case: one, action: 'claim' }, { assignee: subject, paused: null }));
  },
};

export interface HandOver extends Known {
  readonly team: string;
  /** The subject of a colleague; null for whoever of the team takes it next. */
  readonly to: string | null;
  readonly reason: string;
}

export const handOverWork: Command<HandOver> = {
  name: 'handOverWork',
  async run(work, { case: ref, version, team, to, reason }) {
    const one = await work.any({ case: ref, version });
    if (one.closedAt !== null) return refuse('NOT_POSSIBLE_NOW', `${one.number} is closed: there is nothing to do.`);
    return done(await work.amend(null, { case: one, action: 'handOver' }, { team, assignee: to, reason }));
  },
};

export interface Pause extends Known {
  /** The day on which it comes back by itself. */
  readonly until: PlainDate;
  readonly reason: string;
}

/** A year: longer than anything waits for, and short enough that nothing is put out of mind. */
const LONGEST_DAYS = 366;

/** Out of the worklist until a day. Its due day stays: the law does not pause with the work. */
export const pauseWork: Command<Pause> = {
  name: 'pauseWork',
  async run(work, { case: ref, version, until, reason }) {
    const one = await work.any({ case: ref, version });
    if (one.closedAt !== null) return refuse('NOT_POSSIBLE_NOW', `${one.number} is closed: there is nothing to do.`);
    const days = work.today.until(until).days;
    if (days < 1 || days > LONGEST_DAYS)
      return refuse('NOT_POSSIBLE_NOW', `Work can be paused until a day from tomorrow to ${LONGEST_DAYS} days ahead.`);
    return done(await work.amend(null, { case: one, action: 'pause' }, { paused: { until, why: reason }, reason }));
  },
};

export interface Note extends Known {
  readonly text: string;
}

/** A note among what was done. It is part of the record: mended by another note, never changed. */
export const noteOnCase: Command<Note> = {
  name: 'noteOnCase',
  async run(work, { case: ref, version, text }) {
    const one = await work.any({ case: ref, version });
    return done(await work.amend(null, { case: one, action: 'note' }, { reason: text }));
  },
};
