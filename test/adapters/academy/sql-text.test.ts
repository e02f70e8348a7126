import { academy } from '../../../src/adapters/academy/academy.js';
import { academyOptions } from '../../../src/adapters/academy/config.js';
import { CopySql, type CopySqlOptions } from '../../../src/adapters/academy/sql/copy-sql.js';
import { stoppedClock } from '../../../src/domain/dates.js';
import { financialYear } from '../../../src/domain/financial-year.js';
import { accountRef, claimRef, personRef } from '../../../src/domain/references.js';
import type { SqlStatement, SqlUpstream } from '../../../src/platform/sql/sql-upstream.js';
import { optionsFor } from './support/town.js';

const given = (engine: 'postgres' | 'sqlserver', more: object = {}) => {
  const own = optionsFor({ host: 'replica.example', port: 1 });
  return academyOptions.parse({ ...own, connection: { ...own.connection, engine }, ...more });
};

/** Takes down each statement and answers it with no rows; the date of the copy is answered. */
function recorder() {
  const statements: SqlStatement[] = [];
  const upstream: SqlUpstream = {
    system: 'academy',
    close: async () => {},
    read: ({ read }) =>
      read({
        rows: async statement => {
          statements.push(statement);
          const row = { newest: '2026-11-20 22:00:00', claim_id: 6000100, property_ref: 'P1', account_ref: 50000100 };
          return [row];
        },
      }),
  };
  return { statements, upstream };
}

const NOBODY = {
  deadlineAt: performance.now() + 60_000,
  authority: 'gateway',
  staleAllowed: false,
  fresh: false,
} as const;

/** Every statement that the adapter has, by engine. */
async function everyStatement(engine: 'postgres' | 'sqlserver', more: object = {}): Promise<SqlStatement[]> {
  const { statements, upstream } = recorder();
  const made = academy({
    name: 'academy',
    options: given(engine, more),
    upstream,
    clock: stoppedClock('2026-11-21T09:00:00Z'),
  });
  const holder = personRef('academy', '7000100');
  const member = personRef('academy', 'hb.900000');
  const account = accountRef('academy', '500001009');
  const key = { account, holder };
  const claim = { claim: claimRef('academy', '60001002'), holder, place: '1' };
  await made.councilTax.customers([holder, member], NOBODY);
  await made.councilTax.accounts([key], NOBODY);
  await made.councilTax.properties([key], NOBODY);
  await made.councilTax.transactions([{ ...key, year: financialYear(2026) }], NOBODY);
  await made.councilTax.instalments([{ ...key, year: financialYear(2026) }], NOBODY);
  await made.benefits.claimsOf([holder], NOBODY);
  await made.benefits.claims([claim], NOBODY);
  await made.benefits.payments([{ holder, scheme: 'HousingBenefitClaim' }], NOBODY);
  await made.documents.documentsOf([holder], NOBODY);
  await made.notes.accountNotes([key], NOBODY);
  await made.notes.claimNotes([claim], NOBODY);
  for await (const _ of made.people.people({ after: null, since: null })) break;
  return [...new Map(statements.map(one => [one.text, one])).values()];
}

