import { randomUUID } from 'node:crypto';
import { type BackOfficeTaskFacts, backOfficeTask } from '../../../src/casework/back-office/task.js';
import type { Case, OpenTo } from '../../../src/casework/case.js';
import type { Casework } from '../../../src/casework/casework.js';
import type { Command } from '../../../src/casework/command.js';
import { done } from '../../../src/casework/outcome.js';
import { handOverWork, noteOnCase } from '../../../src/casework/worklists/commands.js';
import type { PersonRef } from '../../../src/domain/references.js';
import type { Jobs } from '../../../src/platform/jobs/jobs.js';
import { anActing } from '../../support/acting.js';
import { caseworkOn, doneWith } from '../../support/casework.js';
import { type Following, openAs, openSocket } from '../../support/following.js';
import { useGateway } from '../../support/gateway.js';

interface NewCase {
  readonly person: PersonRef;
  readonly openTo: OpenTo;
}

const newCase: Command<NewCase> = {
  name: 'newCase',
  async run(work, { person, openTo }) {
    const facts: BackOfficeTaskFacts = {
      system: 'civica',
      title: 'Key a band',
      entries: [],
      cause: null,
      proof: null,
      seen: 'NOT_LOOKED',
    };
    return done(await work.open(backOfficeTask, { person, facts, openTo }));
  },
};

/** As a command that makes a customer's case the staff's alone. */
const hide: Command<{ readonly case: Case['ref']; readonly version: number }> = {
  name: 'hide',
  async run(work, known) {
    const one = await work.any(known);
    const { sql } = await import('kysely');
    await sql`update casework_case set open_to = 'staff' where id = ${one.ref.slice('guildhall:'.length)}`.execute(
      work.transaction,
    );
    return done(await work.amend(null, { case: one, action: 'hide' }, {}));
  },
};

const OF_CASE = /* GraphQL */ `
  subscription OfCase($case: CaseReference!, $after: String) {
    caseChanged(case: $case, after: $after) { id action version kind case { number version } }
  }
`;
const OF_CUSTOMER = /* GraphQL */ `
  subscription OfCustomer($ref: PersonReference!) { customerChanged(ref: $ref) { action ref version } }
`;
const OF_TEAM = /* GraphQL */ `
  subscription OfTeam($team: String!) { workChanged(team: $team) { action ref team formerTeam } }
`;

type Told = { readonly data: Record<string, Record<string, unknown>> };

