import { randomUUID } from 'node:crypto';
import { RELIEFS } from '../../../src/casework/discounts/reliefs.js';
import { stoppedClock } from '../../../src/domain/dates.js';
import { beginReviews } from '../../../src/jobs/discounts/reviews.js';
import { RELIEFS as SHOWN_RELIEFS } from '../../../src/schema/casework/discount.js';
import { caseworkOn } from '../../support/casework.js';
import { useGateway } from '../../support/gateway.js';
import { holdingOf } from '../../support/town.js';

const CASE = /* GraphQL */ `
  fragment Application on DiscountApplication {
    id number state version relief from dueOn
    bill { cannot before { amount } after { amount working { amount } } findings { given reason } }
    evidence { what received }
    decision { given from reviewOn reason law }
    ended { on late }
  }
`;
const OUTCOME = /* GraphQL */ `
  __typename
  ... on ChangeDone { case { ...Application } also { __typename number ... on BackOfficeTask { title entries { field value } } } }
  ... on ChangeNeedsPerson { says case { ...Application } }
  ... on ChangeRefused { reasons { code says } }
  ... on InputProblems { problems { field problem valid } }
`;
const STAFF_OUTCOME = OUTCOME;
const OWN_OUTCOME = OUTCOME.replace('... on BackOfficeTask { title entries { field value } }', '');
const asking = (name: string, type: string, own = false) =>
  `mutation Ask($input: ${type}!) { done: ${name}(input: $input) { ${own ? OWN_OUTCOME : STAFF_OUTCOME} } } ${CASE}`;

interface Application {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly bill: {
    readonly cannot: string | null;
    readonly before: { amount: string } | null;
    readonly after: { amount: string } | null;
    findings: { given: boolean; reason: string }[];
  };
  readonly evidence: readonly { readonly what: string; readonly received: boolean }[];
}
interface Done {
  readonly done: {
    readonly __typename: string;
    readonly case: Application;
    readonly also?: readonly { title: string; entries: { field: string; value: string }[] }[];
    readonly reasons?: readonly { code: string; says: string }[];
    readonly problems?: readonly { field: string }[];
  };
}

const { gateway, sandbox, database } = useGateway({ sandbox: { households: 300 } });

/** People with one open account, billed in full this year: nothing comes off it yet. */
function payers() {
  const found: { readonly customer: string; readonly account: string }[] = [];
  for (let index = 0; index < 300 && found.length < 9; index += 1) {
    const [person] = sandbox().population.household(index)?.people ?? [];
    if (!person) continue;
    const { accounts } = holdingOf(sandbox().population, `civica:${person.reference}`);
    const [account] = accounts;
    const year = account?.years.find(one => one.year === 2026);
    if (accounts.length !== 1 || !account || account.closedOn !== null || !year) continue;
    if (year.transactions.some(({ type }) => !['CHARGE', 'PAYMENTS'].includes(type))) continue;
    found.push({ customer: `civica:${person.reference}`, account: `civica:${account.reference}` });
  }
  return found;
}
const payer = (at: number) => {
  const one = payers()[at];
  if (one === undefined) throw new Error('the town has too few who pay in full');
  return one;
};

type As = 'resident' | 'officer' | 'assessor';
const ask = async (
  as: As,
  what: readonly [string, string],
  ...[input, people]: readonly [object, (readonly string[])?]
) => {
  const { data, errors, status } = await gateway().ask<Done>(as, asking(...what, as === 'resident'), {
    variables: { input: { key: randomUUID(), ...input } },
    ...(people && { people }),
  });
  return { done: data?.done as Done['done'], errors, status };
};
const BUNDLE = /* GraphQL */ `mutation Appeal($input: MakeAppealInput!) { makeAppeal(input: $input) {
  ... on ChangeDone { case { ... on Appeal { bundle { items { what title } missing } } } } } }`;
const APPLY = ['applyForDiscount', 'DiscountApplicationInput'] as const;
const refOf = ({ id }: Application) => Buffer.from(id, 'base64url').toString().replace('DiscountApplication:', '');
const of = (one: Application) => ({ case: refOf(one), version: one.version });

