import { sql } from 'kysely';
import type { CouncilTaxAccount } from '../../domain/account.js';
import { Money } from '../../domain/money.js';
import type { AccountRef, PersonRef } from '../../domain/references.js';
import type { Command } from '../command.js';
import { refuse } from '../outcome.js';
import type { Work } from '../work.js';
import { sendPayment } from './jobs.js';
import { payment } from './kind.js';
import type { PaymentRules } from './taking.js';

export interface StartPayment {
  readonly account: AccountRef;
  readonly holder: PersonRef;
  readonly amount: Money;
  readonly language: 'en' | 'cy';
}

export interface PaymentMeans {
  /** Null where the council has no provider of payments behind its gateway. */
  readonly rules: PaymentRules | null;
  /** The account as its back office has it at this moment; null where there is none that the caller may open. */
  readonly account: CouncilTaxAccount | null;
}

/** What the provider takes at most: ten million pence. */
const MOST = Money.pounds('100000.00');

/**
 * Begins a card payment towards an account: the owner's own, or on behalf of one by an officer. Never more than is owed, with
 * what is being paid already counted as paid, so that two people who pay one bill at once do not pay it twice.
 */
export const startPayment = ({ rules, account: owed }: PaymentMeans): Command<StartPayment> => ({
  name: 'startPayment',
  async run(work, { account, holder, amount, language }) {
    if (rules === null)
      return refuse('NOT_POSSIBLE_NOW', 'The council takes no card payments here. Pay as the bill says.');
    if (owed === null) return refuse('NOT_FOUND', 'There is no such account that you may open. Check its reference.');
    if (!amount.moreThan(Money.zero) || amount.moreThan(MOST) || !amount.equals(amount.roundedToPenny()))
      return refuse('NOT_POSSIBLE_NOW', 'A payment is from £0.01 to £100,000.00, in whole pence.');
    await refuseMoreThanOwed(work, { account, amount, balance: owed.balance });
    const { caller } = work.acting;
    const facts = {
      account,
      amount,
      language,
      byTelephone: rules.byTelephone && caller.people === null,
      startedBy: caller.subject,
      startedIn: caller.client,
      sentAt: null,
      provider: null,
      nextUrl: null,
      takenOn: null,
      refundAsked: Money.zero,
    };
    const opened = await work.open(payment, { person: holder, about: account, facts });
    await work.enqueue({ kind: sendPayment, data: { case: opened.ref }, key: opened.ref });
    return {
      kind: 'ChangeQueued',
      case: opened.ref,
      says: `${opened.number} is being set up. Read it again for where to pay.`,
    };
  },
});

interface Wanted {
  readonly account: AccountRef;
  readonly amount: Money;
  readonly balance: Money;
}

async function refuseMoreThanOwed({ transaction }: Work, { account, amount, balance }: Wanted): Promise<void> {
  // Held until the transaction ends, so that of two payments begun at once the second sees the first.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`payment ${account}`}, 0))`.execute(transaction);
  const { rows } = await sql<{ amount: string }>`
    select facts ->> 'amount' as amount from casework_case
    where about = ${account} and kind = 'Payment' and state in ('ASKED', 'SENDING', 'AWAITING_PAYER', 'PAID')`.execute(
    transaction,
  );
  const underWay = Money.sum(rows.map(row => Money.exact(row.amount.slice(2))));
  if (underWay.isZero() && !amount.moreThan(balance)) return;
  if (amount.plus(underWay).moreThan(balance))
    refuse(
      'NOT_POSSIBLE_NOW',
      underWay.isZero()
        ? 'This is more than is owed. Read the balance again and pay at most that.'
        : 'With the payments that are under way this would be more than is owed. Wait for them to finish, or pay less.',
    );
}
