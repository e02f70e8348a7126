import type { RecoveryStageName, TransactionKind } from '../../domain/account.js';
import type { Claim, ClaimStatus, PaymentSchedule } from '../../domain/claim.js';
import type { ContactKind } from '../../domain/customer.js';
import type { Money } from '../../domain/money.js';
import { Unreadable } from '../../platform/http/upstream.js';
import { codeText, type MemberRole } from './codes.js';
import type { AcademyOptions } from './config.js';
import type { Observe } from './events.js';

const BOTH: readonly Claim['kind'][] = ['HousingBenefitClaim', 'CouncilTaxReductionClaim'];

/**
 * Reads codes by the council's lists. Where a code decides what a row means and is in no list, the record is refused; where it
 * is only shown it is passed on. Either way it is counted, by the list and never by the code.
 */
export class Codebook {
  constructor(
    private readonly options: Pick<AcademyOptions, 'councilTax' | 'benefits' | 'contacts'>,
    private readonly observe: Observe,
  ) {}

  transaction(code: string, amount: Money): { type: TransactionKind; effect: 'CREDIT' | 'DEBIT' } {
    const { transactions, credits } = this.options.councilTax;
    const lowers = credits === 'negative' ? amount.isNegative() : !amount.isNegative() && !amount.isZero();
    return { type: this.meant('transactions', transactions, code), effect: lowers ? 'CREDIT' : 'DEBIT' };
  }

  recoveryStage(code: string): RecoveryStageName {
    return this.meant('recoveryStages', this.options.councilTax.recoveryStages, code);
  }

  claimStatus(code: number): ClaimStatus {
    return this.meant('claimStatuses', this.options.benefits.claimStatuses, code);
  }

  /** The schemes of a claim that has no assessment to tell them by. */
  schemesOf(claimType: number): readonly Claim['kind'][] {
    const scheme = this.meant('claimTypes', this.options.benefits.claimTypes, claimType);
    return scheme === 'both' ? BOTH : [scheme];
  }

  /** A type that is not in the list holds nothing: what is not known opens no claim. */
  memberRole(code: number | null): MemberRole {
    return this.shown('memberTypes', this.options.benefits.memberTypes, code) ?? 'OTHER';
  }

  /** The codes of those who hold a claim, for the statement that looks for their claims. */
  get holdingMembers(): readonly number[] {
    const held = [...this.options.benefits.memberTypes].filter(([, role]) => role === 'CLAIMANT' || role === 'PARTNER');
    return held.map(([code]) => Number(code)).filter(Number.isInteger);
  }

  schedule(words: string | null): PaymentSchedule | null {
    return this.shown('schedules', this.options.benefits.schedules, words);
  }

  contactKind(code: number | null): ContactKind {
    return this.shown('phoneTypes', this.options.contacts.phoneTypes, code) ?? 'OTHER';
  }

  correspondence(code: string): string {
    return this.shown('correspondence', this.options.benefits.correspondence, code) ?? code;
  }

  /** A person without a type counts as liable: the column may be empty, and they stand among the liable. */
  isLiable = (code: number | null): boolean => code === null || !this.options.councilTax.notLiable.has(codeText(code));
  isRentAccount = (payee: number | null): boolean =>
    payee !== null && this.options.benefits.rentAccountPayees.has(codeText(payee));
  paysByDirectDebit = (method: string): boolean =>
    [...this.options.councilTax.directDebit].some(start => codeText(method).startsWith(start));

  private meant<Meaning>(list: string, table: ReadonlyMap<string, Meaning>, code: string | number): Meaning {
    const meaning = table.get(codeText(code));
    if (meaning !== undefined) return meaning;
    this.observe({ event: 'unknown-code', list });
    throw new Unreadable(`code of ${list}`);
  }

  private shown<Meaning>(list: string, table: ReadonlyMap<string, Meaning>, code: string | number | null) {
    const text = codeText(code ?? '');
    const meaning = table.get(text);
    if (meaning === undefined && text !== '') this.observe({ event: 'unknown-code', list });
    return meaning ?? null;
  }
}
