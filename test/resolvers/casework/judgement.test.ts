import { randomUUID } from 'node:crypto';
import type { CallerClass, Purpose } from '../../../src/domain/permissions.js';
import { useGateway } from '../../support/gateway.js';
import { personWho } from '../../support/town.js';

const CASES = /* GraphQL */ `
  fragment Shown on Case { __typename ref number state version
    ... on EvidenceRequest { dueOn late duty items { what received { channel } verified { verdict } } }
    ... on PartnerReferral { to gateway carries { field value } consent { channel } }
    ... on Correction { says putRight officialError law }
    ... on ContactPromise { by what missed } }
`;
/** Shown for one purpose alone: asked with any other, the whole document is refused. */
const FRAUD_CASE =
  '... on FraudReferral { scheme reasons mayShare { to gateway entries { field value } signs { code } } }';
const asking = (
  name: string,
  type: string,
  purpose?: Purpose,
) => `mutation Ask($input: ${type}!) { done: ${name}(input: $input) { __typename
  ... on ChangeDone { case { ...Shown ${purpose === 'fraud' ? FRAUD_CASE : ''} } } ... on ChangeRefused { reasons { code says } }
  ... on InputProblems { problems { field problem } } } } ${CASES}`;
const OWN = /* GraphQL */ `query Own($ref: PersonReference!) { customer(ref: $ref) {
  evidenceRequests { nodes { ...Shown } } referrals { nodes { ...Shown } }
  corrections { nodes { ...Shown } } contactPromises { nodes { ...Shown } } } } ${CASES}`;
const FRAUD = /* GraphQL */ `query Fraud($ref: PersonReference!) { customer(ref: $ref) {
  fraudIndicators { code name reason restsOn { fact source origin } otherwise law }
  fraudReferrals { nodes { ...Shown } } } } ${CASES}`;

interface Shown {
  readonly __typename: string;
  readonly ref: string;
  readonly version: number;
  readonly state: string;
  readonly [field: string]: unknown;
}
interface Done {
  readonly done: {
    readonly __typename: string;
    readonly case: Shown | null;
    readonly reasons?: readonly { code: string }[];
    readonly problems?: readonly { field: string }[];
  };
}
type Listed = { readonly nodes: readonly Shown[] };

