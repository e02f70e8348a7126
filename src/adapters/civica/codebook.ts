import type { RecoveryStageName, TransactionKind } from '../../domain/account.js';
import type { Claim, ClaimStatus, PaymentSchedule } from '../../domain/claim.js';
import type { ContactKind } from '../../domain/customer.js';
import type { Document } from '../../domain/document.js';
import type { Money } from '../../domain/money.js';
import { Unreadable } from '../../platform/http/upstream.js';
import type { CivicaOptions } from './config.js';
import type { Observe } from './events.js';
import { codeText } from './wire/values.js';

type Scheme = Claim['kind'];
const BOTH: readonly Scheme[] = ['HousingBenefitClaim', 'CouncilTaxReductionClaim'];

/**
 * Reads the product's codes by the council's lists. Where a code decides what a document means and is in no list, the
 * document is refused; where it is only shown it is passed on. Either way it is counted, by the list and not by the code.
 */
export class Codebook {
  constructor(
    private readonly options: CivicaOptions,
    private readonly observe: Observe,
  ) {}

  /** Which kind, and which way an amount of it goes: CREDIT lowers what the taxpayer owes. Nothing is a DEBIT of nothing. */
  transaction(type: string, amount: Money): { type: TransactionKind; effect: 'CREDIT' | 'DEBIT' } {
    const { transactions, negativeIsCredit } = this.options.councilTax;
    const code = codeText(type);
    const toward = negativeIsCredit.has(code) ? amount.negated() : amount;
    const credit = !toward.isNegative() && !toward.isZero();
    return { type: this.meant('transactions', transactions, code), effect: credit ? 'CREDIT' : 'DEBIT' };
  }

  recoveryStage(code: string): RecoveryStageName {
    const { recoveryStages, otherRecoveryStage } = this.options.councilTax;
    const stage = recoveryStages.get(codeText(code));
    if (stage !== undefined) return stage;
    if (otherRecoveryStage === 'refuse') throw this.unknown('recoveryStages');
    return otherRecoveryStage;
  }

  claimStatus(code: string): ClaimStatus {
    return this.meant('claimStatuses', this.options.benefits.claimStatuses, codeText(code));
  }

  /** The schemes of a claim that has no line of entitlement to tell them by. */
  schemesOf(claimType: string): readonly Scheme[] {
    const scheme = this.meant('claimTypes', this.options.benefits.claimTypes, codeText(claimType));
    return scheme === 'both' ? BOTH : [scheme];
  }

  schedule(words: string): PaymentSchedule | null {
    return this.shown('paymentSchedules', this.options.benefits.paymentSchedules, words) ?? null;
  }

  contactKind(type: string): ContactKind {
    return this.shown('contactTypes', this.options.councilTax.contactTypes, type) ?? 'OTHER';
  }

  documentModule(module: string): Document['module'] {
    return this.shown('documentModules', this.options.councilTax.documentModules, module) ?? 'OTHER';
  }

  /** The code itself, counted where the list does not have it. */
  paymentMethod(code: string): string {
    if (!this.options.councilTax.paymentMethods.has(codeText(code))) this.unknown('paymentMethods');
    return code;
  }

  flag(text: string): boolean {
    const word = codeText(text);
    if (this.options.words.yes.has(word)) return true;
    if (this.options.words.no.has(word)) return false;
    throw this.unknown('flags');
  }

  isCurrentAccount = (status: string): boolean => this.options.councilTax.currentAccounts.has(codeText(status));
  isCurrentProperty = (status: string): boolean => this.options.councilTax.currentProperties.has(codeText(status));
  isNoArrangement = (number: string): boolean => this.options.councilTax.noArrangement.has(codeText(number));
  paysByDirectDebit = (group: string): boolean =>
    codeText(group).includes(codeText(this.options.councilTax.directDebitGroup));
  isLoggedIn = (word: string): boolean => this.options.words.loggedIn.has(codeText(word));
  isLogin = (code: string): boolean => this.options.words.loginCodes.has(codeText(code));
  isPersonSet = (words: string): boolean => this.options.words.personSet.has(codeText(words));
  isPersonUnknown = (words: string): boolean => this.options.words.personUnknown.has(codeText(words));
  isAccountUnknown = (words: string): boolean => this.options.words.accountUnknown.has(codeText(words));
  isClaimUnknown = (words: string): boolean => this.options.words.claimUnknown.has(codeText(words));

  private meant<Meaning>(list: string, table: ReadonlyMap<string, Meaning>, code: string): Meaning {
    const meaning = table.get(code);
    if (meaning === undefined) throw this.unknown(list);
    return meaning;
  }

  private shown<Meaning>(list: string, table: ReadonlyMap<string, Meaning>, text: string): Meaning | undefined {
    const code = codeText(text);
    const meaning = table.get(code);
    if (meaning === undefined && code !== '') this.unknown(list);
    return meaning;
  }

  private unknown(list: string): Unreadable {
    this.observe({ event: 'unknown-code', list });
    return new Unreadable(`code of ${list}`);
  }
}
