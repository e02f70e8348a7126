import type { Day } from './calendar.js';
import type { DefaultFacts, PayerFacts } from './facts.js';
import { type Instalment, monthlyFrom, spread } from './instalments.js';
import type { Transaction } from './model.js';
import { type Pence, sum } from './pence.js';
import { type Missed, recoverySteps, type StageCode, type Step } from './recovery.js';

export interface Debt {
  readonly balance: Pence;
  readonly missed: Missed;
  readonly owing: DefaultFacts;
  readonly payer: PayerFacts;
  readonly today: Day;
}

export interface Pursued {
  readonly stage: Step | null;
  readonly transactions: readonly Transaction[];
  readonly arrangement: readonly Instalment[] | null;
}

/** What Testshire asks for a summons and for the order. */
const COSTS: Partial<Record<StageCode, Pence>> = { SUM: 6_250, LO: 4_500 };
const PAID_THROUGH: Partial<Record<StageCode, string>> = { BA: 'BAILIF', AE: 'OTHER', DW: 'OTHER' };
const ARRANGEMENT_MONTHS = 10;
const MOST_RECOVERY_PAYMENTS = 48;
const DAYS_TO_WRITE_OFF = 240;

const owed = (balance: Pence, since: readonly Transaction[]): Pence => balance + sum(since.map(({ effect }) => effect));

/** What the council did about a year's debt, and what came of it, up to today. */
export function pursued(debt: Debt): Pursued {
  const { owing, missed, today } = debt;
  const awaited = owing.secondReminder === true && missed.second === null;
  const steps = recoverySteps(missed, awaited ? 'RM1' : owing.held).filter(({ on }) => on <= today);
  const stage = steps.at(-1) ?? null;
  const costs = steps.flatMap(({ code, on }): Transaction[] => {
    const effect = COSTS[code];
    return effect === undefined ? [] : [{ type: 'COSTS', on, effect }];
  });
  if (stage === null || stage.code !== owing.held) return { stage, transactions: costs, arrangement: null };
  if (owing.arrangement) return arranged(debt, stage, costs);
  return { stage, transactions: [...costs, ...afterwards(debt, stage, costs)], arrangement: null };
}

function arranged({ balance, payer, today }: Debt, stage: Step, costs: Transaction[]): Pursued {
  const plan = spread(owed(balance, costs), monthlyFrom(stage.on + 31, ARRANGEMENT_MONTHS, payer.payDay));
  const paid = plan
    .filter(({ due }) => due <= today)
    .map(({ due, amount }): Transaction => ({ type: 'PAYMENTS', on: due, effect: -amount, method: 'S/O' }));
  return { stage, transactions: [...costs, ...paid], arrangement: plan };
}

function afterwards({ balance, owing, payer, today }: Debt, stage: Step, costs: Transaction[]): Transaction[] {
  const made: Transaction[] = [];
  const method = PAID_THROUGH[stage.code] ?? payer.method;
  if (owing.recovers !== undefined) {
    for (const due of monthlyFrom(stage.on + 31, MOST_RECOVERY_PAYMENTS, payer.payDay)) {
      const amount = Math.min(owing.recovers, owed(balance, [...costs, ...made]));
      if (due > today || amount <= 0) break;
      made.push({ type: 'PAYMENTS', on: due, effect: -amount, method });
    }
  }
  const left = owed(balance, [...costs, ...made]);
  const on = Math.max(stage.on + DAYS_TO_WRITE_OFF, ...made.map(payment => payment.on));
  if (owing.writtenOff && left > 0 && on <= today) made.push({ type: 'WRITEOFF', on, effect: -left });
  return made;
}