describe('judgement, through the graph', () => {
  const { gateway, sandbox } = useGateway({ sandbox: { households: 50 } });
  const person = () => personWho(sandbox().people, 'two claims');
  const send = async (as: CallerClass, [name, type, purpose]: readonly [string, string, Purpose?], input: object) => {
    const variables = { input: { key: randomUUID(), ...input } };
    const { data, errors } = await gateway().ask<Done>(as, asking(name, type, purpose), {
      variables,
      ...(purpose && { purpose }),
    });
    return { done: data?.done, errors };
  };
  const own = async () => {
    const { data, errors } = await gateway().ask<{ customer: Record<string, Listed> }>('resident', OWN, {
      variables: { ref: person() },
      people: [person()],
    });
    expect(errors).toEqual([]);
    return data?.customer ?? {};
  };

  it('shows a customer what is asked of them, where they were referred, what was put right and what was promised', async () => {
    const items = [{ what: 'Bank statements', why: 'Capital' }];
    const evidence = await send('officer', ['requestEvidence', 'RequestEvidenceInput'], { person: person(), items });
    expect(evidence).toMatchObject({ errors: [], done: { __typename: 'ChangeDone', case: { state: 'ASKED' } } });
    const asked = evidence.done?.case;
    const came = { on: new Date().toISOString().slice(0, 10), channel: 'POST', form: 'COPY', items: [0] };
    const received = await send('officer', ['receiveEvidence', 'ReceiveEvidenceInput'], {
      case: asked?.ref,
      version: asked?.version,
      ...came,
    });
    expect(received).toMatchObject({ errors: [], done: { case: { state: 'RECEIVED' } } });
    const referral = await send('officer', ['makeReferral', 'MakeReferralInput'], {
      person: person(),
      to: 'DWP',
      why: 'May be due pension credit',
      fields: ['NAME', 'ADDRESS', 'COUNCIL_TAX_BALANCE'],
    });
    expect(referral).toMatchObject({
      errors: [],
      done: { case: { to: 'DWP', carries: [{ field: 'NAME' }, { field: 'ADDRESS' }] } },
    });
    const mistake = {
      person: person(),
      aboutCase: referral.done?.case?.ref,
      wrong: 'Wrong office',
      officialError: true,
    };
    const correction = await send('assessor', ['correctMistake', 'CorrectMistakeInput'], {
      ...mistake,
      putRight: 'Told the right one',
    });
    expect(correction).toMatchObject({ errors: [], done: { case: { state: 'PUT_RIGHT' } } });
    const promise = { person: person(), by: '2027-01-04', channel: 'TELEPHONE', what: 'Your refund' };
    const far = await send('officer', ['promiseContact', 'PromiseContactInput'], promise);
    expect(far).toMatchObject({ errors: [], done: { case: { missed: false } } });
    const theirs = await own();
    expect(theirs.evidenceRequests?.nodes).toMatchObject([{ state: 'RECEIVED', late: false, duty: null }]);
    expect(theirs.referrals?.nodes).toMatchObject([{ to: 'DWP', consent: null }]);
    expect(theirs.corrections?.nodes[0]?.says).toMatch(/sorry/);
    expect(theirs.contactPromises?.nodes).toMatchObject([{ what: 'Your refund' }]);
    const missed = await gateway().ask<{ missedPromises: Listed }>(
      'officer',
      '{ missedPromises { nodes { __typename } } }',
    );
    expect(missed.data?.missedPromises.nodes).toEqual([]);
  });

  it('opens what may be fraud to nobody who does not look into it, as a field, a case or by its number', async () => {
    const input = { person: person(), scheme: 'HOUSING_BENEFIT', reasons: 'Seen at work by an officer' };
    const REFER = ['referFraud', 'ReferFraudInput'] as const;
    const blind = await send('officer', REFER, input);
    expect(blind).toEqual({ errors: [], done: { __typename: 'ChangeDone', case: null } });
    const seen = await send('assessor', [...REFER, 'fraud'], input);
    expect(seen.done?.case).toMatchObject({ __typename: 'FraudReferral', mayShare: [{ to: 'DWP' }] });
    const entries = ((seen.done?.case?.mayShare ?? []) as { entries: { field: string }[] }[])
      .flatMap(({ entries: all }) => all)
      .map(({ field }) => field);
    expect(entries).toEqual(expect.arrayContaining(['name', 'address', 'scheme', 'reasons']));
    const variables = { ref: person() };
    const opened = await gateway().ask<{ customer: { fraudIndicators: unknown[]; fraudReferrals: Listed } }>(
      'assessor',
      FRAUD,
      {
        variables,
        purpose: 'fraud',
      },
    );
    expect(opened.errors).toEqual([]);
    expect(opened.data?.customer.fraudReferrals.nodes).toHaveLength(2);
    expect(Array.isArray(opened.data?.customer.fraudIndicators)).toBe(true);
    for (const as of ['officer', 'assessor', 'resident'] as const) {
      const { data, errors } = await gateway().ask(as, FRAUD, {
        variables,
        ...(as === 'resident' && { people: [person()] }),
      });
      expect([data, errors[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN']);
      const number = seen.done?.case?.number;
      const byNumber = await gateway().ask<{ case: unknown }>(
        as,
        'query N($n: String!) { case(number: $n) { number } }',
        {
          variables: { n: number },
          ...(as === 'resident' && { people: [person()] }),
        },
      );
      expect(byNumber.data).toEqual({ case: null });
    }
    expect(JSON.stringify(await own())).not.toContain('FraudReferral');
  });

  it('hides somebody from the moment they are marked until the mark is taken back, by those alone who may', async () => {
    const hidden = personWho(sandbox().people, 'moved within the district');
    const WHO = 'query Who($ref: PersonReference!) { customer(ref: $ref) { ref } }';
    const seen = async () => (await gateway().ask('officer', WHO, { variables: { ref: hidden } })).data;
    expect(await seen()).toEqual({ customer: { ref: hidden } });
    const input = { person: hidden, why: 'REFUGE', reason: 'Told by the refuge' };
    const MARK = ['markSensitive', 'MarkSensitiveInput', 'fraud'] as const;
    const closed = await send('officer', ['markSensitive', 'MarkSensitiveInput'], input);
    expect(closed.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    const marked = await send('assessor', MARK, input);
    expect(marked).toMatchObject({ errors: [], done: { case: { __typename: 'SensitiveMark', state: 'MARKED' } } });
    expect(await seen()).toEqual({ customer: null });
    expect((await send('assessor', MARK, input)).done?.reasons).toMatchObject([{ code: 'ALREADY_DONE' }]);
    const { ref, version } = marked.done?.case ?? { ref: '', version: 0 };
    const back = { case: ref, version, reason: 'Moved on' };
    const ended = await send('assessor', ['unmarkSensitive', 'ClaimReasonInput', 'fraud'], back);
    expect(ended).toMatchObject({ errors: [], done: { case: { state: 'TAKEN_BACK' } } });
    expect(await seen()).toEqual({ customer: { ref: hidden } });
  });

  it('lets a customer do none of it', async () => {
    const { errors } = await send('resident', ['referFraud', 'ReferFraudInput'], {
      person: person(),
      scheme: 'COUNCIL_TAX',
      reasons: 'My neighbour',
    });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
