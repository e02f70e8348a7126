import type { Debtor, OverpaymentClass, Payee } from '../../domain/changes/overpayment-words.js';
import type { CauseFacts, LandlordFacts } from './overpayment-case.js';
import { isOfficial } from './recoverable.js';

/** From whom an overpayment may be recovered, and why. */
export interface RecoveredFrom {
  readonly people: readonly Debtor[];
  readonly reason: string;
  readonly law: string;
}

interface Asked {
  readonly code: OverpaymentClass;
  readonly facts: CauseFacts;
  readonly payee: Payee;
  readonly landlord: LandlordFacts;
  /** It came of a change of dwelling: a landlord is not spared then. */
  readonly ofMove: boolean;
}

const LAW = 'SSAA 1992, s. 75(3); HB Regs, reg. 101; HB(SPC) Regs, reg. 82';

/**
 * Whoever kept a fact back or stated it wrongly, alone; whoever could have realised an official error, alone; otherwise the
 * claimant as well as whoever was paid, but not a landlord who wrote that something was wrong and took no part in it.
 * Reg. 101 (82).
 */
export function recoveredFrom({ code, facts, payee, landlord, ofMove }: Asked): RecoveredFrom {
  const said = (people: readonly Debtor[], reason: string): RecoveredFrom => ({ people, reason, law: LAW });
  if (isOfficial(code) && !facts.contributed)
    return said(facts.couldHaveRealised, 'An official error is recovered from whoever could have realised it alone');
  if (facts.mistakeBy === 'LANDLORD' && payee === 'LANDLORD')
    return said(['LANDLORD'], 'The landlord kept the fact back or stated it wrongly, and owes it alone');
  if (code === 'FRAUD' || code === 'CLAIMANT_ERROR')
    return said(['CLAIMANT'], 'The claimant kept the fact back or stated it wrongly, and owes it alone');
  if (payee !== 'LANDLORD') return said(['CLAIMANT'], 'The claimant was paid');
  if (isSpared(landlord, ofMove))
    return said(['CLAIMANT'], 'The landlord wrote that something was wrong and took no part in it');
  return said(['CLAIMANT', 'LANDLORD'], 'The claimant as well as the landlord who was paid');
}

/** Reg. 101(1): written notice, no change of dwelling, kept back on purpose by somebody else, no part in it. */
const isSpared = ({ reportedInWriting, keptBackOnPurpose, tookPart }: LandlordFacts, ofMove: boolean): boolean =>
  reportedInWriting && keptBackOnPurpose && !tookPart && !ofMove;