describe('following changes by socket', () => {
  const { gateway, sandbox, database, another } = useGateway({
    sandbox: { households: 50 },
    config: { events: { pollMs: 50 } },
  });
  let on: Casework & { readonly jobs: Jobs };
  const open: Following[] = [];
  beforeAll(() => {
    on = caseworkOn(database());
  });
  afterEach(async () => {
    for (const { socket, closed } of open.splice(0)) {
      socket.terminate();
      await closed;
    }
  });
  afterAll(() => on.jobs.close(1_000));

  const as = async (...given: Parameters<typeof openAs> extends [unknown, ...infer Rest] ? Rest : never) => {
    const following = await openAs(gateway(), ...given);
    open.push(following);
    return following;
  };
  const person = (n: number) => sandbox().people[n]?.reference as PersonRef;
  const looking = () => anActing({ class: 'assessor', purpose: 'fraud' });
  const made = (of: PersonRef, openTo: OpenTo = 'customer') =>
    doneWith(on, newCase, { input: { person: of, openTo }, as: looking() });
  const noted = (one: Case, text = 'a note') =>
    doneWith(on, noteOnCase, { input: { case: one.ref, version: one.version, text } });
  const told = async (following: Following) => {
    const { type, payload } = await following.next();
    expect(type).toBe('next');
    return Object.values((payload as Told).data)[0];
  };

  it('tells an officer of each change of a case, in order, with the case as it is', async () => {
    const one = await made(person(0));
    const officer = await as('officer');
    officer.follow('1', OF_CASE, { case: one.ref });
    await officer.quiet();
    const two = await noted(one);
    await noted(two);
    expect(await told(officer)).toMatchObject({ action: 'note', version: 2, kind: 'BackOfficeTask' });
    expect(await told(officer)).toMatchObject({ action: 'note', version: 3, case: { number: one.number, version: 3 } });
  });

  it('crosses nobody: of two residents each is told of their own, and a stranger of nothing', async () => {
    const residents = await Promise.all([0, 1, 2].map(n => as('resident', { people: [person(n)] })));
    residents.forEach((resident, n) => {
      resident.follow('own', OF_CUSTOMER, { ref: person(n) });
    });
    for (const resident of residents) await resident.quiet();
    const cases = [
      await made(person(0)),
      await made(person(1)),
      await made(person(0), 'staff'),
      await made(person(1), 'fraud'),
    ];
    await noted(cases[0] as Case);
    expect([await told(residents[0] as Following), await told(residents[0] as Following)]).toEqual([
      { action: 'open', ref: cases[0]?.ref, version: 1 },
      { action: 'note', ref: cases[0]?.ref, version: 2 },
    ]);
    expect(await told(residents[1] as Following)).toMatchObject({ ref: cases[1]?.ref });
    // A second change each, so that what was to be told wrongly would have been told before it.
    const [last] = [await made(person(2))];
    expect(await told(residents[2] as Following)).toMatchObject({ ref: last?.ref });
    for (const resident of residents) expect(await resident.quiet()).toEqual([]);
  });

  it('refuses a case and a customer of somebody else as it refuses what does not exist, and keeps the attempt', async () => {
    const one = await made(person(0), 'staff');
    const stranger = await as('resident', { people: [person(1)] });
    stranger.follow('theirs', OF_CASE, { case: one.ref });
    const theirs = await stranger.next();
    expect(await stranger.next()).toMatchObject({ type: 'complete', id: 'theirs' });
    stranger.follow('none', OF_CASE, { case: `guildhall:${randomUUID()}` });
    const none = await stranger.next();
    await stranger.next();
    expect(theirs).toMatchObject({ type: 'next', payload: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } });
    const words = ({ payload }: { payload?: unknown }) =>
      (payload as { errors: { message: string }[] }).errors[0]?.message;
    expect(words(theirs)).toBe(words(none));
    stranger.follow('customer', OF_CUSTOMER, { ref: person(0) });
    expect(await stranger.next()).toMatchObject({ id: 'customer', payload: { errors: [{}] } });
    const [{ refused } = { refused: 0 }] = await database().run<{ refused: number }>({
      text: `select count(*)::int as refused from audit_entry where outcome = 'refused' and operation = 'OfCustomer'`,
    });
    expect(refused).toBe(1);
  });

  it('says no more of a case once it is not the customer’s to see', async () => {
    const one = await made(person(3));
    const resident = await as('resident', { people: [person(3)] });
    resident.follow('1', OF_CASE, { case: one.ref });
    await resident.quiet();
    const two = await noted(one);
    expect(await told(resident)).toMatchObject({ version: 2 });
    const three = await doneWith(on, hide, { input: { case: two.ref, version: 2 } });
    await noted(three);
    const other = await made(person(3));
    resident.follow('2', OF_CASE, { case: other.ref });
    await resident.quiet();
    await noted(other);
    expect((await resident.next()).id).toBe('2');
  });

  it('tells a team of work that comes and that goes', async () => {
    const one = await made(person(4), 'staff');
    const [from, to] = [await as('officer'), await as('officer')];
    from.follow('1', OF_TEAM, { team: 'back-office' });
    to.follow('1', OF_TEAM, { team: 'appeals' });
    await from.quiet();
    await to.quiet();
    await doneWith(on, handOverWork, {
      input: { case: one.ref, version: 1, team: 'appeals', to: null, reason: 'it is one' },
    });
    const handed = { action: 'handOver', ref: one.ref, team: 'appeals', formerTeam: 'back-office' };
    expect([await told(from), await told(to)]).toEqual([handed, handed]);
  });

  it('tells what was missed, each once, when it is followed again from a place', async () => {
    const one = await made(person(5));
    const officer = await as('officer');
    officer.follow('1', OF_CASE, { case: one.ref });
    await officer.quiet();
    const two = await noted(one);
    const { id } = (await told(officer)) as { id: string };
    officer.socket.close();
    await officer.closed;
    const three = await noted(two);
    const again = await as('officer');
    again.follow('1', OF_CASE, { case: one.ref, after: id });
    expect(await told(again)).toMatchObject({ version: 3 });
    await noted(three);
    expect(await told(again)).toMatchObject({ version: 4 });
    expect(await again.quiet()).toEqual([]);
  });

  it('records each event before it leaves, and tells nothing that was not recorded', async () => {
    const one = await made(person(6));
    const officer = await as('officer');
    officer.follow('1', OF_CASE, { case: one.ref });
    await officer.quiet();
    const two = await noted(one);
    await told(officer);
    const [{ shown } = { shown: 0 }] = await database().run<{ shown: number }>({
      text: `select count(*)::int as shown from audit_entry where operation = 'OfCase' and outcome = 'shown'
        and caller_class = 'officer' and what ? 'Subscription.caseChanged'`,
    });
    expect(shown).toBeGreaterThan(0);
    await noted(two);
    await told(officer);
    await database().run({ text: 'alter table audit_log rename to audit_log_gone' });
    try {
      await database().run({
        text: `insert into casework_outbox (at, topic, case_id, kind, version, open_to, person)
          select at, topic, case_id, kind, version, open_to, person from casework_outbox order by id desc limit 1`,
      });
      expect(await officer.closed).toMatchObject({ code: 4503 });
    } finally {
      await database().run({ text: 'alter table audit_log_gone rename to audit_log' });
    }
    expect(officer.rest).toEqual([]);
  });

  it('tells every gateway of what is done at one', async () => {
    const other = await another();
    const one = await made(person(7));
    const officer = await openAs(other, 'officer');
    open.push(officer);
    officer.follow('1', OF_CASE, { case: one.ref });
    await officer.quiet();
    const { data } = await gateway().ask<{ noteOnCase: { __typename: string } }>(
      'officer',
      'mutation Note($input: NoteInput!) { noteOnCase(input: $input) { __typename } }',
      { variables: { input: { key: randomUUID(), case: one.ref, version: 1, text: 'from the other' } } },
    );
    expect(data?.noteOnCase.__typename).toBe('ChangeDone');
    expect(await told(officer)).toMatchObject({ version: 2 });
  });

  it('lets a reader go who falls too far behind, and nobody else', async () => {
    const few = await another({ config: { events: { pollMs: 50, sockets: { waiting: 50 } } } });
    const [one, other] = [await made(person(8)), await made(person(9))];
    const [slow, quick] = [await openAs(few, 'officer'), await openAs(few, 'officer')];
    open.push(slow, quick);
    slow.follow('1', OF_CASE, { case: one.ref });
    quick.follow('1', OF_CASE, { case: other.ref });
    await slow.quiet();
    await quick.quiet();
    await database().run({
      text: `insert into casework_outbox (at, topic, case_id, kind, version, open_to, person)
        select at, topic, case_id, kind, version, open_to, person from casework_outbox, generate_series(1, 200)
        where case_id = $1 and version = 1`,
      values: [one.ref.slice('guildhall:'.length)],
    });
    expect(await slow.closed).toMatchObject({ code: 4430 });
    await noted(other);
    expect(await told(quick)).toMatchObject({ version: 2 });
  });

  it('ends when its token ends, whatever comes after', async () => {
    const token = await sandbox().token({ class: 'officer', minutes: 0 });
    // Within the tolerance of clocks the token is still taken; the socket goes by the token's own time.
    const officer = openSocket(gateway(), { token });
    open.push(officer);
    expect(await officer.closed).toMatchObject({ code: 4403 });
  });
});