describe('the SQL', () => {
  it.each(['postgres', 'sqlserver'] as const)('for %s selects, is bounded and holds no value', async engine => {
    const all = await everyStatement(engine);
    expect(all.length).toBeGreaterThan(20);
    for (const { text, values } of all) {
      expect(text).toMatch(/^select /);
      expect(text).not.toMatch(/;|--|\b(insert|update|delete|merge|into|exec|drop)\b/);
      if (!text.includes('max('))
        expect(text).toMatch(engine === 'postgres' ? / limit \$\d+$/ : /^select (distinct )?top\((20001|400)\) /);
      expect(text).not.toMatch(/50000100|7000100|6000100|900000|2026/);
      expect(values.every(value => typeof value === 'number' || typeof value === 'string')).toBe(true);
    }
  });

  it('asks the same of SQL Server as of PostgreSQL, in its own spelling', async () => {
    const [ours, theirs] = await Promise.all([everyStatement('postgres'), everyStatement('sqlserver')]);
    const common = (text: string) =>
      text
        .replace(/ limit \$\d+$/, '')
        .replace(/top\((20001|400)\) /, '')
        .replace(/["[\]]/g, '')
        .replace(/[$@](\d+)/g, ':$1');
    expect(theirs.map(({ text }) => common(text))).toEqual(ours.map(({ text }) => common(text)));
  });

  it.each`
    engine         | text
    ${'postgres'}  | ${'select "account_ref", cast(sum("ctnotice"."notice_balance") as varchar(40)) as "balance" from "dbo"."ctnotice" as "ctnotice" where "account_ref" in ($1) group by "account_ref" limit $2'}
    ${'sqlserver'} | ${'select top(20001) "account_ref", cast(sum("ctnotice"."notice_balance") as varchar(40)) as "balance" from "dbo"."ctnotice" as "ctnotice" where "account_ref" in (@1) group by "account_ref"'}
    ${'postgres'}  | ${'select max("mapped"."copied_at") as "newest" from "assumed"."copy_run" as "mapped"'}
    ${'sqlserver'} | ${'select max("mapped"."copied_at") as "newest" from "assumed"."copy_run" as "mapped"'}
    ${'postgres'}  | ${'select "account_ref" as "account", "process_date" as "on", cast("cttransaction"."tran_amount" as varchar(40)) as "amount", "tran_code" as "code" from "dbo"."cttransaction" as "cttransaction" where "account_ref" in ($1) and "process_date" >= $2 and "process_date" < $3 limit $4'}
    ${'sqlserver'} | ${'select top(20001) "account_ref" as "account", "process_date" as "on", cast("cttransaction"."tran_amount" as varchar(40)) as "amount", "tran_code" as "code" from "dbo"."cttransaction" as "cttransaction" where "account_ref" in (@1) and "process_date" >= @2 and "process_date" < @3'}
  `('for $engine reads $text', async ({ engine, text }) => {
    const withoutLedger = text.includes('cttransaction') ? { mapping: undefined } : {};
    expect((await everyStatement(engine, withoutLedger)).map(one => one.text)).toContain(text);
  });

  it('goes by the names that the council’s copy has, and to its divisions alone', async () => {
    const changed = {
      schema: 'current',
      tables: { ctaccount: 'core.xdbvwaccount', hbclaim: 'claims' },
      divisions: [2, 3],
    };
    const texts = (await everyStatement('sqlserver', changed)).map(({ text }) => text);
    expect(texts.filter(text => text.includes('"core"."xdbvwaccount" as "ctaccount"')).length).toBeGreaterThan(0);
    expect(texts.filter(text => text.includes('"current"."claims" as "hbclaim"')).length).toBeGreaterThan(0);
    for (const text of texts.filter(one => /as "(ctaccount|hbclaim)"/.test(one)))
      expect(text).toMatch(/"division_id" in \(@1, @2\)/);
  });

  it('asks for no more keys at once than it may, whatever the number of keys', async () => {
    const { statements, upstream } = recorder();
    const made = academy({
      name: 'academy',
      options: given('sqlserver', { maxKeys: 10 }),
      upstream,
      clock: stoppedClock('2026-11-21T09:00:00Z'),
    });
    const holder = personRef('academy', '7000100');
    const keys = Array.from({ length: 25 }, (_, at) => ({
      account: accountRef('academy', `${30_000_000 + at}1`),
      holder,
    }));
    await made.councilTax.accounts(keys, NOBODY);
    const accounts = statements.filter(({ text }) => text.includes('as "ctaccount"'));
    expect(accounts.map(({ values }) => values.length)).toEqual([10, 10, 5]);
  });

  it('cannot be given a name that is more than a name', () => {
    for (const table of ['ctaccount; drop table x', 'a.b.c', '"x"', 'x as y'])
      expect(
        academyOptions.safeParse({ ...optionsFor({ host: 'h', port: 1 }), tables: { ctaccount: table } }).success,
      ).toBe(false);
    const sql = new CopySql({ ...given('postgres'), tables: {} } satisfies CopySqlOptions);
    expect(sql.newest('a.b', 'c').text).toBe('select max("mapped"."c") as "newest" from "a"."b" as "mapped"');
  });
});
