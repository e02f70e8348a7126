import { randomUUID } from 'node:crypto';
import { DECISION_SCHEMES } from '../../../src/casework/decisions/decision.js';
import { DECISION_SCHEME_NAMES } from '../../../src/schema/casework/decision.js';
import { useGateway } from '../../support/gateway.js';

const DECIDE = /* GraphQL */ `
  mutation Decide($input: DecideBenefitInput!) {
    decideBenefit(input: $input) {
      __typename
      ... on ChangeDone {
        case { id state ... on Decision { number scheme entitled amount per from reason rulesVersion parametersVersion working { amount json } figures { name amount } replaces { number } } }
        also { number ... on Decision { replacedBy { number } } }
      }
      ... on ChangeRefused { reasons { code } }
      ... on InputProblems { problems { field problem valid } }
    }
  }
`;

interface Made {
  readonly decideBenefit: {
    readonly __typename: string;
    readonly case: { readonly id: string; readonly number: string; readonly amount: string };
  };
}

const SEND = /* GraphQL */ `
  mutation Send($input: SendNoticeInput!) {
    sendNotice(input: $input) {
      __typename
      ... on ChangeDone {
        case { id state ... on DecisionNotice { notice route text matters { matter law } decision { number } } }
        also { id state ... on DecisionNotice { notice route text decision { number } } }
      }
      ... on ChangeRefused { reasons { code says } }
      ... on InputProblems { problems { field problem valid } }
    }
  }
`;

interface Letter {
  readonly id: string;
  readonly text: string;
}
interface Sent {
  readonly sendNotice: { readonly case: Letter; readonly also: readonly Letter[] };
}

const household = {
  on: '2025-06-04',
  adults: [{ birthDate: '1950-01-01' }],
  home: { tenure: 'COUNCIL', bedrooms: 1, rent: { amount: '100.00', per: 'WEEK' } },
};

