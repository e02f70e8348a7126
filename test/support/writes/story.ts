import { randomUUID } from 'node:crypto';
import type { Case } from '../../../src/casework/case.js';
import type { Conflict, Outcome } from '../../../src/casework/outcome.js';
import type { PaymentFacts } from '../../../src/casework/payments/kind.js';
import type { Caller } from '../../../src/domain/caller.js';
import { Money } from '../../../src/domain/money.js';
import { accountRef, type CaseRef, personRef } from '../../../src/domain/references.js';
import type { Asked } from './asked.js';
import type { Gateway } from './gateway.js';
import type { KillAt } from './process.js';
import type { Outside } from './world.js';

const PERSON = personRef('civica', '7000100');
const MINUTE = 60_000;
const MOST_STEPS = 60;

interface Sending {
  readonly input: object | (() => object);
  readonly as: Partial<Caller>;
  /** What whoever was refused does before they ask again. */
  readonly again?: () => Promise<void>;
}

export interface Told {
  readonly account: ReturnType<typeof accountRef>;
  readonly amount: Money;
  readonly payment: CaseRef;
  readonly kills: number;
}

export interface Kill {
  readonly at: KillAt;
  /** How often the place is come to before. */
  readonly hits: number;
}

interface Telling {
  readonly name: string;
  /** A story has to come to an end. */
  readonly mostKills: number;
  /** A life of the gateway, from what the store has. */
  readonly begin: (kill: Kill) => Promise<Gateway>;
}

/** One payment and perhaps its refund, through kills, losses, late and doubled news and jumps of the clock, until at rest. */
export class Story {
  private life: Gateway | null = null;
  kills = 0;

  constructor(
    private readonly world: Outside,
    private readonly kill: Kill,
    private readonly telling: Telling,
  ) {}

  async run(): Promise<Told> {
    const { dice } = this.world;
    const { name } = this.telling;
    this.life = await this.telling.begin(this.kill);
    const account = accountRef('civica', name);
    const amount = Money.pence(dice.upTo(500_000));
    const payment = await this.sent('startPayment', {
      input: { account, holder: PERSON, amount, language: 'en' },
      as: { class: 'resident', subject: name, purpose: 'payment', people: [PERSON] },
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
      if (step > 12 && one.closedAt !== null && (await this.gateway.rests())) break;
    }
    return { account, amount, payment, kills: this.kills };
  }

  /** A part of the time, one of the things that can happen at any moment. */
  private async step(): Promise<void> {
    const { dice, clock, messages } = this.world;
    await this.alive(async gateway => {
      if (dice.chance(0.4)) await gateway.jobs();
      if (dice.chance(0.3) && messages.length > 0) await this.news(gateway);
      if (dice.chance(0.4)) this.payer();
      clock.advance(dice.chance(0.03) ? 100 * MINUTE : dice.upTo(2 * MINUTE));
      await gateway.jumped();
      if (dice.chance(0.3)) await gateway.round();
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
    let version = paid.version;
    const refund = await this.sent('askRefund', {
      // Whoever was refused because the case has moved on reads it again: nothing was done for them.
      again: async () => {
        version = (await this.read(paid.ref)).version;
      },
      input: () => ({ case: paid.ref, version, amount, reason: 'paid twice over' }),
      as: { subject: 'officer-1', purpose: 'payment' },
    });
    await this.sent('approveRefund', {
      input: { case: refund, version: 1 },
      as: { class: 'assessor', subject: 'assessor-1' },
    });
  }

  /** A caller sends what it wants done under one key until it is answered, however often the gateway dies. */
  private async sent(command: Asked['command'], { input, as, again }: Sending): Promise<CaseRef> {
    let key = randomUUID();
    for (let tries = 0; tries < 10; tries += 1) {
      let outcome: Outcome | Conflict | undefined;
      const content = typeof input === 'function' ? input() : input;
      await this.alive(async gateway => {
        outcome = await gateway.perform({ command, input: content, key, as });
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
    const one = (await this.gateway.read(ref)) as Case<PaymentFacts> | null;
    if (one === null) throw new Error('a payment that was answered is not there: it was lost');
    const token = one.facts.nextUrl?.split('/').at(-1);
    if (one.state === 'AWAITING_PAYER' && token && !this.shown.includes(token)) this.shown.push(token);
    return one;
  }

  /** Does something; where that ends the process, another begins from what the store has. */
  private async alive(doing: (gateway: Gateway) => Promise<void>): Promise<void> {
    const { gateway } = this;
    try {
      await doing(gateway);
    } catch (error) {
      if (!gateway.ended) throw error;
    }
    if (!gateway.ended) return;
    this.kills += 1;
    this.life = await this.telling.begin({
      ...this.kill,
      hits: this.kills < this.telling.mostKills ? this.kill.hits : 0,
    });
  }

  private get gateway(): Gateway {
    if (this.life === null) throw new Error('the story has not begun');
    return this.life;
  }
}
