import { z } from 'zod';
import { type CaseKind, caseKind } from '../../src/casework/case-kind.js';
import type { Command } from '../../src/casework/command.js';
import { FEED_ITEM_REASONS } from '../../src/casework/feeds/item.js';
import { FEED_SETTLEMENTS } from '../../src/casework/feeds/settle.js';
import { CASE_KINDS } from '../../src/casework/kinds.js';
import { done, REFUSALS } from '../../src/casework/outcome.js';
import type { Known } from '../../src/casework/work.js';
import { CASE_TYPES } from '../../src/resolvers/node-id.js';
import { REFUSAL_CODES } from '../../src/schema/casework/enums.js';
import { FEED_SETTLED_AS, ITEM_REASONS } from '../../src/schema/casework/feed-item.js';
import { anActing } from '../support/acting.js';
import { caseworkOn, doneWith } from '../support/casework.js';
import { describeStores } from '../support/stores.js';

/** Sees every case, those about fraud too. */
const FOR_ANYTHING = anActing({ class: 'assessor', purpose: 'fraud' });

const opening = (kind: CaseKind): Command<object> => ({
  name: 'openSample',
  run: async work => done(await work.open(kind, { facts: {} })),
});

const moving = (kind: CaseKind, move: string): Command<Known> => ({
  name: 'moveSample',
  run: async (work, known) => done(await work.move(kind, { case: await work.find(kind, known), move })),
});

const sample = (kind: (typeof CASE_KINDS)[number]) => ({ ...kind, facts: z.looseObject({}) });

describe('the kinds of case', () => {
  it('are types of the graph, each by its name', () => {
    expect(CASE_KINDS.map(({ name }) => name).sort()).toEqual([...CASE_TYPES].sort());
  });

  it('refuse for the reasons that the graph knows', () => {
    expect([...REFUSAL_CODES]).toEqual([...REFUSALS]);
  });

  it('have items of feeds in the words that the graph knows', () => {
    expect([...ITEM_REASONS]).toEqual([...FEED_ITEM_REASONS]);
    expect([...FEED_SETTLED_AS]).toEqual([...FEED_SETTLEMENTS]);
  });

  it('cannot lead to a state that has no row', () => {
    const moves = { NEW: { go: 'NOWHERE' } };
    expect(() =>
      caseKind({ name: 'X', title: 'X', first: 'NEW', openTo: 'staff', team: 'x', facts: z.object({}), moves }),
    ).toThrow('NOWHERE');
  });

  it.each(CASE_KINDS.map(kind => [kind.name, kind] as const))('can end from every state of %s', (_name, { moves }) => {
    const ends = Object.keys(moves).filter(state => Object.keys(moves[state] ?? {}).length === 0);
    const reaches = (state: string, seen: readonly string[] = []): boolean =>
      ends.includes(state) ||
      Object.values(moves[state] ?? {}).some(next => !seen.includes(next) && reaches(next, [...seen, state]));
    expect(Object.keys(moves).filter(state => !reaches(state))).toEqual([]);
  });
});

describeStores('the tables of moves', store => {
  it('allow what they have and refuse everything else, for every kind, state and move', async () => {
    const on = caseworkOn(store.database());
    const refused: string[] = [];
    const allowed: string[] = [];
    const tried = async (kind: ReturnType<typeof sample>, state: string) => {
      const begun = { ...kind, first: state };
      const open = () => doneWith(on, opening(begun), { input: {}, as: FOR_ANYTHING });
      let opened: Awaited<ReturnType<typeof open>> | null = null;
      for (const move of new Set(Object.values(kind.moves).flatMap(row => Object.keys(row)))) {
        opened ??= await open();
        const outcome = await on.perform(moving(begun, move), {
          input: { case: opened.ref, version: opened.version },
          key: `${kind.name} ${state} ${move}`,
          acting: FOR_ANYTHING,
        });
        (outcome.kind === 'ChangeDone' ? allowed : refused).push(`${kind.name} ${state} ${move}`);
        // What was refused is as it was, and the next move is tried on it.
        if (outcome.kind === 'ChangeDone') opened = null;
      }
    };
    for (const kind of CASE_KINDS.map(sample)) for (const state of Object.keys(kind.moves)) await tried(kind, state);
    await on.jobs.close(1_000);
    const inTables = CASE_KINDS.flatMap(({ name, moves }) =>
      Object.entries(moves).flatMap(([state, row]) => Object.keys(row).map(move => `${name} ${state} ${move}`)),
    );
    expect(allowed.sort()).toEqual(inTables.sort());
    expect(refused.length).toBeGreaterThan(0);
  });
});
