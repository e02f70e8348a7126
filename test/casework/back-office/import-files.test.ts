import { randomUUID } from 'node:crypto';
import { callOffTask, keyBackOfficeTask, vouchForTask } from '../../../src/casework/back-office/commands.js';
import { lookAtTask } from '../../../src/casework/back-office/look-job.js';
import { seeBackOfficeTask } from '../../../src/casework/back-office/see.js';
import { type BackOfficeTaskFacts, backOfficeTask } from '../../../src/casework/back-office/task.js';
import type { Case } from '../../../src/casework/case.js';
import type { Command } from '../../../src/casework/command.js';
import { callOffImportFile, markImportFileLoaded } from '../../../src/casework/import-files/end.js';
import type { ImportFileFacts } from '../../../src/casework/import-files/file.js';
import { importLayout, importLayouts } from '../../../src/casework/import-files/layout.js';
import { makeImportFile } from '../../../src/casework/import-files/make.js';
import { done } from '../../../src/casework/outcome.js';
import { accountRef, type CaseRef, personRef } from '../../../src/domain/references.js';
import { anActing } from '../../support/acting.js';
import { caseworkOn, doneWith } from '../../support/casework.js';
import { describeStores } from '../../support/stores.js';

const PERSON = personRef('civica', '7001234');
const HIDDEN = personRef('civica', '7009999');
const ACCOUNT = accountRef('civica', '50098765');

const layout = importLayout.parse({
  name: 'leavers',
  system: 'civica',
  task: 'End the account',
  columns: [
    { heading: 'REC', fixed: 'L' },
    { heading: 'ACCOUNT', entry: 'Account reference' },
    { heading: 'LAST_DAY', entry: 'Last day charged' },
    { heading: 'FORWARD_TO', entry: 'Forwarding address', optional: true },
  ],
});

interface Wanted {
  readonly title: string;
  readonly entries: readonly (readonly [string, string])[];
  readonly person: typeof PERSON;
}

const newTask: Command<Wanted> = {
  name: 'newTask',
  async run(work, { title, entries, person }) {
    const facts: BackOfficeTaskFacts = {
      ...{ system: 'civica', title, cause: null, seen: 'NOT_LOOKED' },
      entries: entries.map(([field, value]) => ({ field, value })),
      proof: { field: 'account.closed', expected: 'yes', before: 'no' },
    };
    return done(await work.open(backOfficeTask, { person, about: ACCOUNT, facts }));
  },
};

describe('the layout of an import file', () => {
  it('takes an entry or a fixed value for a column, and no name twice', () => {
    const columns = [{ heading: 'A', entry: 'x', fixed: 'y' }];
    expect(importLayout.safeParse({ ...layout, columns }).success).toBe(false);
    expect(importLayout.safeParse({ ...layout, columns: [{ heading: 'A' }] }).success).toBe(false);
    expect(importLayouts.safeParse([layout, layout]).success).toBe(false);
    expect(layout.assumed).toBe(true);
  });
});

