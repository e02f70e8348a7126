import { sql } from 'kysely';
import { reasonOf } from '../../../src/adapters/bacs/reasons.js';
import { cancelDirectDebit, settleDirectDebit } from '../../../src/casework/direct-debit/cancel.js';
import { changeDirectDebit } from '../../../src/casework/direct-debit/change.js';
import type { Instruction } from '../../../src/casework/direct-debit/instruction.js';
import { Instant, isoText, londonDay } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { accountRef } from '../../../src/domain/references.js';
import { importReport } from '../../../src/jobs/direct-debit/import.js';
import { submitDaily } from '../../../src/jobs/direct-debit/submit.js';
import { intake } from '../../../src/jobs/feeds/intake.js';
import { receive } from '../../../src/jobs/feeds/receive.js';
import { contentOfText, feedsOn } from '../../jobs/feeds/feed-samples.js';
import { bss, hold, SPACE } from '../../resolvers/feeds/told-samples.js';
import { anActing } from '../../support/acting.js';
import { caseworkOn } from '../../support/casework.js';
import { describeStores } from '../../support/stores.js';
import {
  aNotice,
  anotherAccount,
  BANK,
  calendar,
  caseOf,
  heldBacs,
  meansFor,
  OTHER_BANK,
  performed,
  rules,
  seal,
  settingUp,
  setUp,
  tasksOf,
} from './support.js';

/** Each test has a day of its own: there is one file a day. */
let days = 0;
function nextTuesday(): string {
  days += 1;
  return Instant.from('2026-01-06T09:00:00Z')
    .add({ hours: 24 * 7 * days })
    .toString();
}