describe('discounts, disregards and exemptions', () => {
  it('are the same in the graph as in the casework', () => {
    expect([...SHOWN_RELIEFS]).toEqual([...RELIEFS]);
  });

  it('take a quarter off for one adult, given by an assessor with a review day, keyed, and reviewed', async () => {
    const { customer, account } = payer(0);
    const input = { customer, account, relief: 'SINGLE_PERSON', from: '2026-04-01' };
    const applied = await ask('resident', APPLY, input, [customer]);
    expect(applied.errors).toEqual([]);
    expect(applied.done.__typename).toBe('ChangeNeedsPerson');
    const { bill } = applied.done.case;
    expect(Number(bill.after?.amount) / Number(bill.before?.amount)).toBeCloseTo(0.75, 3);
    const award = { ...of(applied.done.case), from: '2026-04-01', reviewOn: '2027-11-01', reason: 'one adult' };
    const AWARD = ['awardDiscount', 'AwardDiscountInput'] as const;
    expect((await ask('officer', AWARD, award)).status).toBe(403);
    const given = await ask('assessor', AWARD, award);
    expect(given.done).toMatchObject({
      __typename: 'ChangeDone',
      case: { state: 'AWARDED', decision: { given: true, reviewOn: '2027-11-01', law: 'LGFA 1992, s. 11(1)(a)' } },
      also: [{ title: 'Give the single person discount' }],
    });
    expect(given.done.also?.[0]?.entries).toContainEqual({ field: 'First day', value: '2026-04-01' });
    const again = await ask('resident', APPLY, input, [customer]);
    expect(again.done).toMatchObject({ reasons: [{ code: 'ALREADY_DONE' }] });
  });

  it('want their evidence before they are given, and say what the rules make of the facts', async () => {
    const disregard = { reason: 'SEVERELY_MENTALLY_IMPAIRED', certificate: true, qualifyingBenefit: false };
    const applied = await ask('officer', APPLY, {
      ...payer(1),
      relief: 'DISREGARD',
      from: '2026-06-01',
      whose: 'ANOTHER_ADULT',
      disregard,
    });
    const application = applied.done.case;
    expect(application.evidence).toHaveLength(2);
    expect(
      application.bill.findings
        .filter(({ given }) => !given)
        .map(({ reason }) => reason)
        .join(),
    ).toContain('qualifying benefit');
    expect(application.bill.after?.amount).toBe(application.bill.before?.amount);
    const award = { from: '2026-06-01', reviewOn: '2027-06-01', reason: 'certificate seen' };
    const early = await ask('assessor', ['awardDiscount', 'AwardDiscountInput'], { ...of(application), ...award });
    expect(early.done).toMatchObject({ reasons: [{ code: 'FACTS_MISSING' }] });
    const noted = await ask('officer', ['noteDiscountEvidence', 'DiscountEvidenceInput'], {
      ...of(application),
      items: [0, 1],
    });
    expect(noted.done.case.evidence.every(({ received }) => received)).toBe(true);
    const given = await ask('assessor', ['awardDiscount', 'AwardDiscountInput'], { ...of(noted.done.case), ...award });
    expect(given.done.case.state).toBe('AWARDED');
  });

  it('are refused with a reason that an appeal can refer to', async () => {
    const { customer, account } = payer(2);
    const exemption = { class: 'F', facts: ['ONLY_PERSONAL_REPRESENTATIVES_LIABLE'] };
    const applied = await ask(
      'resident',
      APPLY,
      { customer, account, relief: 'EXEMPTION', from: '2026-05-01', exemption },
      [customer],
    );
    expect(applied.done.case.bill).toMatchObject({ cannot: null });
    const refused = await ask('assessor', ['refuseDiscount', 'DiscountReasonInput'], {
      ...of(applied.done.case),
      reason: 'Somebody lives there.',
    });
    expect(refused.done.case).toMatchObject({
      state: 'REFUSED',
      decision: { given: false, reason: 'Somebody lives there.' },
    });
    const { number } = refused.done.case;
    const appeal = {
      ...{ key: randomUUID(), person: customer, account, subject: 'COUNCIL_TAX_EXEMPTION' },
      ...{ decidedOn: '2026-11-20', decisionReference: number, grounds: 'It was empty.' },
    };
    const { data } = await gateway().ask('officer', BUNDLE, { variables: { input: appeal } });
    expect(data).toMatchObject({
      makeAppeal: {
        case: {
          bundle: {
            items: expect.arrayContaining([{ what: 'DECISION', title: `Decision ${number} on the exemption` }]),
            missing: [],
          },
        },
      },
    });
  });

  it('end when the customer says so, noting what was told late', async () => {
    const { customer, account } = payer(3);
    const applied = await ask('resident', APPLY, { customer, account, relief: 'SINGLE_PERSON', from: '2026-04-01' }, [
      customer,
    ]);
    const given = await ask('assessor', ['awardDiscount', 'AwardDiscountInput'], {
      ...of(applied.done.case),
      from: '2026-04-01',
      reviewOn: '2027-04-01',
      reason: 'one adult',
    });
    const ended = await ask(
      'resident',
      ['endDiscount', 'EndDiscountInput'],
      { ...of(given.done.case), on: '2026-07-01', reason: 'a partner moved in' },
      [customer],
    );
    expect(ended.done).toMatchObject({
      __typename: 'ChangeDone',
      case: { state: 'ENDED', ended: { on: '2026-07-01', late: true } },
    });
  });

  it('name what is missing or does not belong', async () => {
    const missing = await ask('officer', APPLY, { ...payer(4), relief: 'DISABLED_BAND', from: '2026-04-01' });
    expect(missing.done.problems?.map(({ field }) => field)).toEqual(['disabled']);
    const stray = await ask('officer', APPLY, {
      ...payer(4),
      relief: 'SINGLE_PERSON',
      from: '2026-04-01',
      majorWorks: {},
    });
    expect(stray.done.problems?.map(({ field }) => field)).toEqual(['majorWorks']);
  });

  it("answer for another's account and application as for one that does not exist", async () => {
    const [mine, theirs] = [payer(5), payer(6)];
    const wish = { relief: 'SINGLE_PERSON', from: '2026-04-01' };
    const other = await ask('resident', APPLY, { ...theirs, ...wish }, [mine.customer]);
    expect(other.done.reasons?.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    const applied = await ask('officer', APPLY, { ...theirs, ...wish });
    const withdrawn = await ask(
      'resident',
      ['withdrawDiscount', 'DiscountReasonInput'],
      { ...of(applied.done.case), reason: 'mine' },
      [mine.customer],
    );
    expect(withdrawn.done.reasons?.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  it('come up for review on their day, once', async () => {
    const on = caseworkOn(database());
    await database().run({
      text: `update casework_case set state = 'IN_FORCE', due_on = '2026-12-01', paused_until = '2026-12-01' where kind = 'DiscountApplication' and state = 'AWARDED'`,
    });
    const before = await beginReviews({ casework: on, clock: stoppedClock('2026-11-30T06:00:00Z') });
    const onTheDay = stoppedClock('2026-12-01T06:00:00Z');
    const begun = await beginReviews({ casework: on, clock: onTheDay });
    expect({ before, begun: begun > 0 }).toEqual({ before: 0, begun: true });
    expect(await beginReviews({ casework: on, clock: onTheDay })).toBe(0);
    await on.jobs.close(1_000);
  });
});
