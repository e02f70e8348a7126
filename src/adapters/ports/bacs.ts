import type { BankDetails } from '../../domain/account.js';
import type { PlainDate } from '../../domain/dates.js';
import type { BacsReason } from '../../domain/direct-debit/effects.js';
import type { Money } from '../../domain/money.js';

/** What is said of an instruction: it is lodged (0N), cancelled (0C), or lodged that was held on paper before (0S). */
export const LINE_CODES = ['0N', '0C', '0S'] as const;
export type LineCode = (typeof LINE_CODES)[number];

/** One message about one instruction. It moves no money. */
export interface SubmissionLine {
  readonly code: LineCode;
  readonly payer: BankDetails;
  /** What the payer knows the Direct Debit by: `usableReference`. */
  readonly reference: string;
}

export interface Submission {
  /** Six capital letters or digits, never used for other content. */
  readonly serial: string;
  readonly madeOn: PlainDate;
  /** The working day on which Bacs processes it. */
  readonly processingOn: PlainDate;
  readonly lines: readonly SubmissionLine[];
}

/** Where a payer's account is, as a report names it. */
export interface PayerAccount {
  readonly sortCode: string;
  readonly accountNumber: string;
}

/** What a bank says of an instruction, in AUDDIS or ADDACS. */
export interface InstructionNotice {
  /** From 1, in the order of the report. */
  readonly position: number;
  readonly reference: string;
  readonly payer: PayerAccount | null;
  /** Where the account is now, where the bank says so. */
  readonly moved: PayerAccount | null;
  readonly reason: BacsReason;
  readonly effectiveOn: PlainDate | null;
}

/** A debit that the payer's bank did not pay, in ARUDD. */
export interface UnpaidDebit {
  readonly position: number;
  readonly reference: string;
  readonly payer: PayerAccount | null;
  readonly reason: BacsReason;
  readonly amount: Money;
  readonly collectedOn: PlainDate | null;
}

/** What became of a file that was submitted. */
export interface SubmissionResult {
  readonly serial: string;
  readonly accepted: number;
  readonly rejected: number;
}

export type BacsReport =
  | {
      readonly kind: 'AUDDIS';
      readonly files: readonly SubmissionResult[];
      readonly notices: readonly InstructionNotice[];
    }
  | { readonly kind: 'ADDACS'; readonly notices: readonly InstructionNotice[] }
  | { readonly kind: 'ARUDD'; readonly unpaid: readonly UnpaidDebit[] };

/** Bacs, as a council's bureau or Bacstel-IP software takes and gives files. Nothing here talks to it: people move files. */
export interface Bacs {
  /** The file, the same bytes for the same submission. Throws RangeError for what Bacs does not take, without saying it. */
  submissionText(submission: Submission): string;
  /** Puts a file where it is picked up from, whole or not at all; again, the same file in the same place. */
  deliver(serial: string, text: string): Promise<void>;
  /** Throws BacsFileProblem for what is no report of this council's; it never quotes the file. */
  read(content: Uint8Array): BacsReport;
}

export const BACS_FILE_PROBLEMS = {
  TOO_LARGE: 'is larger than any report',
  NOT_XML: 'is no XML that can be read',
  NOT_A_REPORT: 'is no AUDDIS, ADDACS or ARUDD report',
  NOT_OURS: 'is of another service user than the configuration names',
  NOT_LIVE: 'is a test and not live',
  RECORD_TYPE: 'has a type of record that is not known here',
  WRONG_SHAPE: 'has a record that lacks what it needs',
} as const;
export type BacsFileTrouble = keyof typeof BACS_FILE_PROBLEMS;

/** A report that cannot be taken in. Nothing of it was. */
export class BacsFileProblem extends Error {
  override readonly name = 'BacsFileProblem';

  constructor(readonly trouble: BacsFileTrouble) {
    super(`The file ${BACS_FILE_PROBLEMS[trouble]}. Nothing of it was taken in.`);
  }
}
