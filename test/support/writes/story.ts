import { randomUUID } from 'node:crypto';
import type { AuthorityLimits } from '../../../src/casework/authorisation/limits.js';
import type { Case } from '../../../src/casework/case.js';
import type { Command } from '../../../src/casework/command.js';
import type { Outcome } from '../../../src/casework/outcome.js';
import type { PaymentFacts } from '../../../src/casework/payments/kind.js';
import { approveRefund, askRefund } from '../../../src/casework/payments/refunds.js';
import { startPayment } from '../../../src/casework/payments/start.js';
import type { CouncilTaxAccount } from '../../../src/domain/account.js';
import { Money } from '../../../src/domain/money.js';
import { accountRef, type CaseRef, personRef } from '../../../src/domain/references.js';
import { NotKnownYet } from '../../../src/jobs/payments/means.js';
import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import { anActing } from '../acting.js';
import { type KillAt, Killed } from './process.js';
import { type Gateway, lifeOf, type Outside } from './world.js';

const PERSON = personRef('civica', '7000100');
const RULES = { byTelephone: false };
const LIMITS = {
  validDays: 30,
  acts: { refund: { alone: {}, gives: { assessor: Money.pounds('100000.00') } } },
} as unknown as AuthorityLimits;
const MINUTE = 60_000;
const MOST_STEPS = 60;
/** Of one story: it has to come to an end. */
const MOST_KILLS = 4;

export interface Told {
  readonly account: ReturnType<typeof accountRef>;
  readonly amount: Money;
  readonly payment: CaseRef;
  readonly kills: number;
}

/** One payment and perhaps its refund, through kills, losses, late and doubled news and jumps of the clock, until at rest. */
export class Story {
  private gateway: Gateway;
  kills = 0;

  constructor(
    private readonly world: Outside,
    private readonly kill: { readonly at: KillAt; readonly hits: number },
    private readonly name: string,
  ) {
    this.gateway = lifeOf(world, kill);
  }

