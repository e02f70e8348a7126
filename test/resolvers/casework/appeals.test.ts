import { randomUUID } from 'node:crypto';
import type { CallerClass } from '../../../src/domain/permissions.js';
import { useGateway } from '../../support/gateway.js';
import { operation } from '../../support/operations.js';
import { holdingOf, personWho } from '../../support/town.js';

const DONE = /* GraphQL */ `
  __typename
  ... on ChangeDone { case { __typename number state version dueOn dueWhy ... on Appeal { clocks { what due met } } } }
  ... on ChangeRefused { reasons { code says } }
  ... on ChangeConflict { says }
  ... on InputProblems { problems { field problem valid } }
`;
const mutation = (name: string, input: string) =>
  `mutation Do($input: ${input}!) { done: ${name}(input: $input) { ${DONE} } }`;

interface Done {
  readonly done: {
    readonly __typename: string;
    readonly case?: {
      readonly number: string;
      readonly state: string;
      readonly version: number;
      readonly dueOn: string | null;
    };
    readonly reasons?: readonly { readonly code: string; readonly says: string }[];
  };
}

/** How a case is named to a mutation. */
const REFERENCE = `query($number: String!) { case(number: $number) { id } }`;

describe('disputes, through the graph', () => {
  const { gateway, sandbox } = useGateway();
  const person = (at = 0) => sandbox().people[at]?.reference ?? '';
  const today = () => '2026-11-23';
  const ask = (
    as: CallerClass,
    name: string,
    { type, input, people }: { type: string; input: object; people?: string[] },
  ) =>
    gateway().ask<Done>(as, mutation(name, type), {
      variables: { input: { key: randomUUID(), ...input } },
      ...(people && { people }),
      ...(as === 'assessor' && { purpose: 'appeal' as const }),
    });
  const make = async (input: object = {}, as: CallerClass = 'officer', people?: string[]) => {
    const all = {
      person: person(),
      subject: 'COUNCIL_TAX_LIABILITY',
      decidedOn: '2026-03-10',
      grounds: 'I had moved.',
      ...input,
    };
    const { data, errors } = await ask(as, 'makeAppeal', {
      type: 'MakeAppealInput',
      input: all,
      ...(people && { people }),
    });
    expect(errors).toEqual([]);
    return data?.done;
  };
  const refOf = async (number: string) => {
    const { data } = await gateway().ask<{ case: { id: string } }>('officer', REFERENCE, { variables: { number } });
    return Buffer.from(data?.case.id ?? '', 'base64url')
      .toString()
      .replace(/^\w+:/, '');
  };
  /** Does a move on a case as it stands now. */
  const step = async (
    as: CallerClass,
    name: string,
    { number, type = 'AppealStepInput', ...input }: { number: string; type?: string } & Record<string, unknown>,
  ) => {
    const { data: at } = await gateway().ask<{ case: { version: number } }>(
      'officer',
      'query($number: String!) { case(number: $number) { version } }',
      { variables: { number } },
    );
    const known = { case: await refOf(number), version: at?.case.version };
    const { data, errors } = await ask(as, name, { type, input: { ...known, ...input } });
    expect(errors).toEqual([]);
    return data?.done;
  };
  const numberOf = (done: Done['done'] | undefined) => done?.case?.number ?? '';

  it('takes a grievance about council tax through council and tribunal to its new figure', async () => {
    const made = await make();
    expect(made).toMatchObject({ case: { __typename: 'CouncilTaxAppeal', state: 'RECEIVED' } });
    const number = numberOf(made);
    expect(await step('assessor', 'acknowledgeAppeal', { number })).toMatchObject({ case: { state: 'WITH_COUNCIL' } });
    expect(await step('officer', 'lodgeAppeal', { number, type: 'LodgeAppealInput' })).toMatchObject({
      reasons: [{ code: 'NOT_POSSIBLE_NOW' }],
    });
    const refused = await step('assessor', 'reconsiderAppeal', {
      number,
      type: 'ReconsiderAppealInput',
      result: 'REFUSED',
      delivery: 'ELECTRONIC',
    });
    expect(refused).toMatchObject({ case: { state: 'REFUSED' } });
    expect(await step('assessor', 'letAppealStand', { number, type: 'LetAppealStandInput' })).toMatchObject({
      reasons: [{ code: 'NOT_POSSIBLE_NOW' }],
    });
    await step('officer', 'lodgeAppeal', { number, type: 'LodgeAppealInput', reference: 'VT00001234' });
    const listed = await step('assessor', 'listAppealHearing', {
      number,
      type: 'ListAppealHearingInput',
      hearingOn: '2027-03-09',
    });
    expect(listed).toMatchObject({ case: { state: 'LISTED', dueOn: '2027-01-26' } });
    await step('assessor', 'sendAppealResponse', { number });
    await step('assessor', 'recordAppealOutcome', {
      number,
      type: 'RecordAppealOutcomeInput',
      result: 'ALLOWED',
      by: 'Valuation Tribunal for England',
      says: 'Liable to 1 February only.',
    });
    expect(
      await step('assessor', 'implementAppealOutcome', {
        number,
        type: 'ImplementAppealOutcomeInput',
        recalculation: {},
      }),
    ).toMatchObject({ reasons: [{ code: 'FACTS_MISSING' }] });
    const ended = await step('assessor', 'implementAppealOutcome', {
      number,
      type: 'ImplementAppealOutcomeInput',
      recalculation: { before: '1800.00', after: '1500.00' },
    });
    expect(ended).toMatchObject({ case: { state: 'IMPLEMENTED', dueOn: null } });
    const { data, errors } = await gateway().ask('assessor', operation('contact-centre/appeal.graphql'), {
      purpose: 'appeal',
      variables: { number },
    });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      case: {
        recovery: { effect: 'CONTINUES' },
        outcome: { result: 'ALLOWED' },
        recalculation: { before: '1800.00', after: '1500.00' },
        tribunalReference: 'VT00001234',
        mustSend: [
          { code: 'ACKNOWLEDGEMENT' },
          { code: 'REASONED_REPLY' },
          { code: 'CASE_FOR_HEARING', due: '2027-01-26' },
        ],
        bundle: { missing: [expect.stringContaining('number')] },
      },
    });
    expect((data as { case: { steps: { move: string }[] } }).case.steps.map(({ move }) => move)).toEqual([
      'open',
      'acknowledge',
      'refuse',
      'lodge',
      'list',
      'sendCase',
      'decide',
      'implement',
    ]);
  });

  it('stops the clock of housing benefit while reasons are awaited, and keeps the day of each move', async () => {
    const made = await make({ subject: 'HOUSING_BENEFIT', decidedOn: '2026-11-02', receivedOn: '2026-11-09' });
    const number = numberOf(made);
    const asked = await step('officer', 'requestStatementOfReasons', { number });
    expect(asked).toMatchObject({ case: { state: 'REASONS_WANTED' } });
    const clocks = async () => {
      const { data } = await gateway().ask<{
        case: { clocks: { what: string; due: string | null; stopped: boolean }[] };
      }>('officer', operation('contact-centre/appeal.graphql'), { variables: { number } });
      return Object.fromEntries(
        (data?.case.clocks ?? []).map(({ what, due, stopped }) => [what, stopped ? 'stopped' : due]),
      );
    };
    expect(await clocks()).toMatchObject({ APPEAL: 'stopped', ASK_FOR_REVISION: 'stopped' });
    await step('assessor', 'giveStatementOfReasons', { number });
    expect((await clocks()).APPEAL).toMatch(/^2026-12-1/);
  });

  it('takes a late one in to be admitted, and refuses what nobody can admit', async () => {
    const late = await make({
      subject: 'HOUSING_BENEFIT',
      decidedOn: '2026-06-01',
      receivedOn: '2026-11-20',
      explanation: 'I was in hospital.',
    });
    expect(late).toMatchObject({ case: { state: 'LATE' } });
    expect(
      await step('assessor', 'decideLateAppeal', {
        number: numberOf(late),
        type: 'DecideLateAppealInput',
        admit: true,
        reason: 'In hospital all the month.',
      }),
    ).toMatchObject({ case: { state: 'WITH_COUNCIL' } });
    const never = await make({ subject: 'HOUSING_BENEFIT', decidedOn: '2025-06-01', receivedOn: '2026-11-20' });
    expect(never).toMatchObject({
      __typename: 'ChangeRefused',
      reasons: [{ code: 'OUT_OF_TIME', says: expect.stringContaining('2026-07-01') }],
    });
    const error = await make({
      subject: 'HOUSING_BENEFIT',
      decidedOn: '2025-06-01',
      receivedOn: '2026-11-20',
      officialError: true,
    });
    expect(error).toMatchObject({ case: { state: 'RECEIVED' } });
  });

  it('takes a complaint through both stages to the Ombudsman', async () => {
    const made = await make({ subject: 'SERVICE_COMPLAINT', decidedOn: '2026-10-01' });
    const number = numberOf(made);
    const states: (string | undefined)[] = [];
    const stateOrRefusal = (done: Done['done'] | undefined) => done?.case?.state ?? done?.reasons?.[0]?.code;
    for (const [as, name, more] of [
      ['assessor', 'acknowledgeAppeal', {}],
      ['assessor', 'extendComplaint', { reason: 'We wait for a file.' }],
      ['assessor', 'extendComplaint', { reason: 'We still wait.' }],
      ['assessor', 'answerComplaint', {}],
      ['officer', 'escalateComplaint', {}],
      ['assessor', 'acknowledgeAppeal', {}],
      ['assessor', 'answerComplaint', {}],
      ['officer', 'lodgeAppeal', { type: 'LodgeAppealInput' }],
    ] as const)
      states.push(stateOrRefusal(await step(as, name, { number, ...more })));
    expect(states).toEqual([
      'FIRST_STAGE',
      'FIRST_STAGE',
      'ALREADY_DONE',
      'FIRST_ANSWERED',
      'SECOND_STAGE_ASKED',
      'SECOND_STAGE',
      'FINAL_ANSWERED',
      'WITH_OMBUDSMAN',
    ]);
    const again = await step('assessor', 'extendComplaint', { number, reason: 'Again.' });
    expect(again).toMatchObject({ reasons: [{ code: 'MOVE_NOT_ALLOWED' }] });
  });

  it('answers the same for the same key, and is a conflict with other content', async () => {
    const input = {
      key: randomUUID(),
      person: person(),
      subject: 'COUNCIL_TAX_PENALTY',
      decidedOn: '2026-11-02',
      grounds: 'I told you.',
    };
    const send = (more: object = {}) =>
      gateway().ask<Done>('officer', mutation('makeAppeal', 'MakeAppealInput'), {
        variables: { input: { ...input, ...more } },
      });
    const first = await send();
    expect(first.data).toMatchObject({ done: { __typename: 'ChangeDone' } });
    expect((await send()).data).toEqual(first.data);
    expect((await send({ grounds: 'Something else.' })).data).toMatchObject({ done: { __typename: 'ChangeConflict' } });
  });

  it('refuses a version that has gone by, and a move that the stage does not have', async () => {
    const number = numberOf(await make());
    const ref = await refOf(number);
    await step('assessor', 'acknowledgeAppeal', { number });
    const stale = await ask('assessor', 'acknowledgeAppeal', {
      type: 'AppealStepInput',
      input: { case: ref, version: 1 },
    });
    expect(stale.data).toMatchObject({ done: { reasons: [{ code: 'VERSION_CHANGED' }] } });
    expect(await step('assessor', 'answerComplaint', { number })).toMatchObject({
      reasons: [{ code: 'MOVE_NOT_ALLOWED' }],
    });
  });

  it('shows a resident their own and nobody else theirs, and lets them make one for themselves alone', async () => {
    const mine = personWho(sandbox().people, 'two claims');
    const theirs = personWho(sandbox().people, 'students only');
    const made = await make({ person: mine }, 'resident', [mine]);
    expect(made).toMatchObject({ __typename: 'ChangeDone' });
    expect(await make({ person: theirs }, 'resident', [mine])).toMatchObject({ reasons: [{ code: 'NOT_FOUND' }] });
    const [own, other] = [holdingOf(sandbox().population, mine), holdingOf(sandbox().population, theirs)].map(
      ({ accounts }) => `civica:${accounts[0]?.reference ?? 'none'}`,
    );
    expect(await make({ person: mine, account: other }, 'resident', [mine])).toMatchObject({
      problems: [{ field: 'account' }],
    });
    expect(await make({ person: mine, account: own }, 'resident', [mine])).toMatchObject({ __typename: 'ChangeDone' });
    const dated = await make({ person: mine, receivedOn: '2026-06-01' }, 'resident', [mine]);
    expect(dated).toMatchObject({ reasons: [{ code: 'BEYOND_AUTHORITY' }] });
    const list = (who: string) =>
      gateway().ask<{ me: { customers: { appeals: { nodes: { number: string }[] } }[] } }>(
        'resident',
        operation('resident/my-appeals.graphql'),
        { people: [who] },
      );
    const shown = await list(mine);
    expect(shown.errors).toEqual([]);
    expect(shown.data?.me.customers[0]?.appeals.nodes.map(({ number }) => number)).toContain(numberOf(made));
    expect((await list(theirs)).data?.me.customers[0]?.appeals.nodes).toEqual([]);
    const opened = (who: string) =>
      gateway().ask('resident', REFERENCE, { people: [who], variables: { number: numberOf(made) } });
    expect((await opened(theirs)).data).toEqual({ case: null });
    expect((await opened(mine)).data).toEqual({ case: { id: expect.any(String) } });
    const handle = await ask('resident', 'acknowledgeAppeal', {
      type: 'AppealStepInput',
      input: { case: await refOf(numberOf(made)), version: 1 },
      people: [mine],
    });
    expect([handle.status, handle.errors[0]?.extensions?.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('takes in what a landlord disputes, which the claimant is not shown', async () => {
    const claimant = personWho(sandbox().people, 'two claims');
    const landlord = { person: claimant, landlord: 'Invented Lettings' };
    const overpaid = { ...landlord, subject: 'HOUSING_BENEFIT_OVERPAYMENT' };
    expect(await make(overpaid, 'resident', [claimant])).toMatchObject({ reasons: [{ code: 'NOT_YOURS' }] });
    expect(await make({ ...landlord, subject: 'COUNCIL_TAX_LIABILITY' })).toMatchObject({
      reasons: [{ code: 'NOT_POSSIBLE_NOW' }],
    });
    const variables = { number: numberOf(await make(overpaid)) };
    const shown = 'query($number: String!) { case(number: $number) { ... on Appeal { landlord } } }';
    expect((await gateway().ask('officer', shown, { variables })).data).toEqual({
      case: { landlord: 'Invented Lettings' },
    });
    expect((await gateway().ask('resident', shown, { people: [claimant], variables })).data).toEqual({ case: null });
  });

  it("keeps the claimant's papers out of a landlord's bundle until each is sorted, and out of the landlord's copy what is withheld", async () => {
    const landlord = { landlord: 'Invented Lettings', subject: 'HOUSING_BENEFIT_OVERPAYMENT' };
    const number = numberOf(await make({ person: personWho(sandbox().people, 'two claims'), ...landlord }));
    const bundle = async (copy: string) => {
      const { data, errors } = await gateway().ask<{
        case: {
          bundle: {
            items: { what: string; title: string }[];
            toSort: { ref: string; name: string }[];
            leftOut: object[];
            missing: string[];
          };
        };
      }>(
        'officer',
        `query($number: String!, $copy: BundleCopy!) { case(number: $number) { ... on Appeal { bundle(copy: $copy) {
          copy items { number what title redact withheldFrom } toSort { ref name } leftOut { number title why } missing } } } }`,
        { variables: { number, copy } },
      );
      expect(errors).toEqual([]);
      return data?.case.bundle;
    };
    const before = await bundle('TRIBUNAL');
    expect(before?.items.map(({ what }) => what)).toEqual(['NOTICE_OF_APPEAL']);
    const [first, second] = before?.toSort ?? [];
    if (!first || !second) throw new Error('two letters of the claimant to sort are wanted');
    const sort = (papers: object[]) =>
      step('assessor', 'sortAppealPapers', { number, type: 'SortAppealPapersInput', papers });
    expect(await sort([{ document: first.ref, handling: 'REDACTED' }])).toMatchObject({
      reasons: [{ code: 'FACTS_MISSING' }],
    });
    await sort([
      { document: first.ref, handling: 'REDACTED', why: 'Bank details' },
      { document: second.ref, handling: 'WITHHELD_FROM_LANDLORD', why: 'It would lead to harm' },
    ]);
    const [tribunal, landlords] = [await bundle('TRIBUNAL'), await bundle('LANDLORD')];
    expect(tribunal?.items.filter(({ what }) => what === 'DOCUMENT')).toHaveLength(2);
    expect(landlords?.items.filter(({ what }) => what === 'DOCUMENT')).toMatchObject([{ redact: 'Bank details' }]);
    expect(landlords).toMatchObject({ copy: 'LANDLORD', toSort: [], leftOut: [{ title: null }] });
  });

  it('lists what is due for the team, the most urgent first, by subject and state', async () => {
    const soon = numberOf(await make({ subject: 'SERVICE_COMPLAINT', decidedOn: '2026-11-02' }));
    const list = async (variables: Readonly<Record<string, unknown>>) => {
      const { data, errors } = await gateway().ask<{
        appeals: { nodes: { number: string; dueOn: string | null; subject: string }[] };
      }>('assessor', operation('contact-centre/appeals.graphql'), { purpose: 'appeal', variables });
      expect(errors).toEqual([]);
      return data?.appeals.nodes ?? [];
    };
    const all = await list({});
    expect(all.map(({ dueOn }) => dueOn ?? '9999')).toEqual(all.map(({ dueOn }) => dueOn ?? '9999').toSorted());
    const complaints = await list({ subject: 'SERVICE_COMPLAINT', state: 'RECEIVED' });
    expect(complaints.map(({ number }) => number)).toEqual([soon]);
    const due = complaints[0]?.dueOn ?? '';
    expect((await list({ dueBefore: due })).map(({ number }) => number)).not.toContain(soon);
    expect(due > today()).toBe(true);
  });

  it('tells anybody the last day, with no token', async () => {
    const { data, errors } = await gateway().ask('public', operation('calculator/appeal-deadlines.graphql'), {
      variables: { input: { subject: 'HOUSING_BENEFIT', decidedOn: '2026-03-03' } },
    });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      calculate: {
        appealDeadlines: {
          decider: { law: 'CSPSSA 2000, Sch. 7 para. 6' },
          clocks: expect.arrayContaining([expect.objectContaining({ what: 'APPEAL', due: '2026-04-07' })]),
        },
      },
    });
  });
});
