import { randomUUID } from 'node:crypto';
import type { AuthorityLimits } from '../../../src/casework/authorisation/limits.js';
import type { Case } from '../../../src/casework/case.js';
import type { Command } from '../../../src/casework/command.js';
import { beginRefund, refundUnclear } from '../../../src/casework/payments/give.js';
import { closeRefund, retryRefund, settleRefund } from '../../../src/casework/payments/refund-decisions.js';
import type { RefundFacts } from '../../../src/casework/payments/refund-kind.js';
import { approveRefund, askRefund } from '../../../src/casework/payments/refunds.js';
import { startPayment } from '../../../src/casework/payments/start.js';
import type { CouncilTaxAccount } from '../../../src/domain/account.js';
import { Money } from '../../../src/domain/money.js';
import { accountRef, type CaseRef, personRef } from '../../../src/domain/references.js';
import type { Database } from '../../../src/platform/database/database.js';
import { anActing } from '../../support/acting.js';
import { memoryStore } from '../../support/memory-store.js';
import { makeJobsTable } from '../../support/writes/stepped-jobs.js';
import { lifeOf, outside } from '../../support/writes/world.js';

const PERSON = personRef('civica', '7000100');
const rules = { byTelephone: false };
const limits = {
  validDays: 30,
  acts: { refund: { alone: {}, gives: { assessor: Money.pounds('100.00') } } },
} as unknown as AuthorityLimits;
const means = { rules, limits };
const officer = anActing({ subject: 'officer-1', purpose: 'payment' });
const assessor = anActing({ class: 'assessor', subject: 'assessor-1' });

describe('a refund that somebody has to decide about', () => {
  let database: Database;
  let count = 0;
  beforeAll(async () => {
    database = await memoryStore();
    await makeJobsTable(database);
  }, 60_000);
  afterAll(async () => database?.close());

  /** 40.00 was paid and 15.50 of it approved to go back; no message and no call is lost. */
  async function approved() {
    count += 1;
    const account = accountRef('civica', `refund-${count}`);
    const world = outside(database, count);
    world.dice.chance = () => false;
    world.book.searchLagMs = 0;
    world.book.refundsPend = true;
    const gateway = lifeOf(world, { at: 'clock:jumped', hits: 0 });
    const sent = <Input extends object>(command: Command<Input>, input: Input, acting = assessor) =>
      gateway.casework.perform(command, { input, key: randomUUID(), acting });
    const caseOf = async (outcome: object) => (outcome as { case: CaseRef }).case;
    const read = async (ref: CaseRef) =>
      (await gateway.casework.cases.byRefs([ref], anActing().caller)).get(ref) as Case<RefundFacts>;
    const owed = { kind: 'CouncilTaxAccount', ref: account, balance: Money.pounds('90.00') } as CouncilTaxAccount;
    const start = { account, holder: PERSON, amount: Money.pounds('40.00'), language: 'en' } as const;
    const payment = await caseOf(await sent(startPayment({ rules, account: owed }), start, officer));
    await gateway.round();
    const [made] = world.book.all();
    if (!made?.token) throw new Error('not created');
    world.book.open(made.token);
    world.book.finish(made.id, 'pay');
    await gateway.round();
    const ask = {
      case: payment,
      version: (await read(payment)).version,
      amount: Money.pounds('15.50'),
      reason: 'twice',
    };
    const refund = await caseOf(await sent(askRefund, ask, officer));
    await sent(approveRefund(means), { case: refund, version: 1 });
    const known = async () => ({ case: refund, version: (await read(refund)).version, reason: 'seen at the provider' });
    const balance = () => world.backOffice.balanceOf(account).toFixed();
    return { world, gateway, sent, read, payment, refund, made, known, balance };
  }

  it('comes back from the card: noticed, undone in the books, due today, and sent again or closed by a second person', async () => {
    const { world, gateway, sent, read, refund, made, known, balance } = await approved();
    await gateway.round();
    await gateway.round();
    expect([(await read(refund)).state, balance()]).toEqual(['POSTED', '24.50']);
    world.book.failRefund(made.id, made.refunds[0]?.id ?? '');
    await gateway.round();
    const back = await read(refund);
    expect([back.state, balance(), back.dueWhy]).toEqual(['RETURNED', '40.00', expect.stringContaining('came back')]);
    await gateway.round();
    expect([(await read(refund)).state, balance()]).toEqual(['RETURNED', '40.00']);
    expect(await sent(retryRefund(means), await known(), officer)).toMatchObject({
      reasons: [{ code: 'SECOND_PERSON_NEEDED' }],
    });
    world.book.refundsPend = false;
    expect((await sent(retryRefund(means), await known())).kind).toBe('ChangeQueued');
    for (let rounds = 0; rounds < 3; rounds += 1) await gateway.round();
    expect([(await read(refund)).state, balance(), made.refunds.length]).toEqual(['CONFIRMED', '24.50', 2]);
  });

  /** The provider shows something that fits neither, as after a refund made in its own pages. */
  async function unclear() {
    const all = await approved();
    await all.sent(
      beginRefund,
      { case: all.refund, refundable: Money.pounds('40.00') },
      anActing({ class: 'auditor', purpose: 'audit' }),
    );
    await all.sent(refundUnclear, { case: all.refund }, anActing({ class: 'auditor', purpose: 'audit' }));
    expect(await all.read(all.refund)).toMatchObject({
      state: 'NEEDS_PERSON',
      dueWhy: expect.stringContaining('given or not'),
    });
    return all;
  }

  it('is closed, and what it had counted can be asked for again', async () => {
    const { sent, read, payment, refund, known } = await unclear();
    expect((await sent(closeRefund(means), await known())).kind).toBe('ChangeDone');
    expect((await read(refund)).state).toBe('FAILED');
    const paid = (await read(payment)) as unknown as Case<{ refundAsked: Money }>;
    expect(paid.facts.refundAsked.toFixed()).toBe('0.00');
  });

  it('is settled by its name at the provider, once', async () => {
    const { gateway, sent, read, refund, known, balance } = await unclear();
    const beyond = anActing({ class: 'officer', subject: 'officer-2', purpose: 'payment' });
    const settle = async () => ({ ...(await known()), provider: `seen-${refund.slice(-6)}` });
    expect(await sent(settleRefund(means), await settle(), beyond)).toMatchObject({
      reasons: [{ code: 'BEYOND_AUTHORITY' }],
    });
    expect((await sent(settleRefund(means), await settle())).kind).toBe('ChangeDone');
    await gateway.round();
    expect([(await read(refund)).state, balance()]).toEqual(['POSTED', '24.50']);
    expect(await sent(settleRefund(means), await settle())).toMatchObject({ reasons: [{ code: 'MOVE_NOT_ALLOWED' }] });
  });
});
