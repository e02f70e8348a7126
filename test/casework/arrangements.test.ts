import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { CouncilTax } from '../../src/adapters/ports/council-tax.js';
import { agreeArrangement, resumeArrangement } from '../../src/casework/arrangements/agree.js';
import type { ArrangementFacts } from '../../src/casework/arrangements/arrangement.js';
import { cancelArrangement } from '../../src/casework/arrangements/cancel.js';
import { type ArrangementInput, proposeArrangement } from '../../src/casework/arrangements/propose.js';
import type { AuthorityLimits } from '../../src/casework/authorisation/limits.js';
import type { Case } from '../../src/casework/case.js';
import type { Casework } from '../../src/casework/casework.js';
import type { Command } from '../../src/casework/command.js';
import type { AccountYear, CouncilTaxAccount, Transaction } from '../../src/domain/account.js';
import { encode } from '../../src/domain/codec.js';
import { isoDate, stoppedClock } from '../../src/domain/dates.js';
import { financialYear } from '../../src/domain/financial-year.js';
import { Money } from '../../src/domain/money.js';
import { type AccountRef, accountRef, type CaseRef, personRef } from '../../src/domain/references.js';
import { lookAtAll } from '../../src/jobs/arrangements/look.js';
import { JOB_KINDS } from '../../src/jobs/kinds.js';
import { loadStatute } from '../../src/parameters/load-statute.js';
import type { Database } from '../../src/platform/database/database.js';
import { anActing } from '../support/acting.js';
import { caseworkOn } from '../support/casework.js';
import { memoryStore } from '../support/memory-store.js';

const PERSON = personRef('civica', '7000100');
const FILE = '7b1f4a52-0d3c-4c1a-9f3e-00000000000f';
const YEAR = financialYear(2025);
const statute = loadStatute('parameters');
const resident = anActing({ class: 'resident', subject: 'resident-1', purpose: 'self-service', people: [PERSON] });
const officer = anActing({ subject: 'officer-1', purpose: 'recovery' });
const p = Money.pounds;
const paidLine = (amount: string, at: number): Transaction => ({
  number: `${at}`,
  type: 'PAYMENT',
  on: isoDate('2026-11-01'),
  amount: p(amount),
  effect: 'CREDIT',
  periodFrom: null,
  periodTo: null,
  claim: null,
  paymentMethod: null,
});

/** One year of one account, under a liability order. */
class Book {
  paid = ['10.00'];
  owed = p('250.00');
  stage = 'LO';

  constructor(readonly ref: AccountRef) {}

  get account(): CouncilTaxAccount {
    const stage = { stage: 'FINAL_NOTICE_OR_LATER', code: this.stage, reachedOn: null } as const;
    const year = { year: YEAR, stage, balance: this.owed, arrangement: null } as Partial<AccountYear> as AccountYear;
    return {
      kind: 'CouncilTaxAccount',
      ref: this.ref,
      holder: PERSON,
      years: [year],
    } as Partial<CouncilTaxAccount> as CouncilTaxAccount;
  }

  get transactions(): Transaction[] {
    return this.paid.map(paidLine);
  }

  get readings() {
    return {
      policy: statute.recoveryPolicies.policy('testshire'),
      law: statute.on(isoDate('2026-11-23')),
      owed: this.account.years.map(year => ({ account: this.account, year, transactions: this.transactions })),
      rulesVersion: 'rules',
      parametersVersion: statute.version,
    };
  }
}

const limits = {
  validDays: 30,
  acts: { arrangement: { alone: { officer: p('1000.00') }, gives: { assessor: p('5000.00') } } },
} as unknown as AuthorityLimits;

