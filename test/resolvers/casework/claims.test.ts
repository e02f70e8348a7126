import { randomUUID } from 'node:crypto';
import { CLAIM_SCHEMES } from '../../../src/casework/claims/new-claim.js';
import { isoDate } from '../../../src/domain/dates.js';
import { CLAIM_SCHEMES as SHOWN_SCHEMES } from '../../../src/schema/casework/award.js';
import { useGateway } from '../../support/gateway.js';
import { holdingOf } from '../../support/town.js';

const CASES = /* GraphQL */ `
  fragment New on NewClaim { id number state version schemes needed { what received } days { scheme from law }
    awards { scheme open reason perWeek working { amount } } }
  fragment Changed on ChangeOfCircumstances { id number state version changed toLookAt leftPerWeek
    before { scheme perWeek } after { scheme perWeek working { amount } } differences { item before after } effective { scheme from law } }
`;
const OUTCOME = /* GraphQL */ `{ __typename
  ... on ChangeDone { case { ...New ...Changed } }
  ... on ChangeQueued { says case { ...New ...Changed } }
  ... on ChangeNeedsPerson { says case { ...New ...Changed } }
  ... on ChangeRefused { reasons { code says } }
  ... on ChangeConflict { says }
  ... on InputProblems { problems { field problem } } }`;
const asking = (name: string, type: string) =>
  `mutation Ask($input: ${type}!) { done: ${name}(input: $input) ${OUTCOME} } ${CASES}`;

interface Award {
  readonly scheme: string;
  readonly open: boolean;
  readonly perWeek: string | null;
  readonly working: { amount: string } | null;
}
interface Shown {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly needed: readonly { what: string; received: boolean }[];
  readonly awards: readonly Award[];
  readonly before: readonly Award[];
  readonly after: readonly Award[];
  readonly days: readonly { scheme: string; from: string }[];
  readonly toLookAt: readonly string[];
}
interface Done {
  readonly done: {
    readonly __typename: string;
    readonly case: Shown;
    readonly reasons?: readonly { code: string }[];
    readonly problems?: readonly { field: string }[];
  };
}

const { gateway, sandbox } = useGateway({ sandbox: { households: 300 }, at: '2026-11-23T09:00:00Z' });

/** A pensioner who rents: housing benefit and the prescribed reduction are open. */
const PENSIONER = {
  adults: [{ age: 72, incomes: [{ kind: 'STATE_PENSION', amount: '150.00', per: 'WEEK' }] }],
  home: { tenure: 'HOUSING_ASSOCIATION', rent: { amount: '110.00', per: 'WEEK' }, bedrooms: 1 },
  councilTax: { amount: '1500.00', per: 'YEAR' },
};

function someone(at: number, claiming: boolean) {
  const found: { readonly customer: string; readonly claim: string }[] = [];
  for (let index = 0; index < 300 && found.length <= at; index += 1) {
    const [person] = sandbox().population.household(index)?.people ?? [];
    if (!person) continue;
    const { claims } = holdingOf(sandbox().population, `civica:${person.reference}`);
    if (claims.length > 0 === claiming)
      found.push({ customer: `civica:${person.reference}`, claim: `civica:${claims[0]?.reference ?? '0'}` });
  }
  const one = found[at];
  if (one === undefined) throw new Error('the town has too few such people');
  return one;
}

type As = 'resident' | 'officer' | 'assessor';
const ask = async (
  as: As,
  what: readonly [string, string],
  ...[input, people]: readonly [object, (readonly string[])?]
) => {
  const { data, errors, status } = await gateway().ask<Done>(as, asking(...what), {
    variables: { input: { key: randomUUID(), ...input } },
    ...(people && { people }),
  });
  return { done: data?.done as Done['done'], errors, status };
};
const MAKE = ['makeClaim', 'MakeClaimInput'] as const;
const REPORT = ['reportCircumstances', 'ReportCircumstancesInput'] as const;
const of = ({ id, version }: Shown) => ({
  case: Buffer.from(id, 'base64url').toString().replace(/^\w+:/, ''),
  version,
});

