import { randomUUID } from 'node:crypto';
import { MOVE_DIRECTIONS } from '../../../src/casework/moves/move.js';
import { REFUSALS } from '../../../src/casework/outcome.js';
import { MOVE_DIRECTIONS as SHOWN_DIRECTIONS } from '../../../src/schema/casework/move.js';
import { useGateway } from '../../support/gateway.js';
import { holdingOf } from '../../support/town.js';

const REPORT = /* GraphQL */ `
  mutation Report($input: ReportMoveInput!) {
    reportMove(input: $input) {
      __typename
      ... on ChangeQueued { says case { ...Move } }
      ... on ChangeNeedsPerson { says case { ...Move } }
      ... on ChangeRefused { reasons { code says } }
      ... on ChangeConflict { says }
      ... on InputProblems { problems { field problem valid } }
    }
  }
  fragment Move on ReportedMove {
    ref number state version
    direction toLookAt
    leaving { account on lastDayCharged othersRemain forwarding { lines postcode }
      bill { cannot before { from to amount } after { from to amount working { amount plainEnglish } } rulesVersion parametersVersion } }
    arriving { on address { lines postcode } adults students bill { cannot after { from to amount } assumptions } }
    claims { claim ends from says law }
  }
`;
const TASKS = /* GraphQL */ `{ worklist(kinds: ["BackOfficeTask"], first: 100) { nodes { id number version state
  ... on BackOfficeTask { title system entries { field value } cause { number } } } } }`;
const KEY = /* GraphQL */ `mutation Key($input: KeyTaskInput!) { keyBackOfficeTask(input: $input) { __typename } }`;
const ACCEPT = /* GraphQL */ `mutation Accept($input: AcceptMoveInput!) { acceptMove(input: $input) {
  __typename ... on ChangeRefused { reasons { code says } } ... on InputProblems { problems { field } } } }`;
const EVIDENCE = /* GraphQL */ `mutation Ask($input: RequestEvidenceInput!) { requestEvidence(input: $input) {
  ... on ChangeDone { case { ... on EvidenceRequest { ref version } } } } }`;
const VERSION = /* GraphQL */ `query Version($id: ID!) { node(id: $id) { ... on EvidenceRequest { version } } }`;
const stepped = (name: string, type: string) => `mutation Step($input: ${type}!) { done: ${name}(input: $input) {
  ... on ChangeDone { case { state } } ... on ChangeRefused { reasons { says } } ... on InputProblems { problems { field } } } }`;
const VOUCH = /* GraphQL */ `mutation Vouch($input: TaskReasonInput!) { vouchForTask(input: $input) { __typename ... on ChangeDone { also { number state } } } }`;

interface Figure {
  readonly from: string;
  readonly to: string;
  readonly amount: string;
}
interface Move {
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly toLookAt: readonly string[];
  readonly leaving: {
    readonly lastDayCharged: string;
    readonly bill: {
      cannot: string | null;
      before: Figure | null;
      after: (Figure & { working: { amount: string } }) | null;
    };
  } | null;
  readonly arriving: { readonly bill: { readonly cannot: string | null; readonly after: Figure | null } } | null;
  readonly claims: readonly { readonly ends: boolean }[];
}
interface Reported {
  readonly reportMove: {
    readonly __typename: string;
    readonly case: Move;
    readonly reasons?: readonly { code: string }[];
  };
}
interface Tasks {
  readonly worklist: {
    readonly nodes: readonly {
      id: string;
      number: string;
      version: number;
      title: string;
      entries: { field: string; value: string }[];
      cause: { number: string } | null;
    }[];
  };
}

const { gateway, sandbox } = useGateway({ sandbox: { households: 300 }, at: '2026-11-23T09:00:00Z' });
const ADDRESS = { lines: ['4 Plover Court', 'Testham'], postcode: 'TE9 9ZZ' };

/** Somebody with one open account, billed this year and not in recovery: the plainest mover. Each test has its own. */
function movers() {
  const found: { readonly ref: string; readonly account: string }[] = [];
  for (let index = 0; index < 300 && found.length < 8; index += 1) {
    const [person] = sandbox().population.household(index)?.people ?? [];
    if (!person) continue;
    const { accounts, claims } = holdingOf(sandbox().population, `civica:${person.reference}`);
    const [account] = accounts;
    if (accounts.length !== 1 || !account || account.closedOn !== null || claims.length > 0) continue;
    if (account.years.some(({ stage }) => stage !== null && !['BIL', 'RM1', 'RM2'].includes(stage.code))) continue;
    found.push({ ref: `civica:${person.reference}`, account: `civica:${account.reference}` });
  }
  return found;
}
const mover = (at: number) => {
  const one = movers()[at];
  if (one === undefined) throw new Error('the town has too few plain movers');
  return one;
};

