import type { CaseRef, PersonRef } from '../../domain/references.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { type Concerned, type Concerns, casesOwn, isCase } from '../concerned.js';
import { done, type Outcome, refuse } from '../outcome.js';
import { caseOf } from '../store/case-of.js';
import type { Known, Work } from '../work.js';
import { type CorrectionFacts, correction } from './correction.js';
import { schemesCorrected } from './schemes.js';

interface Remedy {
  readonly putRight: string;
  readonly effect: CaseRef | null;
}

export interface CorrectMistake extends Concerns {
  readonly wrong: string;
  readonly officialError: boolean;
  /** Null: it is found, and still to be put right. */
  readonly remedy: Remedy | null;
}

const PUT_RIGHT_DAYS = 10;

/** Owns up to a mistake in a record, a case or a decision. What was wrong stays as it was, and says by what it was corrected. */
export const correctMistake = (read: Concerned): Command<CorrectMistake> => ({
  name: 'correctMistake',
  async run(work, { person, about, wrong, officialError, remedy }): Promise<Outcome> {
    if (about === null) return refuse('FACTS_MISSING', 'Say which account, claim or case the mistake is in.');
    const of = await casesOwn(work, { person, about }, read);
    const found = await work.open(correction, {
      person,
      about,
      ...(of && { team: of.team, openTo: of.openTo }),
      facts: {
        wrong,
        putRight: null,
        officialError,
        schemes: [...schemesCorrected(of, read)],
        effect: null,
        foundOn: work.today,
        foundBy: work.acting.caller.subject,
        putRightOn: null,
        putRightBy: null,
      },
      due: {
        on: work.today.add({ days: PUT_RIGHT_DAYS }),
        why: `The council's own: a mistake is put right within ${PUT_RIGHT_DAYS} days`,
      },
    });
    return remedy === null ? done(found) : done(...(await mended(work, found, remedy)));
  },
});

export interface PutRight extends Known, Remedy {}

/** Says what was done about it. */
export const putMistakeRight: Command<PutRight> = {
  name: 'putMistakeRight',
  async run(work, { putRight, effect, ...known }) {
    return done(...(await mended(work, await work.find(correction, known), { putRight, effect })));
  },
};

export interface NoMistake extends Known {
  readonly reason: string;
}

/** It was looked into, and was right. */
export const findNoMistake: Command<NoMistake> = {
  name: 'findNoMistake',
  run: async (work, { reason, ...known }) =>
    done(await work.move(correction, { case: await work.find(correction, known), move: 'findNone' }, { reason })),
};

type Changed = [Case, ...Case[]];

/** Puts it right, and has the case that was wrong say so in its history. */
async function mended(work: Work, one: Case<CorrectionFacts>, { putRight, effect }: Remedy): Promise<Changed> {
  if (effect !== null) await refuseOthers(work, effect, one.person);
  const facts = {
    ...one.facts,
    putRight,
    effect,
    putRightOn: work.today,
    putRightBy: work.acting.caller.subject,
  };
  const right = await work.move(correction, { case: one, move: 'putRight' }, { facts });
  const wrong = isCase(one.about) ? await caseOf(work, one.about) : null;
  if (wrong === null) return [right];
  return [
    right,
    await work.amend(null, { case: wrong, action: 'correct' }, { reason: `Corrected by ${right.number}` }),
  ];
}

async function refuseOthers(work: Work, effect: CaseRef, person: PersonRef | null): Promise<void> {
  const one = await caseOf(work, effect);
  if (one === null || one.person !== person)
    refuse('NOT_FOUND', 'This customer has no such decision that you may open. Make it first, then name it here.');
}
