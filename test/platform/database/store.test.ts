import { sql } from 'kysely';
import { describeStores } from '../../support/stores.js';

type Tables = { note: { id: number; text: string } };

describeStores('a store', ({ database }) => {
  const notes = () => database().kysely.withTables<Tables>();
  beforeAll(async () => {
    await database().run({ text: 'create table note (id int primary key, text text not null)' });
  });
  beforeEach(async () => {
    await notes().deleteFrom('note').execute();
  });

  it('reads values the same way on every store', async () => {
    const { rows } =
      await sql`select 9007199254740991::bigint as big, 12.50::numeric as amount, '2026-04-01'::date as day,
      '2026-04-01T00:00:00Z'::timestamptz as instant, '{"a":[1]}'::jsonb as json, null::text as nothing`.execute(
        database().kysely,
      );
    expect(rows).toEqual([
      {
        big: 9007199254740991,
        amount: '12.50',
        day: '2026-04-01',
        instant: new Date('2026-04-01T00:00:00Z'),
        json: { a: [1] },
        nothing: null,
      },
    ]);
  });

  it('refuses to round an integer beyond 2^53', async () => {
    await expect(database().run({ text: 'select 9007199254740993::bigint' })).rejects.toThrow(RangeError);
    await expect(database().run({ text: 'select 1 as one' })).resolves.toEqual([{ one: 1 }]);
  });

  it('writes nothing when the work of a transaction fails', async () => {
    const work = database().transaction(async transaction => {
      await transaction.withTables<Tables>().insertInto('note').values({ id: 1, text: 'lost' }).execute();
      throw new Error('half way');
    });
    await expect(work).rejects.toThrow('half way');
    await expect(notes().selectFrom('note').selectAll().execute()).resolves.toEqual([]);
  });

  it('keeps what others write out of a transaction under way', async () => {
    const inside = deferred();
    const held = database().transaction(async transaction => {
      await transaction.withTables<Tables>().insertInto('note').values({ id: 1, text: 'mine' }).execute();
      await inside.promise;
      throw new Error('undone');
    });
    const other = notes().insertInto('note').values({ id: 2, text: 'theirs' }).execute();
    inside.resolve();
    await expect(held).rejects.toThrow('undone');
    await other;
    await expect(notes().selectFrom('note').select('id').execute()).resolves.toEqual([{ id: 2 }]);
  });

  it('goes on after a statement that fails, inside a transaction and outside', async () => {
    await expect(database().run({ text: 'select nothing from nowhere' })).rejects.toMatchObject({ code: '42P01' });
    await notes().insertInto('note').values({ id: 1, text: 'one' }).execute();
    await expect(notes().insertInto('note').values({ id: 1, text: 'two' }).execute()).rejects.toMatchObject({
      code: '23505',
    });
    await expect(notes().selectFrom('note').select('text').execute()).resolves.toEqual([{ text: 'one' }]);
  });

  it('runs the work again where the store asks for it, and no more often than allowed', async () => {
    let runs = 0;
    const work = async () => {
      runs += 1;
      throw Object.assign(new Error('could not serialize access'), { code: '40001' });
    };
    await expect(database().transaction(work, { attempts: 3 })).rejects.toThrow('serialize');
    expect(runs).toBe(3);
  });

  it('runs fifty statements at once', async () => {
    const ids = Array.from({ length: 50 }, (_, id) => id);
    await Promise.all(
      ids.map(id =>
        notes()
          .insertInto('note')
          .values({ id, text: `n${id}` })
          .execute(),
      ),
    );
    const rows = await notes().selectFrom('note').select('id').orderBy('id').execute();
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });
});

function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>(done => {
    resolve = done;
  });
  return { promise, resolve };
}
