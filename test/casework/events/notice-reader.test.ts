import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { NoticeReader } from '../../../src/casework/events/notice-reader.js';
import type { Database } from '../../../src/platform/database/database.js';
import { describeStores } from '../../support/stores.js';

/** A case and its notice, as a command writes them: something first, so that the place is given out under its transaction. */
async function written(transaction: Transaction<unknown>, note: string): Promise<void> {
  const id = randomUUID();
  await sql`insert into casework_case (id, kind, state, version, open_to, facts, team, opened_at, changed_at)
    values (${id}, 'Thing', 'OPEN', 1, 'staff', '{}', 'team', now(), now())`.execute(transaction);
  await sql`insert into casework_outbox (at, topic, case_id, kind, version, open_to, team)
    values (now(), ${`Thing.${note}`}, ${id}, 'Thing', 1, 'staff', 'team')`.execute(transaction);
}

const assertNever = (): never => {
  throw new Error('there is another handle where this runs');
};
const actions = async (reader: NoticeReader) => (await reader.page()).map(({ action }) => action);

describeStores('the outbox, read in order', store => {
  const on = (): Database => store.database();
  const writes = (note: string) => on().transaction(transaction => written(transaction, note));

  it('begins behind what is there, and gives each notice once', async () => {
    await writes('before');
    const reader = await NoticeReader.fromNow(on());
    expect(await actions(reader)).toEqual([]);
    await writes('one');
    await writes('two');
    expect(await actions(reader)).toEqual(['one', 'two']);
    expect(await actions(reader)).toEqual([]);
  });

  it('goes over a place that was undone', async () => {
    const reader = await NoticeReader.fromNow(on());
    const undone = on().transaction(async transaction => {
      await written(transaction, 'undone');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await writes('three');
    expect(await actions(reader)).toEqual(['three']);
    expect(await actions(reader)).toEqual([]);
  });

  it('begins again from any place', async () => {
    const [{ id } = { id: 0 }] = await on().run<{ id: number }>({ text: 'select max(id) as id from casework_outbox' });
    await writes('four');
    expect(await actions(NoticeReader.from(on(), { last: id, missing: [] }))).toEqual(['four']);
  });

  // One session has no two transactions at once.
  const betweenTwo = store.openAnother === null ? it.skip : it;
  betweenTwo('gives what was written early and held late, also to a reader that began in between', async () => {
    const other = await (store.openAnother ?? assertNever)();
    let letGo = (): void => undefined;
    const held = new Promise<void>(resolve => {
      letGo = resolve;
    });
    const before = await NoticeReader.fromNow(on());
    let begun = (): void => undefined;
    const isBegun = new Promise<void>(resolve => {
      begun = resolve;
    });
    const slow = other.transaction(async transaction => {
      await written(transaction, 'slow');
      begun();
      await held;
    });
    await isBegun;
    await writes('quick');
    const between = await NoticeReader.fromNow(on());
    expect(await actions(before)).toEqual(['quick']);
    expect(await actions(before)).toEqual([]);
    letGo();
    await slow;
    expect(await actions(before)).toEqual(['slow']);
    expect(await actions(between)).toEqual(['slow']);
    expect(await actions(before)).toEqual([]);
    await other.close();
  });
});
