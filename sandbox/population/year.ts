import { type Day, yearStart } from './calendar.js';
import { billedOn, type ChargeFacts, chargePostings } from './charge-lines.js';
import { pursued } from './debt.js';
import type { DefaultFacts, PayerFacts } from './facts.js';
import { annualDues, duesAfterBill, type Instalment } from './instalments.js';
import type { AccountYear, Transaction, TransactionType } from './model.js';
import { paidYear } from './payments.js';
import { type Pence, sum } from './pence.js';
import { atCourt, instalmentsLost, type Step } from './recovery.js';

export interface YearFacts extends ChargeFacts {
  readonly payer: PayerFacts;
  readonly owing: DefaultFacts | null;
  readonly extras: readonly Transaction[];
  /** Credits that came from another year or account. */
  readonly transferredIn: readonly Transaction[];
  readonly arrangementNumber: number;
}

/** Types that make up the net charge, so that a change of them changes the instalments. */
const DECIDES_CHARGE: ReadonlySet<TransactionType> = new Set([
  'CHARGE',
  'LCTRS',
  'BENEFITS',
  'CTDRS',
  'DISCOUNT',
  'EXEMPTION',
  'DISREGARD',
  'DISABLED',
  'REDUCTION',
  'ANNEXE',
  'LEVY',
]);

const effectOf = (transactions: readonly Transaction[]): Pence => sum(transactions.map(({ effect }) => effect));

const inOrder = (transactions: readonly Transaction[]): Transaction[] => [...transactions].sort((a, b) => a.on - b.on);

/** One year of an account as it stands today. */
export function accountYear(facts: YearFacts): AccountYear {
  const { today, payer, owing, transferredIn } = facts;
  const extras = facts.extras.filter(({ on }) => on <= today);
  const charges = inOrder([...chargePostings(facts), ...extras.filter(({ type }) => DECIDES_CHARGE.has(type))]);
  const billed = billedOn(facts);
  const annual = facts.from === yearStart(facts.year);
  const dues = annual ? annualDues(facts.year, payer.instalments, payer.payDay) : duesAfterBill(billed, payer.payDay);
  const paidBefore = -effectOf(transferredIn);
  const paid = paidYear({ dues, charges, billedOn: billed, closedOn: facts.closedOn, payer, owing, paidBefore, today });
  const others = extras.filter(({ type }) => !DECIDES_CHARGE.has(type));
  const ledger = [...charges, ...paid.payments, ...others, ...transferredIn];
  const balance = effectOf(ledger);
  const followed =
    owing !== null && paid.missed !== null && balance > 0
      ? pursued({ balance, missed: paid.missed, owing, payer, today })
      : { stage: null, transactions: [], arrangement: null };
  const stage = followed.stage ?? { code: 'BIL' as const, on: annual ? billed - 20 : billed };
  const plan = followed.arrangement ?? (atCourt(stage.code) ? [] : paid.plan);
  const arranged = followed.arrangement !== null;
  const made = { ledger: inOrder([...ledger, ...followed.transactions]), plan, stage, arranged };
  return finished(facts, made);
}

interface Made {
  readonly ledger: readonly Transaction[];
  readonly plan: readonly Instalment[];
  readonly stage: Step;
  readonly arranged: boolean;
}

function finished(facts: YearFacts, { ledger, plan, stage, arranged }: Made): AccountYear {
  const { today, year } = facts;
  const balance = effectOf(ledger);
  const lost = instalmentsLost(stage.code) && !arranged;
  const coming = plan.find(({ due }) => due >= today);
  const next = lost || balance <= 0 || !coming ? null : { due: coming.due, amount: Math.min(coming.amount, balance) };
  const last = facts.closedOn === null ? Number.POSITIVE_INFINITY : facts.closedOn - 1;
  return {
    year,
    from: facts.from,
    to: Math.min(last, yearStart(year + 1) - 1),
    transactions: ledger,
    plan,
    stage,
    next,
    arrears: lost ? Math.max(0, balance) : overdue({ plan, balance, today }),
    balance,
    arrangement: arranged ? facts.arrangementNumber : 0,
  };
}

/** The part of the balance whose day has passed: whatever the days to come do not ask for. */
function overdue({ plan, balance, today }: { plan: readonly Instalment[]; balance: Pence; today: Day }): Pence {
  const toCome = sum(plan.filter(({ due }) => due >= today).map(({ amount }) => amount));
  return Math.max(0, balance - toCome);
}