  async run(): Promise<Told> {
    const { dice } = this.world;
    const account = accountRef('civica', this.name);
    const amount = Money.pence(dice.upTo(500_000));
    const owed = { kind: 'CouncilTaxAccount', ref: account, balance: Money.pounds('9000.00') } as CouncilTaxAccount;
    const payment = await this.sent(startPayment({ rules: RULES, account: owed }), {
      input: { account, holder: PERSON, amount, language: 'en' },
      as: anActing({ class: 'resident', subject: this.name, purpose: 'payment', people: [PERSON] }),
    });
    const gives = dice.chance(0.5);
    let asked = false;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await this.step();
      const one = await this.read(payment);
      if (gives && !asked && one.facts.takenOn !== null) {
        asked = true;
        await this.giveBack(one);
      }
      if (step > 12 && one.closedAt !== null && (await this.atRest())) break;
    }
    return { account, amount, payment, kills: this.kills };
  }

  /** A part of the time, one of the things that can happen at any moment. */
  private async step(): Promise<void> {
    const { dice, clock, messages } = this.world;
    await this.alive(async gateway => {
      if (dice.chance(0.4)) await gateway.runJobs(error => this.expected(error));
      if (dice.chance(0.3) && messages.length > 0) await this.news(gateway);
      if (dice.chance(0.4)) this.payer();
      clock.advance(dice.chance(0.03) ? 100 * MINUTE : dice.upTo(2 * MINUTE));
      gateway.life.boundary('clock:jumped');
      if (dice.chance(0.3)) await gateway.round().catch(error => this.expected(error));
    });
  }

  /** Late, out of order, some twice and some never. */
  private async news(gateway: Gateway): Promise<void> {
    const { dice, messages } = this.world;
    const message = dice.pick(messages);
    await gateway.hears(message);
    if (dice.chance(0.5)) await gateway.hears(message);
    if (dice.chance(0.5)) messages.splice(messages.indexOf(message), 1);
  }

  /** Somebody who was shown where to pay goes there: only what the gateway gave out can be paid. */
  private payer(): void {
    const { book, dice } = this.world;
    for (const token of this.shown.splice(0)) book.open(token);
    for (const { id } of book.all().filter(one => one.status === 'started'))
      if (dice.chance(0.8))
        book.finish(id, dice.pick(['pay', 'pay', 'pay', 'pay', 'pay', 'decline', 'cancel', 'error']));
  }

  private readonly shown: string[] = [];

  private async giveBack(paid: Case<PaymentFacts>): Promise<void> {
    const { dice } = this.world;
    const all = Number(paid.facts.amount.toFixed().replace('.', ''));
    const amount = Money.pence(dice.chance(0.5) ? all : dice.upTo(all));
    const officer = anActing({ subject: 'officer-1', purpose: 'payment' });
    let version = paid.version;
    const refund = await this.sent(askRefund, {
      // Whoever was refused because the case has moved on reads it again: nothing was done for them.
      again: async () => {
        version = (await this.read(paid.ref)).version;
      },
      input: () => ({ case: paid.ref, version, amount, reason: 'paid twice over' }),
      as: officer,
    });
    await this.sent(approveRefund({ rules: RULES, limits: LIMITS }), {
      input: { case: refund, version: 1 },
      as: anActing({ class: 'assessor', subject: 'assessor-1' }),
    });
  }

  /** A caller sends what it wants done under one key until it is answered, however often the gateway dies. */
  private async sent<Input extends object>(
    command: Command<Input>,
    {
      input,
      as,
      again,
    }: { input: Input | (() => Input); as: ReturnType<typeof anActing>; again?: () => Promise<void> },
  ): Promise<CaseRef> {
    let key = randomUUID();
    for (let tries = 0; tries < 10; tries += 1) {
      let outcome: Outcome | { kind: 'ChangeConflict' } | undefined;
      const content = typeof input === 'function' ? input() : input;
      await this.alive(async gateway => {
        outcome = await gateway.casework.perform(command, { input: content, key, acting: as });
      });
      if (outcome === undefined) continue;
      if ('case' in outcome) return outcome.case;
      if (outcome.kind !== 'ChangeRefused' || !again) throw new Error(`not done: ${JSON.stringify(outcome)}`);
      key = randomUUID();
      await again();
    }
    throw new Error('a command was never answered');
  }

  private async read(ref: CaseRef): Promise<Case<PaymentFacts>> {
    const found = await this.gateway.casework.cases.byRefs([ref], anActing().caller);
    const one = found.get(ref) as Case<PaymentFacts> | undefined;
    if (one === undefined) throw new Error('a payment that was answered is not there: it was lost');
    const token = one.facts.nextUrl?.split('/').at(-1);
    if (one.state === 'AWAITING_PAYER' && token && !this.shown.includes(token)) this.shown.push(token);
    return one;
  }

  private async atRest(): Promise<boolean> {
    const open = await this.gateway.casework.cases.worklist(
      { kinds: ['Payment', 'Refund'], paused: true },
      { first: 1, caller: anActing().caller, today: this.world.clock.today() },
    );
    return open.total === 0;
  }

  /** Does something; where that ends the process, another begins from what the store has. */
  private async alive(doing: (gateway: Gateway) => Promise<void>): Promise<void> {
    const { gateway } = this;
    try {
      await doing(gateway);
    } catch (error) {
      if (!gateway.life.ended) throw error;
    }
    if (!gateway.life.ended) return;
    this.kills += 1;
    this.gateway = lifeOf(this.world, { at: this.kill.at, hits: this.kills < MOST_KILLS ? this.kill.hits : 0 });
  }

  private expected(error: unknown): void {
    if (this.gateway.life.ended || error instanceof Killed) throw error;
    if (!(error instanceof NotKnownYet) && !(error instanceof UpstreamError)) throw error;
  }
}