describe('decisions, through the graph', () => {
  const { gateway, sandbox } = useGateway({ config: { cache: { enabled: false } } });
  const input = (more: object = {}) => ({
    key: randomUUID(),
    person: sandbox().people[0]?.reference,
    scheme: 'HOUSING_BENEFIT',
    household,
    from: '2025-06-02',
    reason: 'You are of pension age and pay rent to the council.',
    ...more,
  });
  const decide = (given: object, as: 'assessor' | 'officer' = 'assessor') =>
    gateway().ask<Made>(as, DECIDE, { variables: { input: given } });

  it('are about what the graph knows', () => {
    expect([...DECISION_SCHEME_NAMES]).toEqual([...DECISION_SCHEMES]);
  });

  it('are not made of a reduction for which no figure can be given: what to state is said', async () => {
    const unknown = {
      ...household,
      adults: [{ birthDate: '1985-01-01', employments: [{ gross: '100.00', per: 'WEEK', hoursPerWeek: 10 }] }],
      councilTax: { amount: '1825.00', per: 'YEAR' },
      awards: { universalCredit: { since: '2025-01-01', award: '0.00' } },
    };
    const { data } = await decide(input({ scheme: 'COUNCIL_TAX_REDUCTION', household: unknown }));
    expect(data?.decideBenefit).toMatchObject({
      __typename: 'InputProblems',
      problems: [{ field: 'household', valid: expect.stringContaining('State the maximum of the award') }],
    });
  });

  it('are kept with their working and versions, and shown to the customer as kept', async () => {
    const { data, errors } = await decide(input());
    expect(errors).toEqual([]);
    const made = data?.decideBenefit.case;
    expect(made).toMatchObject({ state: 'MADE', scheme: 'HOUSING_BENEFIT', entitled: true, per: 'WEEK' });
    const shown = await gateway().ask<{ node: object }>(
      'resident',
      'query ($id: ID!) { node(id: $id) { ... on Decision { number amount working { amount plainEnglish } } } }',
      { variables: { id: made?.id }, people: [sandbox().people[0]?.reference ?? ''] },
    );
    expect(shown.errors).toEqual([]);
    expect(shown.data?.node).toMatchObject({
      number: made?.number,
      amount: made?.amount,
      working: { amount: made?.amount },
    });
    const other = await gateway().ask('resident', 'query ($id: ID!) { node(id: $id) { id } }', {
      variables: { id: made?.id },
      people: [sandbox().people[1]?.reference ?? ''],
    });
    expect(other.data).toEqual({ node: null });
  });

  it('are made once for a key, and not by whoever may not decide', async () => {
    const once = input();
    const [first, again] = [await decide(once), await decide(once)];
    expect(again.data).toEqual(first.data);
    const refused = await decide(input(), 'officer');
    expect(refused.status).toBe(403);
  });

  it('replace one another once, and both say so', async () => {
    const first = await decide(input());
    const id = Buffer.from(first.data?.decideBenefit.case.id ?? '', 'base64url').toString();
    const replaces = id.slice(id.indexOf(':') + 1);
    const second = await decide(input({ replaces, reason: 'Your rent was 110.00.' }));
    expect(second.data).toMatchObject({
      decideBenefit: {
        case: { replaces: { number: first.data?.decideBenefit.case.number } },
        also: [{ replacedBy: { number: second.data?.decideBenefit.case.number } }],
      },
    });
    const third = await decide(input({ replaces }));
    expect(third.data).toMatchObject({ decideBenefit: { reasons: [{ code: 'ALREADY_DONE' }] } });
  });

  it('about council tax say who was not counted, and why', async () => {
    const given = {
      ...{ key: randomUUID(), person: sandbox().people[0]?.reference, from: '2026-04-01', reason: 'A student.' },
      facts: {
        ...{ authority: 'testshire', year: '2026-27', band: 'B' },
        people: [{ id: 'one' }, { id: 'two', disregards: [{ reason: 'STUDENT', certificate: true }] }],
      },
    };
    const { data } = await gateway().ask<{ decideCouncilTax: { case: { findings: string[] } } }>(
      'assessor',
      `mutation($input: DecideCouncilTaxInput!) { decideCouncilTax(input: $input) {
        ... on ChangeDone { case { ... on Decision { findings } } } } }`,
      { variables: { input: given } },
    );
    expect(data?.decideCouncilTax.case.findings.join()).toMatch(/student/i);
  });

  const decided = async (given: object) => {
    const made = await decide(given);
    const id = Buffer.from(made.data?.decideBenefit.case.id ?? '', 'base64url').toString();
    return { decision: id.slice(id.indexOf(':') + 1), of: made.data?.decideBenefit.case };
  };
  const MILL_LANE = { lines: ['1 Mill Lane'], postcode: 'TE5 7AA' };

  it('tell a landlord who is paid in a letter of their own, which the tenant does not get', async () => {
    const home = { ...household.home, tenure: 'PRIVATE' };
    const { decision, of } = await decided(input({ household: { ...household, home } }));
    const landlord = {
      ...{ name: 'Invented Lettings', postTo: { lines: ['9 High Street'], postcode: 'TE5 7ZZ' } },
      ...{ home: { lines: ['Flat 2', '4 Canal Side'], postcode: 'TE5 7AB' }, perWeek: of?.amount, from: '2025-06-02' },
    };
    const payment = { firstOn: '2025-06-16', firstFrom: '2025-06-02', firstTo: '2025-06-15', every: 'TWO_WEEKS' };
    const send = async (more: object) =>
      (
        await gateway().ask<Sent>('assessor', SEND, {
          variables: {
            input: {
              key: randomUUID(),
              decision,
              postTo: MILL_LANE,
              payment: { ...payment, landlord: { ...landlord, ...more } },
            },
          },
        })
      ).data?.sendNotice;
    expect(await send({ perWeek: '1000.00' })).toMatchObject({ reasons: [{ code: 'NOT_POSSIBLE_NOW' }] });
    expect(await send({ from: '2025-06-01' })).toMatchObject({ reasons: [{ code: 'NOT_POSSIBLE_NOW' }] });
    const sent = await send({});
    expect(sent).toMatchObject({
      case: {
        notice: 'HOUSING_BENEFIT_PENSION_AGE',
        text: expect.stringContaining('Invented Lettings, from 2 June 2025'),
      },
      also: [{ notice: 'HOUSING_BENEFIT_LANDLORD', state: 'TO_PRINT', decision: { number: of?.number } }],
    });
    const letter = sent?.also[0];
    expect(letter?.text).toContain('9 High Street');
    expect(letter?.text).not.toContain('1 Mill Lane');
    const kept = Buffer.from(letter?.id ?? '', 'base64url').toString();
    const url = `${gateway().url}/notices/${kept.slice(kept.lastIndexOf(':') + 1)}.txt`;
    const status = async (as: 'resident' | 'assessor', people?: string[]) =>
      (await fetch(url, { headers: { authorization: `Bearer ${await gateway().token(as, people)}` } })).status;
    expect(await status('resident', [sandbox().people[0]?.reference ?? ''])).toBe(404);
    expect(await status('assessor')).toBe(200);
  });

  it('pay no landlord of a tenant of the council', async () => {
    const { decision, of } = await decided(input());
    const landlord = {
      name: 'A Landlord',
      postTo: MILL_LANE,
      home: MILL_LANE,
      perWeek: of?.amount,
      from: '2025-06-02',
    };
    const payment = { firstOn: '2025-06-16', firstFrom: '2025-06-02', firstTo: '2025-06-15', every: 'WEEK', landlord };
    const sending = { key: randomUUID(), decision, postTo: MILL_LANE, payment };
    const { data } = await gateway().ask<Sent>('assessor', SEND, { variables: { input: sending } });
    expect(data?.sendNotice).toMatchObject({ reasons: [{ code: 'NOT_POSSIBLE_NOW' }] });
  });

  it('are told of in a notice that says the same amount, fetched with a token and with nothing else', async () => {
    const made = await decide(input());
    const id = Buffer.from(made.data?.decideBenefit.case.id ?? '', 'base64url').toString();
    const sending = {
      key: randomUUID(),
      decision: id.slice(id.indexOf(':') + 1),
      postTo: { lines: ['1 Mill Lane'], postcode: 'TE5 7AA' },
    };
    const sent = await gateway().ask<Sent>('assessor', SEND, { variables: { input: sending } });
    expect(sent.errors).toEqual([]);
    const notice = sent.data?.sendNotice.case;
    expect(notice).toMatchObject({ state: 'TO_PRINT', route: 'PRINT', notice: 'HOUSING_BENEFIT_PENSION_AGE' });
    expect(notice?.text).toContain(`You get Housing Benefit of £${made.data?.decideBenefit.case.amount} a week.`);
    const kept = Buffer.from(notice?.id ?? '', 'base64url').toString();
    const url = `${gateway().url}/notices/${kept.slice(kept.lastIndexOf(':') + 1)}.pdf`;
    const fetched = async (as: 'resident' | 'assessor', people?: string[]) =>
      fetch(url, { headers: { authorization: `Bearer ${await gateway().token(as, people)}` } });
    const own = await fetched('resident', [sandbox().people[0]?.reference ?? '']);
    expect([
      own.status,
      Buffer.from(await own.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ]).toEqual([200, '%PDF-']);
    expect((await fetched('resident', [sandbox().people[1]?.reference ?? ''])).status).toBe(404);
    expect((await fetch(url)).status).toBe(404);
  });
});

describe('authority, through the graph', () => {
  const { gateway, sandbox } = useGateway({ config: { cache: { enabled: false } } });
  const ANSWER = /* GraphQL */ `{
    __typename
    ... on ChangeDone { case { ref state version ... on Authorisation { act amount } } }
    ... on ChangeRefused { reasons { code } }
    ... on InputProblems { problems { field } }
  }`;
  interface Answer {
    readonly done: {
      readonly __typename: string;
      readonly case: { readonly ref: string; readonly state: string; readonly version: number };
    };
  }
  const send = (as: 'officer' | 'assessor' | 'resident', [name, type]: readonly [string, string], input: object) =>
    gateway().ask<Answer>(as, `mutation Send($input: ${type}!) { done: ${name}(input: $input) ${ANSWER} }`, {
      variables: { input: { key: randomUUID(), ...input } },
      ...(as === 'resident' && { people: [sandbox().people[0]?.reference ?? ''] }),
    });
  const ASK = ['askForAuthorisation', 'AskAuthorisationInput'] as const;
  const GIVE = ['giveAuthorisation', 'ReasonedCaseInput'] as const;
  const asked = (amount: string) => ({
    ...{ person: sandbox().people[0]?.reference, act: 'REFUND', amount, why: 'Paid twice in March' },
  });
  const known = async (amount: string) => {
    const { data, errors } = await send('officer', ASK, asked(amount));
    expect(errors).toEqual([]);
    expect(data?.done).toMatchObject({ __typename: 'ChangeDone', case: { act: 'REFUND', amount } });
    return { case: data?.done.case.ref, version: data?.done.case.version, reason: 'Both payments seen' };
  };

  it('is asked for by one and given by another, up to their limit, once', async () => {
    const one = await known('300.00');
    expect((await send('assessor', GIVE, one)).data?.done).toMatchObject({ __typename: 'ChangeDone' });
    expect((await send('assessor', GIVE, one)).data?.done).toMatchObject({ reasons: [{ code: 'VERSION_CHANGED' }] });
    // Config's own limit for an assessor who gives authority for a refund: 5,000.00.
    const above = await send('assessor', GIVE, await known('5000.01'));
    expect(above.data?.done).toMatchObject({ reasons: [{ code: 'BEYOND_AUTHORITY' }] });
    expect((await send('resident', ASK, asked('1.00'))).status).toBe(403);
    expect((await send('officer', ASK, asked('0.00'))).data?.done).toMatchObject({ problems: [{ field: 'amount' }] });
  });
});