describe('an arrangement as a case', () => {
  let database: Database;
  let work: Casework & { readonly jobs: { close(): Promise<void> } };
  const books = new Map<AccountRef, Book>();
  beforeAll(async () => {
    database = await memoryStore();
    work = caseworkOn(database, JOB_KINDS);
  }, 60_000);
  afterAll(async () => {
    await work?.jobs.close();
    await database?.close();
  });

  const opened = (more: Partial<Book> = {}): Book => {
    const book = Object.assign(new Book(accountRef('civica', `${5_000_000 + books.size}`)), more);
    books.set(book.ref, book);
    return book;
  };
  const asked = (book: Book, more: Partial<ArrangementInput> = {}): ArrangementInput => ({
    customer: PERSON,
    debts: [{ account: book.ref, year: null }],
    frequency: 'MONTHLY',
    firstOn: isoDate('2026-12-01'),
    each: p('50.00'),
    statement: null,
    ...more,
  });
  const sent = <Input extends object>(command: Command<Input>, input: Input, acting = officer) =>
    work.perform(command, { input, key: randomUUID(), acting });
  const read = async (ref: CaseRef) =>
    (await work.cases.byRefs([ref], officer.caller)).get(ref) as Case<ArrangementFacts>;
  const propose = async (book: Book, more: Partial<ArrangementInput> = {}, acting = resident) => {
    const outcome = await sent(proposeArrangement(book.readings), asked(book, more), acting);
    return { outcome, one: 'case' in outcome ? await read(outcome.case) : null };
  };
  const made = async (book: Book) => {
    const { one } = await propose(book);
    if (one === null) throw new Error('not made');
    return one;
  };
  const tasksOf = async (book: Book) =>
    (await work.cases.about(book.ref, { first: 20, caller: officer.caller, kinds: ['BackOfficeTask'] })).cases as Case<{
      title: string;
      entries: { field: string; value: string }[];
    }>[];

  const councilTax = {
    accounts: async (keys: readonly { account: AccountRef }[]) =>
      new Map(keys.map(({ account }) => [account, books.get(account)?.account ?? null])),
    transactions: async (keys: readonly { account: AccountRef; year: number }[]) =>
      new Map(
        keys.map(({ account, year }) => [
          `${account}|${year}`,
          { transactions: books.get(account)?.transactions ?? [] },
        ]),
      ),
  } as unknown as CouncilTax;
  const look = (day: string) =>
    lookAtAll({ casework: work, ports: { councilTax }, database, clock: stoppedClock(`${day}T06:00:00Z`) });

  it('within the policy is agreed at once, by the customer, and says what to key', async () => {
    const book = opened();
    const { outcome, one } = await propose(book);
    expect([outcome.kind, one?.state]).toEqual(['ChangeQueued', 'AGREED']);
    expect(one?.facts.debts[0]?.paidBefore.toFixed()).toBe('10.00');
    const [task] = await tasksOf(book);
    expect(task?.facts.title).toBe('Set up a payment arrangement for 2025-26');
    expect(task?.facts.entries).toContainEqual({ field: 'Instalments 1', value: '5 of 50.00 a month from 2026-12-01' });
    const again = await propose(book);
    expect(again.outcome).toMatchObject({ kind: 'ChangeRefused', reasons: [{ code: 'ALREADY_DONE' }] });
    const onAccount = await work.cases.ofAccount(
      { account: book.ref, kinds: ['Arrangement'] },
      { first: 5, caller: resident.caller },
    );
    expect(onAccount.cases.map(({ ref }) => ref)).toEqual([one?.ref]);
  });

  it('outside it waits for another person than proposed it, within their limit', async () => {
    const book = opened();
    const { outcome, one } = await propose(book, { each: p('15.00') }, officer);
    expect([outcome.kind, one?.state]).toEqual(['ChangeNeedsPerson', 'PROPOSED']);
    if (one === null) throw new Error('not proposed');
    const input = { case: one.ref, version: one.version, reason: 'all they have', authorisation: null };
    expect(await sent(agreeArrangement(limits), input)).toMatchObject({ reasons: [{ code: 'SECOND_PERSON_NEEDED' }] });
    const other = anActing({ subject: 'officer-2', purpose: 'recovery' });
    const none = { ...limits, acts: { arrangement: { alone: {}, gives: {} } } } as unknown as AuthorityLimits;
    expect((await sent(agreeArrangement(none), input, other)).kind).toBe('ChangeNeedsPerson');
    expect((await read(one.ref)).state).toBe('PROPOSED');
    expect((await sent(agreeArrangement(limits), input, other)).kind).toBe('ChangeQueued');
    expect((await read(one.ref)).facts.agreedBy).toBe('officer-2');
  });

  it('is neither proposed nor agreed to while a moratorium holds the debt, and is once that has ended', async () => {
    const told = (book: Book, key: string, endsOn: string) =>
      database.transaction(async transaction => {
        const debtReference = book.ref.replace('civica:', '');
        const fields = encode({ debtReference, startsOn: isoDate('2026-11-01'), endsOn: isoDate(endsOn) });
        await sql`insert into feed_basis values ('b', 'a', 'p', 30, false) on conflict do nothing`.execute(transaction);
        await sql`insert into feed_file (id, name, source, state, received_at, content_until)
          values (${FILE}, 'x', 'x', 'READ', now(), '2030-01-01') on conflict do nothing`.execute(transaction);
        await sql`insert into feed_record (kind, origin, record_key, content_hash, ordering, subject, fields, mapping, basis,
            retain_until, file_id, position)
          values ('BREATHING_SPACE', 'insolvency', ${key}, ${key}, '1', 's', ${fields}::jsonb, 'm/1', 'b', '2030-01-01',
            ${FILE}, 1)`.execute(transaction);
      });
    const held = opened();
    await told(held, 'held', '2026-12-31');
    expect((await propose(held, {}, officer)).outcome).toMatchObject({
      kind: 'ChangeRefused',
      reasons: [{ code: 'NOT_POSSIBLE_NOW' }, { says: expect.stringContaining('The law holds this debt') }],
    });
    expect(await tasksOf(held)).toEqual([]);
    const over = opened();
    await told(over, 'over', '2026-11-22');
    expect((await propose(over, {}, officer)).outcome.kind).toBe('ChangeQueued');
    const since = opened();
    const { one } = await propose(since, { each: p('15.00') }, officer);
    await told(since, 'since', '2026-12-31');
    const input = {
      case: one?.ref as CaseRef,
      version: one?.version ?? 0,
      reason: 'all they have',
      authorisation: null,
    };
    const other = anActing({ subject: 'officer-2', purpose: 'recovery' });
    expect(await sent(agreeArrangement(limits), input, other)).toMatchObject({
      kind: 'ChangeRefused',
      reasons: [{ code: 'NOT_POSSIBLE_NOW', says: expect.stringContaining('until the end of 2026-12-31') }],
    });
  });

  it('that the policy does not allow is refused with its reasons, and leaves nothing behind', async () => {
    const book = opened({ stage: 'BA' });
    const { outcome } = await propose(book);
    expect(outcome).toMatchObject({
      kind: 'ChangeRefused',
      reasons: [{ code: 'NOT_POSSIBLE_NOW' }, { code: 'NOT_POSSIBLE_NOW' }],
    });
    expect(JSON.stringify(outcome)).toContain('ask the council to take it back."');
    expect(await tasksOf(book)).toEqual([]);
  });

  it('counts what is paid from then on, is broken after the days of grace, and goes on once that is paid', async () => {
    const book = opened();
    const one = await made(book);
    await look('2026-12-08');
    expect((await read(one.ref)).state).toBe('AGREED');
    await look('2026-12-09');
    const broken = await read(one.ref);
    expect([broken.state, broken.facts.missed, broken.facts.behindBy.toFixed()]).toEqual(['BROKEN', 1, '50.00']);
    expect(broken).toMatchObject({ pausedUntil: null, dueWhy: expect.stringContaining('£50.00 was not paid in time') });
    const listed = await work.cases.worklist(
      { kinds: ['Arrangement'], states: ['BROKEN'] },
      { first: 10, caller: officer.caller, today: isoDate('2026-12-09') },
    );
    expect(listed.cases.map(({ ref }) => ref)).toContain(one.ref);
    const resume = { case: one.ref, version: broken.version, reason: 'paid late' };
    expect(await sent(resumeArrangement, resume)).toMatchObject({ reasons: [{ code: 'NOT_POSSIBLE_NOW' }] });
    book.paid.push('50.00');
    await look('2026-12-10');
    const caught = await read(one.ref);
    expect((await sent(resumeArrangement, { ...resume, version: caught.version })).kind).toBe('ChangeDone');
    expect(await read(one.ref)).toMatchObject({ state: 'KEPT', pausedUntil: isoDate('2027-01-09') });
  });

  it('is completed when all is paid, and a look that shows nothing new writes nothing', async () => {
    const book = opened();
    const one = await made(book);
    book.paid.push('200.00');
    await look('2026-12-03');
    const kept = await read(one.ref);
    expect([kept.state, kept.facts.paid.toFixed()]).toEqual(['AGREED', '200.00']);
    await look('2026-12-04');
    expect((await read(one.ref)).version).toBe(kept.version);
    book.paid.push('50.00');
    await look('2026-12-05');
    expect((await read(one.ref)).state).toBe('COMPLETED');
  });

  it('cancelled by its customer, calls off what nobody has keyed', async () => {
    const book = opened();
    const one = await made(book);
    const outcome = await sent(cancelArrangement, { case: one.ref, version: one.version, reason: 'moved' }, resident);
    expect(outcome).toMatchObject({ kind: 'ChangeDone', also: [] });
    expect((await tasksOf(book)).map(({ state }) => state)).toEqual(['CALLED_OFF']);
    const { one: next } = await propose(book);
    expect(next?.state).toBe('AGREED');
  });
});