describeStores('an import file of back-office tasks', store => {
  let on: ReturnType<typeof caseworkOn>;
  beforeAll(async () => {
    on = caseworkOn(store.database(), [lookAtTask]);
    await store.database().run({
      text: `insert into people_sensitive (ref, kind, marked_by, since) values ('${HIDDEN}', 'REFUGE', 'officer', now())`,
    });
  });
  afterAll(async () => on.jobs.close());

  const task = async (account: string, more: Partial<Wanted> = {}) =>
    (await doneWith(on, newTask, {
      input: {
        title: 'End the account: the customer has moved out',
        entries: [
          ['Account reference', account],
          ['Last day charged', '2026-11-15'],
        ],
        person: PERSON,
        ...more,
      },
    })) as Case<BackOfficeTaskFacts>;
  const read = async <Facts extends object>(ref: CaseRef) =>
    (await on.cases.byRefs([ref], anActing().caller)).get(ref) as Case<Facts>;
  const made = async () =>
    (await doneWith(on, makeImportFile([layout]), { input: { layout: 'leavers' } })) as Case<ImportFileFacts>;
  const answered = <Input extends object>(command: Command<Input>, input: Input, as = anActing()) =>
    on.perform(command, { input, key: randomUUID(), acting: as });
  const of = ({ ref, version }: Case) => ({ case: ref, version });
  const coded = (code: string) => ({ kind: 'ChangeRefused', reasons: [expect.objectContaining({ code })] });

  it('holds what fits the layout, marks it, is the same for its key, and is followed until all of it was seen', async () => {
    const [one, two] = [
      await task('50000001'),
      await task('50000002', {
        entries: [
          ['Account reference', '50000002'],
          ['Last day charged', '2026-11-16'],
          ['Forwarding address', '1 "The Mill", Testham'],
        ],
      }),
    ];
    await task('50000003', { entries: [['Account reference', '50000003']] });
    await task('50000004', { title: 'Open an account: the customer has moved in' });
    const { facts } = one;
    const hidden = { title: facts.title, entries: facts.entries.map(({ field, value }) => [field, value] as const) };
    expect(await answered(newTask, { ...hidden, person: HIDDEN })).toMatchObject({ kind: 'ChangeDone' });
    const key = randomUUID();
    const asked = { input: { layout: 'leavers' }, key, acting: anActing() };
    const first = await on.perform(makeImportFile([layout]), asked);
    expect(await on.perform(makeImportFile([layout]), asked)).toEqual(first);
    const file = await read<ImportFileFacts>((first as { case: CaseRef }).case);
    expect(file.facts.content).toBe(
      'REC,ACCOUNT,LAST_DAY,FORWARD_TO\r\nL,50000001,2026-11-15,\r\nL,50000002,2026-11-16,"1 ""The Mill"", Testham"\r\n',
    );
    expect(file.facts).toMatchObject({
      leftOut: 1,
      assumed: true,
      lines: [{ number: one.number }, { number: two.number }],
    });
    expect((await read<BackOfficeTaskFacts>(one.ref)).facts.file).toBe(file.ref);
    // None is left for another file, and what is in this one is done by it alone.
    expect(await answered(makeImportFile([layout]), { layout: 'leavers' })).toEqual(coded('NOT_POSSIBLE_NOW'));
    const inFile = of(await read(one.ref));
    expect(await answered(keyBackOfficeTask, inFile)).toEqual(coded('NOT_POSSIBLE_NOW'));
    expect(await answered(callOffTask, { ...inFile, reason: 'no' })).toEqual(coded('NOT_POSSIBLE_NOW'));

    const loaded = await doneWith(on, markImportFileLoaded, { input: { ...of(file), rejected: [] } });
    expect(loaded.state).toBe('LOADED');
    const keyed = await read<BackOfficeTaskFacts>(one.ref);
    expect([keyed.state, keyed.facts.keyedBy]).toEqual(['KEYED', 'officer-1']);
    await doneWith(on, seeBackOfficeTask, { input: { ...of(keyed), shown: 'no' } });
    const unseen = await read<BackOfficeTaskFacts>(one.ref);
    expect([unseen.state, unseen.facts.seen]).toEqual(['KEYED', 'NOT_SEEN_YET']);
    await doneWith(on, seeBackOfficeTask, { input: { ...of(unseen), shown: 'yes' } });
    expect((await read(file.ref)).state).toBe('LOADED');
    const last = { ...of(await read(two.ref)), reason: 'seen on the screen' };
    expect(await answered(vouchForTask, last)).toEqual(coded('SECOND_PERSON_NEEDED'));
    await answered(vouchForTask, last, anActing({ subject: 'officer-2' }));
    expect((await read(file.ref)).state).toBe('RECONCILED');
  });

  it('gives back what the system rejected and what is called off, to be keyed or filed again', async () => {
    const [one, two] = [await task('50000011'), await task('50000012')];
    const file = await made();
    expect(await answered(markImportFileLoaded, { ...of(file), rejected: [{ line: 3, why: 'x' }] })).toEqual(
      coded('NOT_POSSIBLE_NOW'),
    );
    const rejected = [
      { line: 1, why: 'No such account' },
      { line: 2, why: 'No such account' },
    ];
    await doneWith(on, markImportFileLoaded, { input: { ...of(file), rejected } });
    const ended = await read<ImportFileFacts>(file.ref);
    expect([ended.state, ended.facts.lines[0]?.rejected]).toEqual(['RECONCILED', 'No such account']);
    expect((await read<BackOfficeTaskFacts>(one.ref)).facts.file).toBeNull();
    const again = await made();
    expect(again.facts.lines.map(({ number }) => number)).toEqual([one.number, two.number]);
    await doneWith(on, callOffImportFile, { input: { ...of(again), reason: 'another layout' } });
    const free = await read<BackOfficeTaskFacts>(two.ref);
    expect([free.state, free.facts.file]).toEqual(['TO_DO', null]);
    expect(await answered(keyBackOfficeTask, of(free))).toMatchObject({ kind: 'ChangeDone' });
  });
});
