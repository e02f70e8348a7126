import type { Customer } from '../../domain/customer.js';
import { Money } from '../../domain/money.js';
import type { CaseRef, PersonRef } from '../../domain/references.js';
import type { Command } from '../command.js';
import { latest } from '../latest.js';
import { landlordOverpaymentNotice } from '../notices/decision-notice.js';
import type { PostalAddress } from '../notices/document.js';
import type { LandlordOwes } from '../notices/matters/landlord-overpaid.js';
import { addressed, nameOf, type Sending, toLandlord, wholeOrRefused } from '../notices/send.js';
import { done, refuse } from '../outcome.js';
import { overpaymentDecision } from './decision.js';
import { overpaidToLandlord } from './notice.js';
import { heldBack, NO_AWARD } from './send.js';
import { shareOf } from './share.js';

/** A landlord, and the home by which they know a tenancy. */
export interface LandlordTold {
  readonly name: string;
  readonly postTo: PostalAddress;
  readonly home: PostalAddress;
}

export interface SendLandlordOverpaymentNotice {
  readonly overpayment: CaseRef;
  readonly landlord: LandlordTold;
  /** Kept back from each week that is paid to them; null where it is recovered in another way. */
  readonly perWeek: Money | null;
  /** Out of whose benefit, where it is another tenant of theirs. SSAA 1992, s. 75(5). */
  readonly outOf: { readonly customer: PersonRef; readonly home: PostalAddress } | null;
}

/** The other tenant as read, and the rent allowance of a week that a claim of theirs shows now; null where none does. */
export interface OtherTenant {
  readonly customer: Customer;
  readonly allowancePerWeek: Money | null;
}

type Input = SendLandlordOverpaymentNotice;

/**
 * Tells a landlord of an overpayment that is recovered from them, alone or as well as from the claimant. The letter is not the
 * claimant's: it may name another tenant. HB Regs, Sch. 9 para. 15.
 */
export const sendLandlordOverpaymentNotice = (
  sending: Sending,
  other: OtherTenant | null,
): Command<SendLandlordOverpaymentNotice> => ({
  name: 'sendLandlordOverpaymentNotice',
  async run(work, input) {
    const decided = await latest(work, overpaymentDecision, input.overpayment);
    if (decided === null || decided.person === null || sending.customer?.ref !== decided.person)
      return refuse('NOT_FOUND', 'There is no such decision of a customer that you may open.');
    const { facts, number } = decided;
    const share = shareOf(facts, 'LANDLORD');
    heldBack(input.perWeek, mostOf(input, { other, weeklyMost: facts.weeklyMost, owed: share.owed }));
    const { to, ...addressing } = addressed(sending, input.landlord.postTo);
    const owes: LandlordOwes = {
      overpaid: overpaidToLandlord(facts, share, input.perWeek),
      tenancy: { tenant: to.name, home: input.landlord.home },
      outOf: input.outOf && other && { tenant: nameOf(other.customer.name), home: input.outOf.home },
    };
    const landlord = { name: input.landlord.name, address: input.landlord.postTo };
    const particulars = { ...addressing, ...NO_AWARD, to: landlord, number, on: work.today };
    const document = wholeOrRefused(() => landlordOverpaymentNotice(owes, particulars));
    if (other !== null) work.touched.add(other.customer.ref);
    return done(await toLandlord(work, document, { of: decided, sending }));
  },
});

interface Owing {
  readonly other: OtherTenant | null;
  readonly weeklyMost: Money;
  readonly owed: Money;
}

/** Another tenant loses no rent by it, so the limits of regulation 102 are not theirs; their allowance is the most there is. */
function mostOf({ outOf, perWeek }: Input, { other, weeklyMost, owed }: Owing): Money {
  if (outOf === null) return Money.min(weeklyMost, owed);
  if (other === null) return refuse('NOT_FOUND', 'There is no such other tenant whom you may open.');
  if (perWeek === null)
    return refuse('FACTS_MISSING', 'Say how much is kept back from each week that is paid for the other tenant.');
  if (other.allowancePerWeek === null)
    return refuse('NOT_POSSIBLE_NOW', 'No claim of the other tenant shows a rent allowance to take it out of.');
  return Money.min(other.allowancePerWeek, owed);
}
