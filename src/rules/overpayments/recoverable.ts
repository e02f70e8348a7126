import type { OverpaymentClass, Payee } from '../../domain/changes/overpayment-words.js';
import type { CauseFacts } from './overpayment-case.js';

/** Whether an overpayment may be recovered, and why. */
export interface Recoverability {
  readonly recoverable: boolean;
  readonly reason: string;
  readonly law: string;
  /** What was taken as true without being known. */
  readonly assumptions: readonly string[];
}

const OFFICIAL: readonly OverpaymentClass[] = ['AUTHORITY_ERROR', 'ADMINISTRATIVE_DELAY', 'DEPARTMENT_ERROR'];
const LAW = 'HB Regs, reg. 100; HB(SPC) Regs, reg. 81';

/** Asked about a piece: its class, what is found about the cause, who was paid. */
export interface RecoverabilityAsked {
  readonly code: OverpaymentClass;
  readonly facts: CauseFacts;
  readonly payee: Payee;
  readonly onAccount: boolean;
}

/**
 * Every overpayment is recoverable but one that an official mistake caused alone, where neither claimant nor payee could
 * have realised, when paid or told, that it was too much. It is for the authority to show that they could. Reg. 100 (81).
 */
export function recoverability({ code, facts, onAccount }: RecoverabilityAsked): Recoverability {
  const said = (recoverable: boolean, reason: string, assumptions: readonly string[] = []): Recoverability => ({
    recoverable,
    reason,
    law: LAW,
    assumptions,
  });
  if (onAccount)
    return {
      ...said(true, 'A payment on account beyond the award is recovered always'),
      law: 'HB Regs, regs 93(3) and 99; HB(SPC) Regs, regs 74(3) and 80',
    };
  if (code === 'TECHNICAL')
    return {
      ...said(true, 'A rebate credited for days after the decision is recovered always'),
      law: 'HB Regs, reg. 100(4); HB(SPC) Regs, reg. 81(4)',
    };
  if (!OFFICIAL.includes(code)) return said(true, 'No official mistake caused it');
  if (facts.contributed)
    return said(true, 'Claimant or payee caused or contributed to the mistake, so it is no official error');
  if (facts.couldHaveRealised.length > 0) return said(true, realisedBy(facts));
  return said(false, 'An official error, and nobody is shown to have been able to realise that it was too much', [
    'Nothing is stated of what claimant or payee could have realised: taken that they could not',
  ]);
}

const realisedBy = ({ couldHaveRealised }: CauseFacts): string =>
  `An official error, but ${couldHaveRealised.map(who => WHO[who]).join(' and ')} could have realised that it was too much`;

const WHO = { CLAIMANT: 'the claimant', LANDLORD: 'whoever was paid' } as const;

/** Whether a class is one of official error, to which the shrinking of capital does not apply. */
export const isOfficial = (code: OverpaymentClass): boolean => OFFICIAL.includes(code);
