import type { Payee } from '../../domain/changes/overpayment-words.js';
import type { PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import type { EffectiveChange } from '../changes/change.js';
import type { ComparedPiece } from './compared.js';
import { type CauseFacts, NOTHING_FOUND, type OverpaymentCase } from './overpayment-case.js';
import { type Classified, overpaymentClass } from './overpayment-class.js';
import { type Recoverability, recoverability } from './recoverable.js';
import { type RecoveredFrom, recoveredFrom } from './recovered-from.js';

/** What one cause makes of one piece: overpaid above nothing, underpaid below. */
export interface CausedPiece {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  readonly cause: string | null;
  readonly amount: Money;
  readonly payee: Payee;
  readonly classified: Classified;
  readonly recoverability: Recoverability;
  readonly recoveredFrom: RecoveredFrom;
}

/** What is found about a cause; the award itself is the authority's own unless something else is found. */
export const factsOfCause = (given: OverpaymentCase, cause: string | null): CauseFacts =>
  (cause === null ? given.awardCause : given.causes.get(cause)) ?? NOTHING_FOUND;

/** The parts of a compared piece, each with its class, whether it is recoverable, and from whom. */
export function causedPieces(
  piece: ComparedPiece,
  given: OverpaymentCase,
  effective: readonly EffectiveChange[],
): CausedPiece[] {
  return piece.shares.map(({ cause, amount }) => {
    const change = effective.find(one => one.change.id === cause) ?? null;
    const facts = factsOfCause(given, cause);
    const payee = piece.award?.payee ?? 'CLAIMANT';
    const onAccount = piece.award?.onAccount ?? false;
    const asked = {
      on: piece.from,
      payee,
      onAccount,
      decidedOn: given.decidedOn,
      reasonableDays: given.reasonableDays,
    };
    const classified = overpaymentClass(change, facts, asked);
    const of = { code: classified.code, facts, payee };
    const ofMove = change?.change.kind === 'MOVE';
    const over = isOverpaid({ amount });
    return {
      from: piece.from,
      to: piece.to,
      days: piece.days,
      cause,
      amount,
      payee,
      classified,
      recoverability: over ? recoverability({ ...of, onAccount }) : NOT_RECOVERABLE,
      recoveredFrom: over ? recoveredFrom({ ...of, landlord: given.landlord, ofMove }) : FROM_NOBODY,
    };
  });
}

/** What was paid too little is no overpayment: it is owed to the claimant. HB Regs, reg. 99; HB(SPC) Regs, reg. 80. */
const TOO_LITTLE = { reason: 'Too little was paid', law: 'HB Regs, reg. 99; HB(SPC) Regs, reg. 80' } as const;
const NOT_RECOVERABLE: Recoverability = { ...TOO_LITTLE, recoverable: false, assumptions: [] };
const FROM_NOBODY: RecoveredFrom = { ...TOO_LITTLE, people: [] };

/** Too much was paid. */
export const isOverpaid = ({ amount }: { amount: Money }): boolean => amount.moreThan(Money.zero);
