import type { AuthorityLimits } from '../../../src/casework/authorisation/limits.js';
import type { Casework } from '../../../src/casework/casework.js';
import type { Command } from '../../../src/casework/command.js';
import type { Conflict, Outcome } from '../../../src/casework/outcome.js';
import { approveRefund, askRefund } from '../../../src/casework/payments/refunds.js';
import { startPayment } from '../../../src/casework/payments/start.js';
import type { CouncilTaxAccount } from '../../../src/domain/account.js';
import type { Caller } from '../../../src/domain/caller.js';
import { Money } from '../../../src/domain/money.js';
import { anActing } from '../acting.js';

const RULES = { byTelephone: false };
const LIMITS = {
  validDays: 30,
  acts: { refund: { alone: {}, gives: { assessor: Money.pounds('100000.00') } } },
} as unknown as AuthorityLimits;

/** What a caller wants done, in words that reach another process too. */
export interface Asked {
  readonly command: 'startPayment' | 'askRefund' | 'approveRefund';
  readonly input: object;
  readonly key: string;
  readonly as: Partial<Caller>;
}

const owed = (input: object) =>
  ({
    kind: 'CouncilTaxAccount',
    ref: (input as { account: string }).account,
    balance: Money.pounds('9000.00'),
  }) as CouncilTaxAccount;

function commandOf({ command, input }: Asked): Command<object> {
  if (command === 'startPayment') return startPayment({ rules: RULES, account: owed(input) }) as Command<object>;
  if (command === 'askRefund') return askRefund as Command<object>;
  return approveRefund({ rules: RULES, limits: LIMITS }) as Command<object>;
}

export const doneFor = (casework: Casework, asked: Asked): Promise<Outcome | Conflict> =>
  casework.perform(commandOf(asked), { input: asked.input, key: asked.key, acting: anActing(asked.as) });
