import type { OverpaymentClass, Payee } from '../../domain/changes/overpayment-words.js';
import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import { plusDays } from '../../domain/epoch-day.js';
import type { EffectiveChange } from '../changes/change.js';
import { nextBenefitWeek } from '../housing-benefit/time/benefit-week.js';
import type { CauseFacts } from './overpayment-case.js';

/** A class with the reason for it. */
export interface Classified {
  readonly code: OverpaymentClass;
  readonly reason: string;
}

/** What is asked about one piece of an overpayment. */
export interface ClassAsked {
  readonly on: PlainDate;
  readonly payee: Payee;
  readonly onAccount: boolean;
  readonly decidedOn: PlainDate;
  readonly reasonableDays: number;
}

const classified = (code: OverpaymentClass, reason: string): Classified => ({ code, reason });

/**
 * The class of what was overpaid for the days from `on`. What nobody told splits where the council was told and again where
 * it could have acted: a piece belongs to the part in which its first day lies, the parts beginning with the benefit week
 * after. `effective` is null for an amount that was wrong on the facts it was decided on.
 */
export function overpaymentClass(effective: EffectiveChange | null, facts: CauseFacts, asked: ClassAsked): Classified {
  if (asked.payee === 'RENT_ACCOUNT' && isAfter(asked.on, asked.decidedOn))
    return classified('TECHNICAL', 'A rebate credited to the rent account for days after the decision');
  if (asked.onAccount) return classified('OTHER', 'A payment on account that was more than the award');
  if (facts.fraud !== 'NONE' && !couldHaveActed(effective, asked))
    return classified('FRAUD', FRAUD_IN_WORDS[facts.fraud]);
  if (facts.mistakeBy === 'AUTHORITY') return classified('AUTHORITY_ERROR', 'A mistake of the authority');
  if (facts.mistakeBy === 'DEPARTMENT') return classified('DEPARTMENT_ERROR', 'A mistake of the Department');
  if (effective === null) return withoutChange(facts);
  if (couldHaveActed(effective, asked))
    return classified('ADMINISTRATIVE_DELAY', 'The council had been told, and could have acted by then');
  return toldLateOrNot(effective, facts);
}

const FRAUD_IN_WORDS = {
  CONVICTED: 'Found guilty of an offence over it',
  ADMITTED_AFTER_CAUTION: 'An offence was admitted after caution',
  PENALTY_AGREED: 'A penalty was agreed instead of prosecution',
} as const;

function couldHaveActed(effective: EffectiveChange | null, { on, reasonableDays }: ClassAsked): boolean {
  const told = effective?.change.notifiedOn ?? null;
  return told !== null && !isBefore(on, nextBenefitWeek(plusDays(told, reasonableDays)));
}

function withoutChange({ mistakeBy }: CauseFacts): Classified {
  if (mistakeBy === 'CLAIMANT') return classified('CLAIMANT_ERROR', 'The claim said something that was not so');
  if (mistakeBy === 'LANDLORD' || mistakeBy === 'NOBODY')
    return classified('OTHER', 'Neither the claimant nor an office was at fault');
  return classified('AUTHORITY_ERROR', 'Paid otherwise than the facts it was decided on give');
}

function toldLateOrNot({ change, from }: EffectiveChange, { mistakeBy }: CauseFacts): Classified {
  if (mistakeBy === 'CLAIMANT') return classified('CLAIMANT_ERROR', 'The claimant did not tell of it as the law asks');
  if (mistakeBy === 'LANDLORD') return classified('OTHER', 'Whoever was paid did not tell of it');
  if (mistakeBy === 'NOBODY' || change.kind === 'ARREARS_OF_INCOME' || change.kind === 'BENEFIT_AWARDED')
    return classified('OTHER', 'Nobody could have told of it in time');
  if (change.notifiedOn === null) return classified('CLAIMANT_ERROR', 'The claimant did not tell of it');
  const others = change.notifiedBy !== null && change.notifiedBy !== 'CLAIMANT';
  return isAfter(change.notifiedOn, from)
    ? classified(
        'CLAIMANT_ERROR',
        others ? 'Somebody else told of it, after it counted' : 'The claimant told of it after it counted',
      )
    : classified('OTHER', 'Told by the day from which it counted; the council had no time yet to act');
}
