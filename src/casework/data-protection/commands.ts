import { isoText, PlainDate } from '../../domain/dates.js';
import type { PersonRef } from '../../domain/references.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import type { Known, Work } from '../work.js';
import { keepPersonExport } from './exports.js';
import { gatherForPerson } from './gather-job.js';
import { type SubjectAccessFacts, subjectAccessRequest } from './subject-access.js';

export interface ExportPerson {
  readonly person: PersonRef;
  readonly receivedOn: PlainDate;
}

/** The corresponding day of the month after; where that month has none, its last. */
const inMonths = (from: PlainDate, months: number): PlainDate => from.add({ months });

/** Takes a request for everything held about a person, and has it gathered. */
export const exportPerson: Command<ExportPerson> = {
  name: 'exportPerson',
  async run(work, { person, receivedOn }) {
    if (PlainDate.compare(receivedOn, work.today) > 0)
      return refuse('NOT_POSSIBLE_NOW', 'A request cannot have been received on a day that is yet to come.');
    const one = await work.open(subjectAccessRequest, {
      person,
      facts: { receivedOn, extendedWhy: null, toLookAt: [] },
      due: { on: inMonths(receivedOn, 1), why: 'UK GDPR, art. 12(3): one month from receipt' },
    });
    await gathering(work, one);
    return done(one);
  },
};

export interface WithReason extends Known {
  readonly reason: string;
}

/** Two further months, for a request that is complex or one of many. The person has to be told within the first. */
export const extendSubjectAccess: Command<WithReason> = {
  name: 'extendSubjectAccess',
  async run(work, { reason, ...known }) {
    const one = await work.find(subjectAccessRequest, known);
    const { receivedOn, extendedWhy } = one.facts;
    if (one.closedAt !== null) return refuse('NOT_POSSIBLE_NOW', `${one.number} is closed: there is nothing to do.`);
    if (extendedWhy !== null)
      return refuse('ALREADY_DONE', `${one.number} was extended already: once is all there is.`);
    const first = inMonths(receivedOn, 1);
    if (PlainDate.compare(work.today, first) > 0)
      return refuse('OUT_OF_TIME', `The person had to be told by ${isoText(first)}. Answer what can be answered now.`);
    const due = { on: inMonths(receivedOn, 3), why: 'UK GDPR, art. 12(3): extended by two months' };
    const facts = { ...one.facts, extendedWhy: reason };
    return done(await work.amend(subjectAccessRequest, { case: one, action: 'extend' }, { facts, due, reason }));
  },
};

/** Gathers afresh, where what there is has grown old. */
export const gatherAgain: Command<Known> = {
  name: 'gatherPersonAgain',
  async run(work, known) {
    const one = await work.find(subjectAccessRequest, known);
    const again = await work.move(subjectAccessRequest, { case: one, move: 'gatherAgain' });
    await gathering(work, again);
    return done(again);
  },
};

const ENDS = { SENT: 'send', REFUSED: 'refuse', WITHDRAWN: 'withdraw' } as const;
export type SubjectAccessEnd = keyof typeof ENDS;
export const SUBJECT_ACCESS_ENDS = Object.keys(ENDS) as SubjectAccessEnd[];

export interface CloseSubjectAccess extends WithReason {
  readonly end: SubjectAccessEnd;
}

/** What became of it: sent, refused with the law that allows it, or taken back. */
export const closeSubjectAccess: Command<CloseSubjectAccess> = {
  name: 'closeSubjectAccess',
  async run(work, { end, reason, ...known }) {
    const one = await work.find(subjectAccessRequest, known);
    return done(await work.move(subjectAccessRequest, { case: one, move: ENDS[end] }, { reason }));
  },
};

export interface Gathered extends Known {
  readonly toLookAt: readonly string[];
  readonly content: string;
}

const KEPT_DAYS = 30;

/** What the job found. Kept beside the case, not in it: it goes long before the case does. */
export const keepGathered: Command<Gathered> = {
  name: 'keepGathered',
  async run(work, { toLookAt, content, ...known }) {
    const one = await work.find(subjectAccessRequest, known);
    await keep(work, one, content);
    const facts = { ...one.facts, toLookAt: toLookAt.slice(0, 100) };
    return done(await work.move(subjectAccessRequest, { case: one, move: 'gather' }, { facts }));
  },
};

async function keep(work: Work, { ref }: Case<SubjectAccessFacts>, content: string): Promise<void> {
  const made = new Date(work.now.epochMilliseconds);
  const expires = new Date(made.getTime() + KEPT_DAYS * 86_400_000);
  await keepPersonExport(work.transaction, { request: ref, made, expires, content });
}

const gathering = (work: Work, { ref, version }: Case<SubjectAccessFacts>) =>
  work.enqueue({ kind: gatherForPerson, data: { request: ref, version }, key: `${ref} ${version}` });
