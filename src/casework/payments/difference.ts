import { backOfficeTask } from '../back-office/task.js';
import type { Command } from '../command.js';
import { done } from '../outcome.js';
import type { Difference } from './reconciled.js';

const WORDS: Readonly<Record<Difference['kind'], string>> = {
  PAID_NOT_IN_LEDGER: 'Paid at the provider and not written here',
  IN_LEDGER_NOT_PAID: 'Written here and not paid at the provider',
  AMOUNT_DIFFERS: 'Another amount at the provider than here',
  REFUND_NOT_IN_LEDGER: 'Given back at the provider and not written here',
  REFUND_IN_LEDGER_ONLY: 'Written here as given back and not given back at the provider',
  NOT_HANDED_OVER: 'Written here and not handed over to the back office',
};

/** A difference between the books, as work for whoever looks after payments. */
export const noteDifference: Command<Difference> = {
  name: 'notePaymentDifference',
  async run(work, { kind, provider, apart }) {
    const entries = [
      { field: 'Provider reference', value: provider },
      { field: 'Apart', value: apart.toFixed() },
    ];
    const facts = {
      system: 'govuk-pay',
      title: WORDS[kind],
      entries,
      cause: null,
      proof: null,
      seen: 'NOT_LOOKED' as const,
    };
    return done(await work.open(backOfficeTask, { facts, team: 'payments' }));
  },
};
