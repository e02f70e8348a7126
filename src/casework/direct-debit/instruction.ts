import { z } from 'zod';
import { LINE_CODES } from '../../adapters/ports/bacs.js';
import { BACS_REPORTS, INSTRUCTION_EFFECTS } from '../../domain/direct-debit/effects.js';
import type { AccountRef } from '../../domain/references.js';
import type { Case } from '../case.js';
import { caseKind } from '../case-kind.js';
import { aDayFact, aMoneyFact, anInstantFact } from '../fact-shapes.js';
import { sealedBank } from './bank-seal.js';

/** What the payer is told before anything is collected. */
const notice = z.strictObject({
  givenOn: aDayFact,
  /** The first day on which something is collected. */
  collectFrom: aDayFact,
  workingDays: z.number().int(),
  /** Years whose bank holidays are not kept: days in them may be holidays. */
  yearsNotKept: z.array(z.number().int()).max(5),
  /** Whether somebody has to write it to the payer: they were not there to read it. */
  toSend: z.boolean(),
});
export type AdvanceNotice = z.output<typeof notice>;

const reason = { code: z.string().max(4), means: z.string().max(100), effect: z.enum(INSTRUCTION_EFFECTS) };
const news = z.strictObject({ ...reason, report: z.enum(BACS_REPORTS), on: aDayFact });
const unpaid = z.strictObject({ ...reason, amount: aMoneyFact, collectedOn: aDayFact.nullable(), toldOn: aDayFact });

const facts = z.strictObject({
  account: z.custom<AccountRef>(value => typeof value === 'string'),
  /** What the payer's statements and the reports of Bacs call it. */
  reference: z.string().max(18),
  /** The day of the month on which is collected. */
  day: z.number().int().min(1).max(28),
  bank: sealedBank,
  /** The account before a change that no file has told the bank of yet. */
  former: sealedBank.nullable(),
  /** What the next file says, in this order. A cancellation goes to the former account where there is one. */
  send: z.array(z.enum(LINE_CODES)).max(2),
  /** When the payer said that the account is theirs and nobody else has to sign. */
  confirmedAt: anInstantFact,
  notice,
  submittedIn: z.string().max(6).nullable(),
  /** Whether a bank holds it, so far as is known: only then is there anything to cancel. */
  atBank: z.boolean(),
  /** Whether the back office was asked to collect. */
  inBackOffice: z.boolean(),
  news: news.nullable(),
  /** The newest first. */
  unpaid: z.array(unpaid).max(24),
});
export type InstructionFacts = z.output<typeof facts>;
export type Instruction = Case<InstructionFacts>;

/** What a bank can say of an instruction that it has had. */
const TOLD = { bankCancel: 'CANCELLED_AT_BANK', expire: 'DORMANT', askPerson: 'NEEDS_PERSON' } as const;

/**
 * A payer's instruction to their bank. OFFERED waits for the next file, LODGED for what the bank says, ACTIVE can be collected
 * under. A bank that has cancelled one can reinstate it, so CANCELLED_AT_BANK is no end; CANCELLING waits for the file that
 * tells the bank.
 */
export const instruction = caseKind<InstructionFacts>({
  name: 'DirectDebitInstruction',
  title: 'Direct Debit',
  first: 'OFFERED',
  openTo: 'customer',
  team: 'payments',
  facts: facts as z.ZodType<InstructionFacts>,
  moves: {
    OFFERED: { lodge: 'LODGED', withdraw: 'CANCELLED', cancel: 'CANCELLING', askPerson: 'NEEDS_PERSON' },
    LODGED: { accept: 'ACTIVE', refuse: 'REFUSED', relodge: 'OFFERED', cancel: 'CANCELLING', ...TOLD },
    ACTIVE: { refuse: 'REFUSED', relodge: 'OFFERED', cancel: 'CANCELLING', ...TOLD },
    NEEDS_PERSON: {
      keep: 'ACTIVE',
      relodge: 'OFFERED',
      refuse: 'REFUSED',
      cancel: 'CANCELLING',
      withdraw: 'CANCELLED',
      bankCancel: 'CANCELLED_AT_BANK',
    },
    CANCELLED_AT_BANK: { reinstate: 'ACTIVE', relodge: 'OFFERED', withdraw: 'CANCELLED', askPerson: 'NEEDS_PERSON' },
    DORMANT: {
      reinstate: 'ACTIVE',
      relodge: 'OFFERED',
      withdraw: 'CANCELLED',
      bankCancel: 'CANCELLED_AT_BANK',
      askPerson: 'NEEDS_PERSON',
    },
    CANCELLING: { sendCancellation: 'CANCELLED', bankCancel: 'CANCELLED' },
    REFUSED: {},
    CANCELLED: {},
  },
});