/** The look that follows keying can come between reading the version and vouching: read again then. */
async function vouchedFor(number: string, ref: string): Promise<{ also?: { state: string }[] }> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const now = await gateway().ask<{ case: { version: number } }>(
      'officer',
      `{ case(number: "${number}") { version } }`,
    );
    const { data } = await gateway().ask<{ vouchForTask: { __typename: string; also?: { state: string }[] } }>(
      'assessor',
      VOUCH,
      {
        variables: {
          input: { key: randomUUID(), case: ref, version: now.data?.case.version, reason: 'on the screen' },
        },
      },
    );
    if (data?.vouchForTask.__typename === 'ChangeDone') return data.vouchForTask;
  }
  throw new Error('nobody could vouch for the task');
}

describe('reporting a move', () => {
  const accepted = async (at: { ref: string; version: number }, more: object = {}) => {
    const input = { key: randomUUID(), case: at.ref, version: at.version, reason: 'looked at', ...more };
    return (await gateway().ask<{ acceptMove: object }>('officer', ACCEPT, { variables: { input } })).data?.acceptMove;
  };
  const report = (as: 'resident' | 'officer', input: object, people?: readonly string[]) =>
    gateway().ask<Reported>(as, REPORT, {
      variables: { input: { key: randomUUID(), ...input } },
      ...(people && { people }),
    });
  const out = (at: number, on: string) => ({
    customer: mover(at).ref,
    direction: 'OUT',
    leaving: { account: mover(at).account, on, forwarding: ADDRESS },
  });

  it('knows the directions that the graph has', () => {
    expect([...SHOWN_DIRECTIONS]).toEqual([...MOVE_DIRECTIONS]);
    expect(REFUSALS).toContain('NOT_FOUND');
  });

  it('lets a resident move out: the account is charged to the day before, and the task says what to key', async () => {
    const { data, errors } = await report('resident', out(0, '2026-11-20'), [mover(0).ref]);
    expect(errors).toEqual([]);
    const move = data?.reportMove;
    expect(move?.__typename).toBe('ChangeQueued');
    expect(move?.case).toMatchObject({ state: 'TO_KEY', toLookAt: [], leaving: { lastDayCharged: '2026-11-19' } });
    const bill = move?.case.leaving?.bill;
    expect(bill).toMatchObject({ cannot: null, after: { to: '2026-11-19' } });
    expect(Number(bill?.after?.amount)).toBeLessThan(Number(bill?.before?.amount));
    expect(bill?.after?.working.amount).toBe(bill?.after?.amount);
    const { data: work } = await gateway().ask<Tasks>('officer', TASKS);
    const task = work?.worklist.nodes.find(({ cause }) => cause?.number === move?.case.number);
    expect(task).toMatchObject({
      title: 'End the account: the customer has moved out',
      entries: expect.arrayContaining([
        { field: 'Account reference', value: mover(0).account.replace('civica:', '') },
        { field: 'Last day charged', value: '2026-11-19' },
        { field: 'Forwarding address', value: '4 Plover Court, Testham, TE9 9ZZ' },
      ]),
    });
  });

  it('applies a move within once each of its two tasks is done, and not before', async () => {
    const { account, ref } = mover(1);
    const { data, errors } = await report('officer', {
      customer: ref,
      direction: 'WITHIN',
      leaving: { account, on: '2026-11-20' },
      arriving: { on: '2026-11-20', address: ADDRESS, band: 'B', interest: 'LEASE', adults: 1 },
    });
    expect(errors).toEqual([]);
    const move = data?.reportMove.case;
    expect(data?.reportMove.__typename).toBe('ChangeQueued');
    expect(move?.arriving?.bill).toMatchObject({ cannot: null, after: { from: '2026-11-20', to: '2027-03-31' } });
    const { data: work } = await gateway().ask<Tasks>('officer', TASKS);
    const tasks = (work?.worklist.nodes ?? []).filter(({ cause }) => cause?.number === move?.number);
    expect(tasks).toHaveLength(2);
    const states: unknown[] = [];
    for (const task of tasks) {
      const ref = Buffer.from(task.id, 'base64url').toString().replace('BackOfficeTask:', '');
      const input = { key: randomUUID(), case: ref, version: task.version };
      await gateway().ask('officer', KEY, { variables: { input } });
      const vouched = await vouchedFor(task.number, ref);
      states.push(vouched.also);
    }
    expect(states).toEqual([[], [{ number: move?.number, state: 'APPLIED' }]]);
  });

  it.each`
    because                                  | change                    | says
    ${'somebody stays'}                      | ${{ othersRemain: true }} | ${'others stay'}
    ${'it lies far back'}                    | ${{ on: '2026-05-01' }}   | ${'days back'}
    ${'nobody knows where letters would go'} | ${{ forwarding: null }}   | ${'forwarding'}
  `('needs a person where $because', async ({ change, says }) => {
    const at = { 'others stay': 2, 'days back': 3, forwarding: 4 }[says as 'forwarding'];
    const told = out(at, '2026-11-20');
    const { data } = await report('officer', { ...told, leaving: { ...told.leaving, ...change } });
    expect(data?.reportMove).toMatchObject({ __typename: 'ChangeNeedsPerson', case: { state: 'REPORTED' } });
    expect(data?.reportMove.case.toLookAt.join()).toContain(says);
  });

  it('asks who stays, and makes them liable from the day on which the other is no more', async () => {
    const told = out(6, '2026-11-20');
    const { data } = await report('officer', { ...told, leaving: { ...told.leaving, othersRemain: true } });
    const move = data?.reportMove.case as Move & { ref: string };
    expect(move.leaving?.bill.cannot).toContain('goes on for those who stay');
    const accept = (more: object) => accepted({ ref: move.ref, version: move.version }, more);
    expect(await accept({})).toMatchObject({ reasons: [{ code: 'FACTS_MISSING' }] });
    const staying = [
      { customer: mover(7).ref, interest: 'LEASE' },
      { interest: 'LEASE' },
      { interest: 'CONTRACTUAL_LICENCE' },
    ];
    expect(await accept({ staying })).toMatchObject({ __typename: 'ChangeQueued' });
    const { data: work } = await gateway().ask<Tasks>('officer', TASKS);
    const [task] = (work?.worklist.nodes ?? []).filter(({ cause }) => cause?.number === move.number);
    expect(task?.title).toBe('Change who is liable: one of several has moved out');
    const keyed = new Map(task?.entries.map(({ field, value }) => [field, value]));
    const holder = mover(7).ref.replace('civica:', '');
    expect([...keyed]).toEqual(
      expect.arrayContaining([
        ['Last day liable, who leaves', '2026-11-19'],
        ['First day liable, who stays', '2026-11-20'],
        [
          'Liable from then',
          `${holder}, Resident leaseholder or tenant; no record yet, Resident leaseholder or tenant`,
        ],
        ['Jointly and severally', 'Yes'],
        ['By', 'LGFA 1992, s. 6(2)(b) and (3)'],
      ]),
    );
  });

  it('waits for evidence that was asked for about it, and does not go on with students whom it did not show', async () => {
    const { ref: customer } = mover(7);
    const home = { on: '2026-11-20', address: ADDRESS, band: 'C', interest: 'LEASE', adults: 0, students: 2 };
    const { data } = await report('officer', { customer, direction: 'IN', arriving: home });
    const move = data?.reportMove.case as Move & { ref: string };
    const at = { ref: move.ref, version: move.version };
    const asked = await gateway().ask<{ requestEvidence: { case: { ref: string; version: number } } }>(
      'officer',
      EVIDENCE,
      {
        variables: {
          input: {
            ...{ key: randomUUID(), person: customer, aboutCase: move.ref },
            items: [{ what: 'Certificates', why: 'A student with one is not counted' }],
          },
        },
      },
    );
    const request = asked.data?.requestEvidence.case;
    expect(await accepted(at)).toMatchObject({ reasons: [{ code: 'NOT_POSSIBLE_NOW' }] });
    const step = async (name: string, type: string, more: object) => {
      const { data: read } = await gateway().ask<{ node: { version: number } }>('officer', VERSION, {
        variables: { id: Buffer.from(`EvidenceRequest:${request?.ref}`).toString('base64url') },
      });
      const input = { key: randomUUID(), case: request?.ref, version: read?.node.version, items: [0], ...more };
      const { data: made } = await gateway().ask<{ done: { case: { state: string } } }>(
        'officer',
        stepped(name, type),
        {
          variables: { input },
        },
      );
      return made?.done.case.state;
    };
    const came = { on: '2026-11-23', channel: 'ONLINE', form: 'COPY' };
    expect(await step('receiveEvidence', 'ReceiveEvidenceInput', came)).toBe('RECEIVED');
    expect(await accepted(at)).toMatchObject({ reasons: [{ code: 'NOT_POSSIBLE_NOW' }] });
    const checked = { check: 'ASKED_THE_ISSUER', source: 'COLLEGE', verdict: 'NOT_ACCEPTED', shows: 'No such student' };
    expect(await step('verifyEvidence', 'VerifyEvidenceInput', checked)).toBe('NOT_ACCEPTED');
    expect(await accepted(at)).toMatchObject({ reasons: [{ code: 'FACTS_MISSING' }] });
  });

  it('is answered the same again for the same key, and refused while another of the account is in hand', async () => {
    const input = { key: randomUUID(), ...out(5, '2026-11-20') };
    const first = await report('officer', input);
    const again = await report('officer', input);
    expect(again.data).toEqual(first.data);
    const other = await report('officer', out(5, '2026-11-21'));
    expect(other.data?.reportMove).toMatchObject({ __typename: 'ChangeRefused', reasons: [{ code: 'ALREADY_DONE' }] });
  });

  // Band C of Testshire is 2,117.49. 20 November to 31 March is 132 days: 2,117.49 x 132 / 365 x 0.75 = 574.33.
  it.each`
    because                                         | adults | students | amount
    ${'a student beside one who counts: a quarter'} | ${1}   | ${1}     | ${'574.33'}
    ${'students alone: exempt, class N'}            | ${0}   | ${3}     | ${'0.00'}
  `('leaves students out of the bill and has somebody see what shows it: $because', async ({ amount, ...people }) => {
    const { adults, students } = people as { adults: number; students: number };
    const home = { on: '2026-11-20', address: ADDRESS, band: 'C', interest: 'LEASE', adults, students };
    const { data } = await report('officer', { customer: mover(7).ref, direction: 'IN', arriving: home });
    expect(data?.reportMove).toMatchObject({ __typename: 'ChangeNeedsPerson', case: { state: 'REPORTED' } });
    expect(data?.reportMove.case.toLookAt.join()).toContain('students');
    expect(data?.reportMove.case.arriving?.bill).toMatchObject({ cannot: null, after: { amount } });
  });

  it('is of somebody', async () => {
    const home = { on: '2026-11-20', address: ADDRESS, interest: 'LEASE', adults: 0, students: 0 };
    const { data } = await report('officer', { customer: mover(7).ref, direction: 'IN', arriving: home });
    expect(data?.reportMove).toMatchObject({ __typename: 'InputProblems', problems: [{ field: 'arriving.adults' }] });
  });

  it("answers for another's account as for one that does not exist", async () => {
    const told = out(6, '2026-11-20');
    const others = await report('resident', told, [mover(0).ref]);
    expect(others.data?.reportMove).toMatchObject({ __typename: 'ChangeRefused', reasons: [{ code: 'NOT_FOUND' }] });
    const nobody = await report('resident', { ...told, customer: 'civica:1' }, [mover(0).ref]);
    expect(nobody.data?.reportMove.reasons).toEqual(others.data?.reportMove.reasons);
    const notTheirs = await report('officer', { ...told, leaving: { ...told.leaving, account: mover(0).account } });
    expect(notTheirs.data?.reportMove).toMatchObject({ reasons: [{ code: 'NOT_FOUND' }] });
  });

  it('refuses what lies too far ahead with the day from which it can be told, and what is half told', async () => {
    const ahead = await report('officer', out(6, '2027-02-01'));
    expect(ahead.data?.reportMove.reasons).toEqual([
      { code: 'NOT_POSSIBLE_NOW', says: 'Moves are taken up to 14 days ahead. Report this one from 2027-01-18.' },
    ]);
    const half = await report('officer', {
      customer: mover(6).ref,
      direction: 'WITHIN',
      leaving: out(6, '2026-11-20').leaving,
    });
    expect(half.data?.reportMove).toMatchObject({ reasons: [{ code: 'FACTS_MISSING' }] });
  });

  it('lets nobody report who may not act', async () => {
    const { status } = await gateway().ask('auditor', REPORT, {
      variables: { input: { key: randomUUID(), ...out(6, '2026-11-20') } },
    });
    expect(status).toBe(403);
  });
});
