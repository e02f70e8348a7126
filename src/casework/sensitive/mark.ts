import type { PersonRef } from '../../domain/references.js';
import type { SensitiveKind } from '../../domain/sensitive.js';
import { markByOfficer, unmarkByOfficer } from '../../people/sensitive/write-sensitive.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import { openOf } from '../store/open-of.js';
import type { Known } from '../work.js';
import { sensitiveMark } from './mark-kind.js';

export interface MarkSensitive {
  readonly person: PersonRef;
  readonly why: SensitiveKind;
  readonly reason: string;
}

const REVIEW_YEARS = 1;

/**
 * Lets few see somebody's record from now on. The record need not have been read yet: whoever is to be hidden is hidden
 * before anything is known of them. Somebody looks in a year whether it is still needed.
 */
export const markSensitive: Command<MarkSensitive> = {
  name: 'markSensitive',
  async run(work, { person, why, reason }) {
    if (await openOf(work, sensitiveMark.name, person))
      return refuse(
        'ALREADY_DONE',
        'This person is marked already. Take that mark back first, to give another reason.',
      );
    const { subject } = work.acting.caller;
    await markByOfficer(work.transaction, { person, kind: why, since: new Date(work.now.epochMilliseconds) });
    return done(
      await work.open(sensitiveMark, {
        person,
        facts: { why, markedBy: subject },
        due: { on: work.today.add({ years: REVIEW_YEARS }), why: 'Whether it is still needed is looked at in a year' },
        reason,
      }),
    );
  },
};

export interface UnmarkSensitive extends Known {
  readonly reason: string;
}

/** Takes the officers' mark back. The back office's own stays for as long as it stands there. */
export const unmarkSensitive: Command<UnmarkSensitive> = {
  name: 'unmarkSensitive',
  async run(work, { reason, ...known }) {
    const mark = await work.find(sensitiveMark, known);
    const ended = await work.move(sensitiveMark, { case: mark, move: 'unmark' }, { reason });
    if (mark.person !== null) await unmarkByOfficer(work.transaction, mark.person);
    return done(ended);
  },
};
