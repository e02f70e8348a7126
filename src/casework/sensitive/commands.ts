import type { PersonRef } from '../../domain/references.js';
import { endGlass, grantGlass } from '../../people/sensitive/write-sensitive.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import { idOf } from '../store/case-rows.js';
import type { Known } from '../work.js';
import { brokenGlass } from './kind.js';

/** How long a broken glass lets somebody see, and within how many days it is looked into. */
export const GLASS_MINUTES = 30;
const REVIEW_DAYS = 2;

export interface BreakGlass {
  readonly person: PersonRef;
  readonly reason: string;
}

/**
 * Gives the caller leave to see one person's record for half an hour. Answers the same whoever it names, so that it tells
 * nobody whether there is such a record. Each time is a case for somebody else to look into, and an entry in the audit.
 */
export const breakGlass: Command<BreakGlass> = {
  name: 'breakGlass',
  async run(work, { person, reason }) {
    const { subject, client } = work.acting.caller;
    const untilMs = work.now.epochMilliseconds + GLASS_MINUTES * 60_000;
    const opened = await work.open(brokenGlass, {
      person,
      facts: { person, subject, reason, untilMs },
      due: { on: work.today.add({ days: REVIEW_DAYS }), why: `Looked into within ${REVIEW_DAYS} days` },
      reason,
    });
    const caseId = idOf(opened.ref) ?? '';
    await grantGlass(work.transaction, { person, subject, client, caseId, until: new Date(untilMs) });
    return done(opened);
  },
};

interface Reviewing extends Known {
  readonly proper: boolean;
  readonly reason: string;
}

/** Says whether it was right to break the glass. Never by the one who did; where it was not, the leave ends at once. */
export const reviewGlass: Command<Reviewing> = {
  name: 'reviewGlass',
  async run(work, { proper, reason, ...known }) {
    const broken = await work.find(brokenGlass, known);
    if (broken.facts.subject === work.acting.caller.subject)
      return refuse('SECOND_PERSON_NEEDED', 'You broke this glass yourself: somebody else has to look into it.');
    const move = proper ? 'findProper' : 'findImproper';
    const reviewed = await work.move(brokenGlass, { case: broken, move }, { reason });
    if (!proper) await endGlass(work.transaction, idOf(broken.ref) ?? '');
    return done(reviewed);
  },
};
