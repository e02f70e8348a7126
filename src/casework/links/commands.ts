import type { PersonRef } from '../../domain/references.js';
import { linkBetween, lockPair, removeLink, writeLink } from '../../people/links/write-links.js';
import type { Evidence } from '../../people/people-index.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import { idOf } from '../store/case-rows.js';
import type { Known, Work } from '../work.js';
import { type PersonLinkFacts, personLinkCase } from './kind.js';

export interface ProposeLink {
  readonly a: PersonRef;
  readonly b: PersonRef;
  readonly reason: string;
}

/** What the index makes of two records: read before the command, and kept with the case. */
export interface Compared {
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

type Pair = readonly [PersonRef, PersonRef];
const inOrder = (a: PersonRef, b: PersonRef): Pair => (a < b ? [a, b] : [b, a]);
const uuidOf = (one: Pick<Case, 'ref'>): string => idOf(one.ref) ?? '';

/** Proposes that two records are one person's. One pair has one link at a time. Null: one of them is not to be seen. */
export const proposeLink = (compared: Compared | null): Command<ProposeLink> => ({
  name: 'proposeLink',
  async run(work, { a: one, b: other, reason }) {
    if (compared === null)
      return refuse('NOT_FOUND', 'One of the two is no record that you may open. Look both up again.');
    if (one === other) return refuse('FACTS_MISSING', 'Both are the same record. Name two.');
    const [a, b] = inOrder(one, other);
    await lockPair(work.transaction, { a, b });
    const link = await linkBetween(work.transaction, { a, b });
    if (link !== null)
      return refuse(
        'ALREADY_DONE',
        `These two are ${link.state.toLowerCase()} already. Undo that first to propose it again.`,
      );
    const opened = await work.open(personLinkCase, { person: a, facts: { a, b, ...kept(compared) }, reason });
    touched(work, b);
    await writeLink(work.transaction, { a, b, state: 'PROPOSED', ...compared, caseId: uuidOf(opened) });
    return done(opened);
  },
});

const kept = ({ confidence, evidence }: Compared): Pick<PersonLinkFacts, 'confidence' | 'evidence'> => ({
  confidence,
  evidence: evidence.map(one => ({ ...one })),
});

const touched = (work: Work, person: PersonRef): void => void work.touched.add(person);

interface Deciding extends Known {
  readonly reason: string;
}

const deciding = (move: 'confirm' | 'refuse', state: 'CONFIRMED' | 'REFUSED'): Command<Deciding> => ({
  name: `${move}Link`,
  async run(work, { reason, ...known }) {
    const proposed = await work.find(personLinkCase, known);
    const decided = await work.move(personLinkCase, { case: proposed, move }, { reason });
    const { a, b, confidence, evidence } = decided.facts;
    touched(work, b);
    await writeLink(work.transaction, { a, b, state, confidence, evidence, caseId: uuidOf(decided) });
    return done(decided);
  },
});

/** Says that two records are one person's. They stay two records. */
export const confirmLink = deciding('confirm', 'CONFIRMED');

/** Says that two records are not one person's, so that nobody is asked again. */
export const refuseLink = deciding('refuse', 'REFUSED');

/** Takes back what was proposed, confirmed or refused: as if nobody had said anything, save for the history. */
export const undoLink: Command<Deciding> = {
  name: 'undoLink',
  async run(work, { reason, ...known }) {
    const former = await work.find(personLinkCase, known);
    const { a, b } = former.facts;
    await lockPair(work.transaction, { a, b });
    const link = await linkBetween(work.transaction, { a, b });
    if (link?.case !== former.ref)
      return refuse('NOT_POSSIBLE_NOW', 'This is not what holds between the two any more. Read the links again.');
    touched(work, b);
    await removeLink(work.transaction, { a, b });
    const isOpen = former.state === 'PROPOSED';
    const undoing = isOpen
      ? former
      : await work.open(personLinkCase, { person: a, about: former.ref, facts: former.facts, reason });
    const undone = await work.move(personLinkCase, { case: undoing, move: 'undo' }, { reason });
    return isOpen ? done(undone) : done(undone, former);
  },
};