describeStores('a Direct Debit', store => {
  let on: ReturnType<typeof caseworkOn>;
  const held = heldBacs();
  beforeAll(() => {
    on = caseworkOn(store.database());
  });
  afterAll(() => on.jobs.close(1_000));
  const means = (at: string) => meansFor({ on, database: store.database(), bacs: held.bacs }, at);
  const staff = (at?: string) => anActing({ class: 'officer', purpose: 'payment', ...(at && { at }) });

  /** Set up, in a file, and taken by the bank. */
  async function active(at = nextTuesday(), asked: Parameters<typeof setUp>[1] = {}): Promise<Instruction> {
    const one = await setUp(on, { ...asked, at });
    await submitDaily(means(at));
    const lodged = await caseOf(on, one.ref);
    await acceptAll(lodged, at);
    return caseOf(on, one.ref);
  }
  const linesIn = async (serial: string): Promise<number> => {
    const { rows } = await sql<{ lines: number }>`
      select lines from direct_debit_file where number = ${Number(serial)}`.execute(store.database().kysely);
    return rows[0]?.lines ?? 0;
  };
  async function acceptAll({ facts }: Instruction, at: string): Promise<void> {
    const serial = facts.submittedIn ?? '';
    const files = [{ serial, accepted: await linesIn(serial), rejected: 0 }];
    await importReport(means(at), held.reported({ kind: 'AUDDIS', files, notices: [] }));
  }
  const told = async (one: Instruction, code: string, given: Partial<Parameters<typeof aNotice>[2]> = {}) => {
    const notices = [aNotice(one.facts, 'ADDACS', { code, ...given })];
    await importReport(means(nextTuesday()), held.reported({ kind: 'ADDACS', notices }));
    return caseOf(on, one.ref);
  };
  const change = (one: Instruction, bank: typeof BANK | null, day: number | null = null) =>
    performed(on, changeDirectDebit({ rules, calendar, sealed: bank && seal.seal(bank, one.facts.account) }), {
      input: { case: one.ref, version: one.version, day, bank: bank && seal.digest(bank), confirmed: true },
    });
  const cancel = (one: Instruction) =>
    performed(on, cancelDirectDebit, { input: { case: one.ref, version: one.version, reason: 'moving' } });
  const sentBy = async (at: string): Promise<string[]> => {
    const { delivered } = await submitDaily(means(at));
    const text = held.files.get(delivered.at(-1) ?? '')?.at(-1) ?? '';
    return text.split('\r\n').filter(line => line.length === 100);
  };

  it('goes to the bank in the next file, is taken, and then is keyed', async () => {
    const at = nextTuesday();
    const one = await setUp(on, { at, day: 15 });
    expect(one).toMatchObject({ state: 'OFFERED', facts: { day: 15, send: ['0N'], notice: { toSend: false } } });
    const lines = await sentBy(at);
    expect(lines.map(line => [line.slice(0, 17), line.slice(64, 82).trim()])).toEqual([
      ['0899990000000700N', one.facts.reference],
    ]);
    const lodged = await caseOf(on, one.ref);
    expect(lodged).toMatchObject({ state: 'LODGED', facts: { send: [] } });
    expect(await tasksOf(store.database(), one)).toEqual([]);
    await acceptAll(lodged, at);
    expect(await caseOf(on, one.ref)).toMatchObject({ state: 'ACTIVE', facts: { atBank: true, inBackOffice: true } });
    expect(await tasksOf(store.database(), one)).toEqual(['Collect by Direct Debit']);
  });

  it.each`
    asked                                  | code                  | because
    ${{ confirmed: false }}                | ${'FACTS_MISSING'}    | ${'somebody else has to sign'}
    ${{ day: 7 }}                          | ${'NOT_POSSIBLE_NOW'} | ${'the council collects on other days'}
    ${{ ref: accountRef('civica', '12') }} | ${'NOT_POSSIBLE_NOW'} | ${'Bacs does not take the reference'}
    ${{ account: { directDebit: true } }}  | ${'ALREADY_DONE'}     | ${'the back office collects it already'}
    ${{ account: null }}                   | ${'NOT_FOUND'}        | ${'the account is not theirs'}
  `('is refused with $code where $because', async ({ asked, code }) => {
    expect(await settingUp(on, asked)).toMatchObject({ kind: 'ChangeRefused', reasons: [{ code }] });
  });

  it('is one for an account at a time', async () => {
    const ref = anotherAccount();
    const one = await setUp(on, { ref });
    expect(await settingUp(on, { ref })).toMatchObject({ reasons: [{ code: 'ALREADY_DONE' }] });
    expect(await cancel(one)).toMatchObject({ kind: 'ChangeDone', also: [] });
    expect(await caseOf(on, one.ref)).toMatchObject({ state: 'CANCELLED', facts: { send: [] } });
    expect(await settingUp(on, { ref })).toMatchObject({ kind: 'ChangeQueued' });
    await submitDaily(means(nextTuesday()));
  });

  it('tells the old bank and then the new one of another account, and keeps what the old one then says apart', async () => {
    const one = await active();
    expect(await change(one, OTHER_BANK)).toMatchObject({ kind: 'ChangeQueued' });
    const at = nextTuesday();
    expect((await sentBy(at)).map(line => line.slice(0, 17))).toEqual(['0899990000000700C', '0899980000123400N']);
    const lodged = await caseOf(on, one.ref);
    const old = aNotice(one.facts, 'AUDDIS', { code: '6' });
    const files = [{ serial: lodged.facts.submittedIn ?? '', accepted: 1, rejected: 1 }];
    await importReport(means(at), held.reported({ kind: 'AUDDIS', files, notices: [old] }));
    expect(await caseOf(on, one.ref)).toMatchObject({ state: 'ACTIVE', facts: { bank: { ending: '1234' } } });
    expect(await tasksOf(store.database(), one)).toEqual([
      'Collect by Direct Debit',
      'Change the bank details of a Direct Debit',
    ]);
    expect((await told(one, '1')).state).toBe('ACTIVE');
  });

  it('changes its day with a new notice, and is keyed again', async () => {
    const one = await active();
    expect(await change(one, null, 15)).toMatchObject({ kind: 'ChangeDone' });
    expect(await caseOf(on, one.ref)).toMatchObject({ state: 'ACTIVE', facts: { day: 15, send: [] } });
    expect(await tasksOf(store.database(), one)).toContain('Change the day of a Direct Debit');
  });

  it('is cancelled at the bank by the next file, and stopped in the back office at once', async () => {
    const one = await active();
    await cancel(one);
    expect(await tasksOf(store.database(), one)).toContain('Stop collecting by Direct Debit');
    expect((await sentBy(nextTuesday())).map(line => line.slice(15, 17))).toEqual(['0C']);
    expect((await caseOf(on, one.ref)).state).toBe('CANCELLED');
  });

  it.each`
    code   | moved         | state                  | last
    ${'0'} | ${null}       | ${'CANCELLED_AT_BANK'} | ${'Tell the payer that there is no Direct Debit, and agree how they pay'}
    ${'1'} | ${null}       | ${'CANCELLED_AT_BANK'} | ${'Tell the payer that there is no Direct Debit, and agree how they pay'}
    ${'2'} | ${null}       | ${'NEEDS_PERSON'}      | ${'Stop collecting by Direct Debit'}
    ${'3'} | ${OTHER_BANK} | ${'OFFERED'}           | ${'Collect nothing by Direct Debit until this is settled'}
    ${'3'} | ${null}       | ${'CANCELLED_AT_BANK'} | ${'Tell the payer that there is no Direct Debit, and agree how they pay'}
    ${'B'} | ${null}       | ${'CANCELLED_AT_BANK'} | ${'Tell the payer that there is no Direct Debit, and agree how they pay'}
    ${'C'} | ${OTHER_BANK} | ${'ACTIVE'}            | ${'Change the bank details of a Direct Debit'}
    ${'D'} | ${null}       | ${'NEEDS_PERSON'}      | ${'Collect nothing by Direct Debit until this is settled'}
    ${'E'} | ${OTHER_BANK} | ${'ACTIVE'}            | ${'Change the bank details of a Direct Debit'}
    ${'R'} | ${null}       | ${'ACTIVE'}            | ${'Collect by Direct Debit'}
    ${'Z'} | ${null}       | ${'NEEDS_PERSON'}      | ${'Collect nothing by Direct Debit until this is settled'}
  `('told $code by ADDACS is $state, and the work is: $last', async ({ code, moved, state, last }) => {
    const one = await told(await active(), code, { moved });
    expect(one).toMatchObject({ state, facts: { news: { report: 'ADDACS', code } } });
    expect((await tasksOf(store.database(), one)).at(-1)).toBe(last);
    if (moved !== null) expect(one.facts.bank.ending).toBe('1234');
    // Transferred: the new bank is told, and the old one nothing.
    if (state === 'OFFERED')
      expect((await sentBy(nextTuesday())).map(line => line.slice(0, 17))).toEqual(['0899980000123400N']);
  });

  it('comes back when the bank reinstates it, with a notice that has to be sent', async () => {
    const one = await told(await told(await active(), '1'), 'R');
    expect(one).toMatchObject({ state: 'ACTIVE', facts: { atBank: true, notice: { toSend: true } } });
    expect((await tasksOf(store.database(), one)).at(-1)).toBe('Collect by Direct Debit');
  });

  it('is refused by AUDDIS, and the rest of its file is taken', async () => {
    const at = nextTuesday();
    const [refused, taken] = [await setUp(on, { at }), await setUp(on, { at })];
    await submitDaily(means(at));
    const { submittedIn } = (await caseOf(on, refused.ref)).facts;
    const files = [{ serial: submittedIn ?? '', accepted: 1, rejected: 1 }];
    // Bacs counts a refusal whose name has not come yet: nobody knows whose it is.
    await importReport(means(at), held.reported({ kind: 'AUDDIS', files, notices: [] }));
    expect((await caseOf(on, taken.ref)).state).toBe('LODGED');
    const notices = [aNotice(refused.facts, 'AUDDIS', { code: 'F' })];
    await importReport(means(at), held.reported({ kind: 'AUDDIS', files, notices }));
    expect(await caseOf(on, refused.ref)).toMatchObject({ state: 'REFUSED', facts: { news: { code: 'F' } } });
    expect((await caseOf(on, taken.ref)).state).toBe('ACTIVE');
  });

  it('keeps a debit that was not paid, and stops where there is no instruction', async () => {
    const one = await active();
    const unpaid = (code: string, amount: string) => ({
      ...{
        position: 1,
        reference: one.facts.reference,
        payer: BANK,
        collectedOn: londonDay(Instant.from(nextTuesday())),
      },
      ...{ reason: reasonOf('ARUDD', code, {}), amount: Money.pounds(amount) },
    });
    await importReport(means(nextTuesday()), held.reported({ kind: 'ARUDD', unpaid: [unpaid('0', '178.00')] }));
    expect(await caseOf(on, one.ref)).toMatchObject({ state: 'ACTIVE', facts: { unpaid: [{ code: '0' }] } });
    await importReport(means(nextTuesday()), held.reported({ kind: 'ARUDD', unpaid: [unpaid('1012', '178.00')] }));
    const after = await caseOf(on, one.ref);
    expect(after).toMatchObject({ state: 'CANCELLED_AT_BANK', facts: { unpaid: [{ code: '1012' }, { code: '0' }] } });
    expect((await tasksOf(store.database(), one)).filter(title => title.startsWith('A Direct Debit was'))).toHaveLength(
      2,
    );
    const again = await sql<{ value: string }>`
      select e ->> 'value' as value from casework_case c, jsonb_array_elements(c.facts -> 'entries') e
      where c.facts ->> 'cause' = ${one.ref} and e ->> 'field' = 'Ask again' order by c.number`.execute(
      store.database().kysely,
    );
    expect(again.rows.map(({ value }) => value.slice(0, 4))).toEqual(['Once', 'No']);
  });

  it('asks the bank for nothing once more while a moratorium holds the debt', async () => {
    const one = await active();
    const at = nextTuesday();
    const day = londonDay(Instant.from(at));
    const terms = `D1,${one.facts.reference},178.00,0,${isoText(day.subtract({ days: 3 }))},,true,false`;
    const feeds = feedsOn(store.database());
    const content = contentOfText(bss(hold(at, terms)));
    const { file } = await receive(feeds, { name: `breathing-space-${SPACE}-1.csv`, source: 'test', content });
    await intake(feeds, file);
    await feeds.jobs.close(1_000);
    const debit = { position: 1, reference: one.facts.reference, payer: BANK, collectedOn: day };
    const unpaid = [{ ...debit, reason: reasonOf('ARUDD', '0', {}), amount: Money.pounds('178.00') }];
    await importReport(means(at), held.reported({ kind: 'ARUDD', unpaid }));
    const { rows } = await sql<{ value: string }>`
      select e ->> 'value' as value from casework_case c, jsonb_array_elements(c.facts -> 'entries') e
      where c.facts ->> 'cause' = ${one.ref} and e ->> 'field' = 'Ask again'`.execute(store.database().kysely);
    expect(rows).toEqual([{ value: 'No' }]);
    expect((await caseOf(on, one.ref)).state).toBe('ACTIVE');
  });

  it('is settled by a person: it stands, or ends and the bank is told', async () => {
    const settle = async (one: Instruction, how: 'KEEP' | 'END') =>
      performed(on, settleDirectDebit, {
        input: { case: one.ref, version: one.version, settle: how, reason: 'spoke with the payer' },
        as: staff(),
      });
    const kept = await told(await active(), 'D');
    await settle(kept, 'KEEP');
    expect((await caseOf(on, kept.ref)).state).toBe('ACTIVE');
    const ended = await told(await active(), 'D');
    await settle(ended, 'END');
    expect(await caseOf(on, ended.ref)).toMatchObject({ state: 'CANCELLING', facts: { send: ['0C'] } });
    await submitDaily(means(nextTuesday()));
  });

  it('is left alone by news that fits another account or nobody: somebody looks', async () => {
    const one = await active();
    await told(one, '1', { payer: { sortCode: '089997', accountNumber: '00000001' } });
    await told(one, '1', { reference: 'NOBODY1234' });
    expect((await caseOf(on, one.ref)).version).toBe(one.version);
    const { rows } = await sql<{ many: number }>`
      select count(*)::int as many from casework_case where facts ->> 'title' like 'News from Bacs%'`.execute(
      store.database().kysely,
    );
    expect(rows[0]?.many).toBe(2);
  });

  it('keeps its numbers from the store, the history and what others are told', async () => {
    const { rows } = await sql<{ text: string }>`
      select facts::text as text from casework_case union all select detail::text from casework_event
      union all select outcome::text from casework_command union all select sealed from direct_debit_file
      union all select sealed || reference from direct_debit_line union all select to_jsonb(o)::text from casework_outbox o
    `.execute(store.database().kysely);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ text }) => text?.includes(BANK.accountNumber) || text?.includes(BANK.accountName))).toEqual(
      [],
    );
  });

  it('has a first collection no sooner than ten working days from its notice', async () => {
    const { facts } = await setUp(on, { at: '2026-11-23T09:00:00Z', day: 1 });
    expect(isoText(facts.notice.collectFrom)).toBe('2027-01-01');
  });
});
