import type { Day } from './calendar.js';
import type { DefaultFacts, PayerFacts } from './facts.js';
import { type Instalment, replanned, spread } from './instalments.js';
import type { Transaction } from './model.js';
import { type Pence, sum } from './pence.js';
import type { Missed } from './recovery.js';

export interface PaymentFacts {
  readonly dues: readonly Day[];
  /** What decides the net charge, oldest first: what the bill carried and then each change. */
  readonly charges: readonly Transaction[];
  readonly billedOn: Day;
  readonly closedOn: Day | null;
  readonly payer: PayerFacts;
  readonly owing: DefaultFacts | null;
  /** Already there when the year began, such as a transfer. */
  readonly paidBefore: Pence;
  readonly today: Day;
}

export interface PaidYear {
  readonly plan: readonly Instalment[];
  readonly payments: readonly Transaction[];
  readonly missed: Missed | null;
}

const LATE_DAYS = 20;

/** Walks through the year: each instalment as it falls due under the plan of that day, each change as it is posted. */
class Year {
  plan: readonly Instalment[];
  readonly payments: Transaction[] = [];
  private net: Pence;
  private paid: Pence;
  private reached: Day = Number.NEGATIVE_INFINITY;
  private fallenDue = 0;
  private first: Day | null = null;
  private second: Day | null = null;

  constructor(private readonly facts: PaymentFacts) {
    this.net = sum(facts.charges.filter(({ on }) => on <= facts.billedOn).map(({ effect }) => effect));
    this.paid = facts.paidBefore;
    this.plan = spread(this.net, facts.dues);
  }

  get missed(): Missed | null {
    return this.first === null ? null : { due: this.first, second: this.second };
  }

  change(posting: Transaction): void {
    this.payUntil(posting.on);
    this.net += posting.effect;
    const { closedOn } = this.facts;
    this.plan = replanned(this.plan, this.net, { on: posting.on, final: closedOn !== null && posting.on >= closedOn });
  }

  payUntil(on: Day): void {
    const due = this.plan.filter(instalment => instalment.due > this.reached && instalment.due <= on);
    for (const instalment of due) {
      this.meet(instalment);
      this.fallenDue += 1;
    }
    this.reached = on;
  }

  private meet({ due, amount }: Instalment): void {
    const { owing, payer } = this.facts;
    const wanted = Math.min(payer.atOnce ? this.net : amount, this.net - this.paid);
    if (wanted <= 0) return;
    const obeyed = owing?.secondReminder === true && this.fallenDue === owing.missesFrom;
    if (owing === null || this.fallenDue < owing.missesFrom) {
      this.pay(due + payer.lagDays, wanted);
      return;
    }
    if (this.first === null) this.first = due;
    else if (this.second === null && owing.secondReminder === true) this.second = due;
    if (obeyed) this.pay(due + LATE_DAYS, wanted);
  }

  private pay(on: Day, amount: Pence): void {
    if (on > this.facts.today) return;
    this.payments.push({ type: 'PAYMENTS', on, effect: -amount, method: this.facts.payer.method });
    this.paid += amount;
  }
}

export function paidYear(facts: PaymentFacts): PaidYear {
  const year = new Year(facts);
  for (const posting of facts.charges.filter(({ on }) => on > facts.billedOn)) year.change(posting);
  year.payUntil(facts.today);
  return { plan: year.plan, payments: year.payments, missed: year.missed };
}