describe('a new claim', () => {
  it('is for the schemes that the graph has', () => {
    expect([...SHOWN_SCHEMES]).toEqual([...CLAIM_SCHEMES]);
  });

  it('is made today, says what is open and what is still needed, and is set up once everything is there', async () => {
    const { customer } = someone(0, false);
    const input = { customer, schemes: ['HOUSING_BENEFIT', 'COUNCIL_TAX_REDUCTION'], household: PENSIONER };
    const made = await ask('resident', MAKE, input, [customer]);
    expect(made.errors).toEqual([]);
    expect(made.done).toMatchObject({ __typename: 'ChangeNeedsPerson', case: { state: 'WAITING' } });
    const { needed, awards, days } = made.done.case;
    expect(needed.map(({ what }) => what).join()).toMatch(/identity.*income.*tenancy agreement/);
    const open = awards.filter(one => one.open).map(({ scheme }) => scheme);
    expect(open).toEqual(expect.arrayContaining(['PENSION_CREDIT', 'HOUSING_BENEFIT', 'COUNCIL_TAX_REDUCTION']));
    // Pension age reaches back three months from today, to the Monday after.
    expect(days.map(({ scheme }) => scheme)).toEqual(['HOUSING_BENEFIT', 'COUNCIL_TAX_REDUCTION']);
    const [benefitDay, reductionDay] = days;
    // Both reach three months back in pension age: HB(SPC) Regs, reg. 64; SI 2012/2885, Sch. 8 para. 6.
    expect(reductionDay?.from).toBe(benefitDay?.from);
    expect(isoDate(reductionDay?.from ?? '').until(isoDate('2026-11-21')).days).toBeGreaterThan(80);
    const benefit = awards.find(({ scheme }) => scheme === 'HOUSING_BENEFIT');
    expect(benefit?.working?.amount).toBe(benefit?.perWeek);
    const all = needed.map((_, at) => at);
    const some = await ask('officer', ['noteClaimEvidence', 'ClaimEvidenceInput'], {
      ...of(made.done.case),
      items: all.slice(1),
    });
    expect(some.done).toMatchObject({ __typename: 'ChangeDone', case: { state: 'WAITING' } });
    const complete = await ask('officer', ['noteClaimEvidence', 'ClaimEvidenceInput'], {
      ...of(some.done.case),
      items: [0],
    });
    expect(complete.done).toMatchObject({ __typename: 'ChangeQueued', case: { state: 'TO_KEY' } });
    const again = await ask('resident', MAKE, input, [customer]);
    expect(again.done.reasons?.map(({ code }) => code)).toEqual(['ALREADY_DONE']);
  });

  it('is refused with the reason where no scheme of the council is open', async () => {
    const young = { adults: [{ age: 30 }], home: { tenure: 'PRIVATE', rent: { amount: '110.00', per: 'WEEK' } } };
    const { done } = await ask('officer', MAKE, {
      customer: someone(1, false).customer,
      schemes: ['HOUSING_BENEFIT'],
      household: young,
    });
    expect(done.reasons?.map(({ code }) => code)).toEqual(['NOT_POSSIBLE_NOW']);
  });

  it("answers for another's customer record as for none, and names what is wrong with the facts", async () => {
    const claim = { schemes: ['HOUSING_BENEFIT'], household: PENSIONER };
    const [one, two] = [someone(2, false).customer, someone(3, false).customer];
    const other = await ask('resident', MAKE, { ...claim, customer: two }, [one]);
    expect(other.done.reasons?.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    const wrong = await ask('officer', MAKE, { customer: one, ...claim, household: { ...PENSIONER, adults: [] } });
    expect(wrong.done.problems?.[0]?.field).toMatch(/^household\.adults/);
  });
});

describe('a change of circumstances', () => {
  const change = (at: number, pension: string) => ({
    ...someone(at, true),
    occurredOn: '2026-11-16',
    before: PENSIONER,
    after: { adults: [{ age: 72, incomes: [{ kind: 'STATE_PENSION', amount: pension, per: 'WEEK' }] }] },
  });

  it('is worked out before and after, and decided by somebody where an award changes much', async () => {
    const { customer, ...told } = change(0, '330.00');
    const reported = await ask('resident', REPORT, { customer, ...told }, [customer]);
    expect(reported.errors).toEqual([]);
    expect(reported.done.__typename).toBe('ChangeNeedsPerson');
    const shown = reported.done.case;
    expect(shown.toLookAt.join()).toContain('a week');
    const week = (awards: readonly Award[]) =>
      Number(awards.find(({ scheme }) => scheme === 'HOUSING_BENEFIT')?.perWeek);
    expect(week(shown.after)).toBeLessThan(week(shown.before));
    expect(shown).toMatchObject({
      changed: ['adults[0].incomes'],
      effective: expect.arrayContaining([expect.objectContaining({ scheme: 'HOUSING_BENEFIT', from: '2026-11-23' })]),
    });
    const accept = { ...of(shown), reason: 'letter of the Department seen' };
    expect((await ask('officer', ['acceptCircumstances', 'AcceptCircumstancesInput'], accept)).status).toBe(403);
    const accepted = await ask('assessor', ['acceptCircumstances', 'AcceptCircumstancesInput'], accept);
    expect(accepted.done).toMatchObject({ __typename: 'ChangeQueued', case: { state: 'TO_KEY' } });
  });

  it('is keyed at once where it changes little and was told in time', async () => {
    const { done, errors } = await ask('officer', REPORT, change(1, '152.00'));
    expect(errors).toEqual([]);
    expect(done).toMatchObject({ __typename: 'ChangeQueued', case: { state: 'TO_KEY', toLookAt: [] } });
  });

  it('is refused where nothing is another, where it lies ahead, and for a claim that is not theirs', async () => {
    const same = await ask('officer', REPORT, change(2, '150.00'));
    expect(same.done.reasons?.map(({ code }) => code)).toEqual(['FACTS_MISSING']);
    const ahead = await ask('officer', REPORT, { ...change(2, '160.00'), occurredOn: '2027-01-04' });
    expect(ahead.done.reasons?.map(({ code }) => code)).toEqual(['NOT_POSSIBLE_NOW']);
    const others = await ask('officer', REPORT, { ...change(2, '160.00'), claim: someone(3, true).claim });
    expect(others.done.reasons?.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    const resident = await ask('resident', REPORT, change(2, '160.00'), [someone(3, true).customer]);
    expect(resident.done.reasons?.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  it('is answered the same again for the same key, and no other change under it', async () => {
    const input = { key: randomUUID(), ...change(4, '153.00') };
    const first = await ask('officer', REPORT, input);
    expect((await ask('officer', REPORT, input)).done).toEqual(first.done);
    const other = await ask('officer', REPORT, { ...change(4, '154.00'), key: input.key });
    expect(other.done.__typename).toBe('ChangeConflict');
  });
});

const DECIDED = /* GraphQL */ `
  mutation Accept($input: AcceptCircumstancesInput!) {
    done: acceptCircumstances(input: $input) {
      __typename
      ... on ChangeQueued { case { ... on ChangeOfCircumstances { overpayment { ...Decided } } } }
      ... on ChangeRefused { reasons { code says } }
      ... on InputProblems { problems { field } }
    }
  }
  fragment Decided on OverpaymentDecision {
    ref number state from to toRecover notRecoverable toPay weeksToRecover assumptions rulesVersion
    weeks { from paid due } working { amount } weeklyMost { amount } change { number }
    overpayments { from to class recoverable recoveredFrom amount ofChange }
  }
`;
const TELL = /* GraphQL */ `
  mutation Tell($input: SendOverpaymentNoticeInput!) {
    done: sendOverpaymentNotice(input: $input) {
      __typename
      ... on ChangeDone { case { ... on DecisionNotice { notice text decision { number } overpayment { number } } } }
      ... on ChangeRefused { reasons { code says } }
    }
  }
`;
const TELL_LANDLORD = /* GraphQL */ `
  mutation Tell($input: SendLandlordOverpaymentNoticeInput!) {
    done: sendLandlordOverpaymentNotice(input: $input) {
      __typename
      ... on ChangeDone { case { state ... on DecisionNotice { notice text decision { number } overpayment { number } } } }
      ... on ChangeRefused { reasons { code } }
    }
  }
`;
const APPEALED = /* GraphQL */ `
  mutation Appeal($input: MakeAppealInput!) { done: makeAppeal(input: $input) { __typename ... on ChangeRefused { reasons { says } } } }
`;
const SHOWN = /* GraphQL */ `
  query Shown($ref: PersonReference!) {
    customer(ref: $ref) {
      claims { nodes { ref ... on HousingBenefitClaim { overpayments { nodes { number } } } } }
      appeals { nodes { ... on Appeal { subject bundle { items { what title } missing } } } }
    }
  }
`;

const AWARDED = /* GraphQL */ `
  query Awarded($ref: PersonReference!) {
    customer(ref: $ref) {
      claims { nodes { ref ... on HousingBenefitClaim { entitlements(first: 1) { nodes { from to weekly tenure } } } } }
    }
  }
`;
interface Awarded {
  readonly customer: {
    readonly claims: {
      readonly nodes: readonly {
        readonly ref: string;
        readonly entitlements?: {
          readonly nodes: readonly { from: string; to: string | null; weekly: string; tenure: string }[];
        };
      }[];
    };
  };
}
interface Overpaid {
  readonly assumptions: readonly string[];
  readonly ref: string;
  readonly number: string;
  readonly from: string;
  readonly to: string;
  readonly weeks: readonly { readonly paid: string; readonly due: string }[];
}

describe('weeks that were paid on the old facts', () => {
  /** A Sunday: it counts from the Monday after, and three weeks end before Monday 23 November. */
  const occurredOn = '2026-11-01';
  const today = '2026-11-23';
  const lastPaid = '2026-11-22';

  /** A claim with housing benefit above the lowest that these facts take off, all through November. */
  const withAward = async (skip: number) => {
    for (let at = skip; at < 12; at += 1) {
      const one = someone(at, true);
      const { data } = await gateway().ask<Awarded>('officer', AWARDED, { variables: { ref: one.customer } });
      const shown = data?.customer.claims.nodes.find(claim => claim.ref === one.claim && claim.entitlements);
      const [newest] = shown?.entitlements?.nodes ?? [];
      if (newest && newest.from < occurredOn && (newest.to ?? lastPaid) >= lastPaid && Number(newest.weekly) > 50)
        return { ...one, weekly: newest.weekly, tenure: newest.tenure, skipped: at };
    }
    throw new Error('the town has no such claim');
  };
  const reported = async ({ customer, claim }: { customer: string; claim: string }, home: object = {}) => {
    const told = {
      ...{ customer, claim, occurredOn },
      before: { ...PENSIONER, home: { ...PENSIONER.home, ...home } },
      after: { adults: [{ age: 72, incomes: [{ kind: 'STATE_PENSION', amount: '330.10', per: 'WEEK' }] }] },
    };
    const { done } = await ask('officer', REPORT, told);
    expect(done.case.toLookAt).toContain('weeks were paid on the old facts');
    return { told, change: of(done.case) };
  };
  const paid = (perWeek: string) => [{ from: occurredOn, to: lastPaid, perWeek }];
  const accept = async (input: object) =>
    (await gateway().ask<{ done: Done['done'] & { case: { overpayment: Overpaid } } }>('assessor', DECIDED, {
      variables: { input: { key: randomUUID(), reason: 'letter seen', ...input } },
    })) as { data: { done: Done['done'] & { case: { overpayment: Overpaid } } }; errors: readonly unknown[] };
  const tell = async (overpayment: string, perWeek: string) =>
    (
      await gateway().ask<{ done: unknown }>('assessor', TELL, {
        variables: {
          input: {
            ...{ key: randomUUID(), overpayment, perWeek },
            postTo: { lines: ['1 Mill Lane'], postcode: 'TE5 7AA' },
          },
        },
      })
    ).data?.done;

  it('are decided with the change, shown on the claim, told to the customer, and put before the tribunal', async () => {
    const { told, change } = await reported(someone(5, true));
    const { data, errors } = await accept({ ...change, overpayment: { paid: paid('110.00') } });
    expect(errors).toEqual([]);
    const made = data.done.case.overpayment;
    // 330.10 a week less tax is 312.42615, above 256.00 by 56.42615; 65% of it off 110.00 leaves 73.32. Three weeks: 110.04.
    expect(made.weeks).toHaveLength(3);
    expect(made.weeks.every(week => week.paid === '110.00' && week.due === '73.32')).toBe(true);
    expect(made).toMatchObject({
      ...{ state: 'MADE', toRecover: '110.04', notRecoverable: '0.00', toPay: '0.00', weeksToRecover: 8 },
      ...{ working: { amount: '110.04' }, weeklyMost: { amount: '14.40' } },
      overpayments: [{ class: 'CLAIMANT_ERROR', recoverable: true, recoveredFrom: ['CLAIMANT'], ofChange: true }],
    });
    expect(await tell(made.ref, '14.41')).toMatchObject({ reasons: [{ code: 'NOT_POSSIBLE_NOW' }] });
    expect(await tell(made.ref, '14.40')).toMatchObject({
      case: {
        notice: 'HOUSING_BENEFIT_OVERPAID',
        text: expect.stringContaining('You have to pay back £110.04.'),
        decision: null,
        overpayment: { number: made.number },
      },
    });
    const appeal = {
      ...{ key: randomUUID(), person: told.customer, claim: told.claim, subject: 'HOUSING_BENEFIT_OVERPAYMENT' },
      ...{
        channel: 'LETTER',
        decidedOn: today,
        receivedOn: today,
        grounds: 'I told you.',
        decisionReference: made.number,
      },
    };
    const appealed = await gateway().ask('officer', APPEALED, { variables: { input: appeal } });
    expect(appealed.data).toMatchObject({ done: { __typename: expect.not.stringMatching('Refused|Problems') } });
    const shown = await gateway().ask<object>('officer', SHOWN, { variables: { ref: told.customer } });
    const text = JSON.stringify(shown.data);
    expect(text).toContain(`"overpayments":{"nodes":[{"number":"${made.number}"}]}`);
    expect(text).toContain(`Overpayment decision ${made.number}, with its calculation`);
  });

  it('were paid at the rate that the claim shows, where the facts before give the same', async () => {
    const one = await withAward(0);
    // On guarantee credit all of the rent is due, so a rent of what the claim shows is what was awarded.
    const { change } = await reported(one, { rent: { amount: one.weekly, per: 'WEEK' } });
    const made = (await accept(change)).data.done.case.overpayment;
    expect(made.weeks.map(week => week.paid)).toEqual([one.weekly, one.weekly, one.weekly]);
    expect(made.assumptions.join()).toContain('The award that the back office shows was taken to be paid');
  });

  it('are recovered from a landlord alone, out of what is paid for another tenant, who is named to the landlord', async () => {
    const { change } = await reported(someone(7, true), { tenure: 'PRIVATE' });
    const toLandlord = [{ ...paid('110.00')[0], payee: 'LANDLORD' }];
    const overpayment = { paid: toLandlord, cause: { mistakeBy: 'LANDLORD' } };
    const made = (await accept({ ...change, overpayment })).data.done.case.overpayment;
    expect(made).toMatchObject({ overpayments: [{ recoverable: true, recoveredFrom: ['LANDLORD'] }] });
    expect(await tell(made.ref, '1.00')).toMatchObject({ reasons: [{ code: 'NOT_POSSIBLE_NOW' }] });
    let other = await withAward(0);
    while (other.tenure !== 'PRIVATE_RENT') other = await withAward(other.skipped + 1);
    const home = { lines: ['Flat 1'], postcode: 'TE5 7AB' };
    const told = async (more: object) => {
      const input = {
        key: randomUUID(),
        overpayment: made.ref,
        landlord: { name: 'Invented Lettings', postTo: home, home },
        ...more,
      };
      return (await gateway().ask<{ done: unknown }>('assessor', TELL_LANDLORD, { variables: { input } })).data?.done;
    };
    const outOf = { customer: other.customer, home: { lines: ['Flat 2'] } };
    for (const more of [{ outOf }, { outOf, perWeek: '1000.00' }, { perWeek: '50.00' }])
      expect(await told(more)).toMatchObject({ __typename: 'ChangeRefused' });
    expect(await told({ outOf, perWeek: '30.00' })).toMatchObject({
      case: {
        ...{ notice: 'HOUSING_BENEFIT_LANDLORD_OVERPAID', state: 'TO_PRINT', decision: null },
        overpayment: { number: made.number },
        text: expect.stringMatching(/£30\.00 a week off[\s\S]*at Flat 1[\s\S]*at Flat 2/),
      },
    });
  });

  it('are not taken to be paid at a rate that nobody has said, nor recovered where an office alone was at fault', async () => {
    const { change } = await reported(someone(6, true));
    const unsaid = await accept(change);
    expect(unsaid.data.done.reasons?.map(({ code }) => code)).toEqual(['FACTS_MISSING']);
    const wrong = await accept({ ...change, overpayment: { paid: [{ ...paid('110.00')[0], to: '2020-01-01' }] } });
    expect(wrong.data.done.problems?.map(({ field }) => field)).toEqual(['overpayment.paid[0].to']);
    const found = { paid: paid('110.00'), cause: { mistakeBy: 'AUTHORITY' } };
    const official = await accept({ ...change, overpayment: found });
    const made = official.data.done.case.overpayment;
    expect(made).toMatchObject({
      ...{ toRecover: '0.00', notRecoverable: '110.04' },
      overpayments: [{ class: 'AUTHORITY_ERROR', recoverable: false, recoveredFrom: [] }],
    });
    expect(await tell(made.ref, '1.00')).toMatchObject({ reasons: [{ code: 'NOT_POSSIBLE_NOW' }] });
  });
});
