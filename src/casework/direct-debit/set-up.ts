import type { CouncilTaxAccount } from '../../domain/account.js';
import { usableReference } from '../../domain/direct-debit/bacs-text.js';
import { Money } from '../../domain/money.js';
import { type AccountRef, numberOf, type PersonRef } from '../../domain/references.js';
import type { Calendar } from '../../parameters/working-days.js';
import type { Command } from '../command.js';
import { type Outcome, refuse } from '../outcome.js';
import { openAbout } from '../store/open-about.js';
import type { SealedBank } from './bank-seal.js';
import { instruction } from './instruction.js';
import { advanceNotice, type DirectDebitRules } from './notice.js';

/** What the payer decides. The bank details are here by their digest alone: a key is held to its content by a hash of it. */
export interface SetUpDirectDebit {
  readonly account: AccountRef;
  readonly holder: PersonRef;
  readonly day: number;
  readonly bank: string;
  /** The bank account is theirs, and nobody else has to sign for it. */
  readonly confirmed: boolean;
}

export interface SetUpMeans {
  /** Null where the council collects nothing through this gateway. */
  readonly rules: DirectDebitRules | null;
  readonly calendar: Calendar;
  /** The account as its back office has it now; null where there is none that the caller may open. */
  readonly account: CouncilTaxAccount | null;
  readonly sealed: SealedBank | null;
}

/** Takes an instruction in without paper. It goes to the payer's bank with the next file. */
export const setUpDirectDebit = ({ rules, calendar, account, sealed }: SetUpMeans): Command<SetUpDirectDebit> => ({
  name: 'setUpDirectDebit',
  async run(work, { account: ref, holder, day, confirmed }): Promise<Outcome> {
    if (rules === null || sealed === null) return notHere();
    if (account === null)
      return refuse('NOT_FOUND', 'There is no such account that you may open. Check its reference.');
    refuseUnlessMeant({ confirmed, day, rules });
    const reference = numberOf(ref).toUpperCase();
    if (!usableReference(reference))
      return refuse('NOT_POSSIBLE_NOW', 'Bacs does not take the reference of this account. Ask for a form on paper.');
    if (account.closed && !account.balance.moreThan(Money.zero))
      return refuse('NOT_POSSIBLE_NOW', 'This account has ended and nothing is owed on it.');
    if (await openAbout(work, { kind: instruction.name, about: ref }))
      return refuse('ALREADY_DONE', 'This account has a Direct Debit already. Change that one, or cancel it first.');
    if (account.directDebit)
      return refuse('ALREADY_DONE', 'The council collects this account by Direct Debit already. Ask it for a change.');
    const toSend = work.acting.caller.people === null;
    const notice = advanceNotice({ today: work.today, day, rules, calendar, toSend });
    const opened = await work.open(instruction, {
      person: holder,
      about: ref,
      facts: {
        ...{ account: ref, reference, day, bank: sealed, former: null, send: ['0N'], confirmedAt: work.now, notice },
        ...{ submittedIn: null, atBank: false, inBackOffice: false, news: null, unpaid: [] },
      },
    });
    return {
      kind: 'ChangeQueued',
      case: opened.ref,
      says: `${opened.number} goes to the bank with the next file. Nothing is collected before ${notice.collectFrom}.`,
    };
  },
});

export const notHere = (): never =>
  refuse('NOT_POSSIBLE_NOW', 'The council takes no Direct Debits here. Set it up as the bill says.');

/** An instruction without paper takes a payer who can give it alone, and a day on which the council collects. */
export function refuseUnlessMeant(asked: {
  readonly confirmed: boolean;
  readonly day: number;
  readonly rules: DirectDebitRules;
}): void {
  if (!asked.confirmed)
    refuse('FACTS_MISSING', 'Where somebody else has to sign for the bank account, all of them sign a form on paper.');
  if (!asked.rules.days.includes(asked.day))
    refuse('NOT_POSSIBLE_NOW', `The council collects on these days of the month: ${asked.rules.days.join(', ')}.`);
}
