import { randomUUID } from 'node:crypto';
import type { Case } from '../../../src/casework/case.js';
import type { Command } from '../../../src/casework/command.js';
import type { DiscountFacts } from '../../../src/casework/discounts/application.js';
import { applyForDiscount, type DiscountInput } from '../../../src/casework/discounts/apply.js';
import type { MoveFacts, MoveStaying } from '../../../src/casework/moves/move.js';
import { type MoveInput, reportMove } from '../../../src/casework/moves/report.js';
import { tasksOfMove } from '../../../src/casework/moves/tasks.js';
import { isoDate } from '../../../src/domain/dates.js';
import { accountRef, type PersonRef, personRef } from '../../../src/domain/references.js';
import type { Database } from '../../../src/platform/database/database.js';
import { MoveResolver } from '../../../src/resolvers/casework/moves/resolver.js';
import { anActing } from '../../support/acting.js';
import { caseworkOn } from '../../support/casework.js';
import { memoryStore } from '../../support/memory-store.js';
import { anAccount } from '../../support/records.js';

const [UNA, BRYN, CARA] = ['7', '8', '9'].map(number => personRef('academy', number)) as [
  PersonRef,
  PersonRef,
  PersonRef,
];
const ACCOUNT = accountRef('academy', '50000100A');
const BILL = {
  cannot: 'not asked',
  before: null,
  after: null,
  assumptions: [],
  findings: [],
  rulesVersion: '1',
  parametersVersion: '1',
};

const proofOf = (liable: readonly PersonRef[] | null, staying: readonly Partial<MoveStaying>[]) => {
  const leaving = {
    account: ACCOUNT,
    on: isoDate('2026-11-20'),
    lastDayCharged: isoDate('2026-11-19'),
    address: null,
    forwarding: null,
    othersRemain: true,
    staying: staying.map(one => ({ customer: null, interest: 'LEASE' as const, partner: false, ...one })),
    liable: liable && [...liable],
    bill: BILL,
  };
  const facts: MoveFacts = { direction: 'OUT', leaving, arriving: null, claims: [], toLookAt: [] };
  return tasksOfMove(UNA, facts)[0]?.proof;
};

describe('a change of who is liable', () => {
  it('is shown by a read where the reads say who is liable and all who stay have a record', () => {
    expect(proofOf([UNA, CARA, BRYN], [{ customer: CARA }, { customer: BRYN }])).toEqual({
      field: 'account.liable',
      expected: 'academy:8 academy:9',
      before: 'academy:7 academy:8 academy:9',
    });
  });

  it.each`
    because                                    | liable         | staying
    ${'the reads do not say who is liable'}    | ${null}        | ${[{ customer: BRYN }]}
    ${'one who stays has no record'}           | ${[UNA, BRYN]} | ${[{ customer: BRYN }, {}]}
    ${'who stays is who was liable all along'} | ${[BRYN]}      | ${[{ customer: BRYN }]}
  `('is vouched for where $because', ({ liable, staying }) => {
    expect(proofOf(liable, staying)).toBeNull();
  });
});

describe('an account with several who are liable', () => {
  let database: Database;
  beforeAll(async () => {
    database = await memoryStore();
  });
  afterAll(() => database.close());

  async function taken<Input extends object>(command: Command<Input>, input: Input): Promise<Case> {
    const on = caseworkOn(database);
    const outcome = await on.perform(command, { input, key: randomUUID(), acting: anActing() });
    if (!('case' in outcome)) throw new Error(`not taken: ${JSON.stringify(outcome)}`);
    const one = (await on.cases.byRefs([outcome.case], anActing().caller)).get(outcome.case);
    if (one === undefined) throw new Error('it cannot be opened by whoever made it');
    return one;
  }

  const moving = (liable: readonly PersonRef[] | null, othersRemain = false): Promise<Case<MoveFacts>> => {
    const account = anAccount({ ref: accountRef('academy', `${Math.random()}`.slice(2, 9)), liable, years: [] });
    const command = reportMove({
      customer: {} as never,
      account,
      address: null,
      leavingBill: BILL,
      arrivingBill: BILL,
      claims: [],
    });
    const leaving = {
      account: account.ref,
      on: isoDate('2026-11-20'),
      forwarding: { lines: ['1 Elsewhere'], postcode: null },
      othersRemain,
    };
    const input: MoveInput = { customer: UNA, direction: 'OUT', leaving, arriving: null };
    return taken(command, input) as Promise<Case<MoveFacts>>;
  };

  it('is looked at before it is closed for one of them, and who was liable is kept', async () => {
    const { facts } = await moving([UNA, BRYN]);
    expect(facts.toLookAt).toEqual(['another is liable on the account: whether they leave too is not said']);
    expect(facts.leaving?.liable).toEqual([UNA, BRYN]);
    expect((await moving([UNA, BRYN, CARA])).facts.toLookAt).toEqual([expect.stringMatching(/^2 others are/)]);
  });

  it('says who to staff, and to no customer', async () => {
    const move = await moving([UNA, BRYN]);
    const shown = (people: readonly PersonRef[] | null) =>
      new MoveResolver().leaving(move, { caller: anActing({ people }).caller })?.liable;
    expect([shown(null), shown([UNA])]).toEqual([[UNA, BRYN], null]);
    const unsaid = await moving(null);
    expect(new MoveResolver().leaving(unsaid, { caller: anActing({ people: null }).caller })?.liable).toBeNull();
  });

  it('is plain where the customer alone is liable, or nobody can say', async () => {
    expect((await moving([UNA])).facts.toLookAt).toEqual([]);
    expect((await moving(null)).facts.toLookAt).toEqual([]);
    expect((await moving([UNA, BRYN], true)).facts.toLookAt).toEqual([expect.stringContaining('others stay')]);
  });

  it.each`
    relief             | liable         | wanted
    ${'SINGLE_PERSON'} | ${[UNA, BRYN]} | ${['Where everybody else who is liable on the account (1) has their main home']}
    ${'SINGLE_PERSON'} | ${[UNA]}       | ${[]}
    ${'SINGLE_PERSON'} | ${null}        | ${[]}
    ${'EMPTY_HOME'}    | ${[UNA, BRYN]} | ${[]}
  `('wants $wanted for $relief where $liable are liable', async ({ relief, liable, wanted }) => {
    const ref = accountRef('academy', `${Math.random()}`.slice(2, 9));
    const command = applyForDiscount({ account: anAccount({ ref, liable }), already: false, bill: BILL });
    const from = isoDate('2026-11-20');
    const input: DiscountInput = { customer: UNA, account: ref, relief, from, whose: 'HOLDER', claim: {} };
    const asked = (await taken(command, input)) as Case<DiscountFacts>;
    const others = asked.facts.evidence.map(({ what }) => what).filter(what => what.startsWith('Where everybody'));
    expect(others).toEqual(wanted);
  });
});
