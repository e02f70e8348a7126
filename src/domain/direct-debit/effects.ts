/**
 * What news from Bacs means for an instruction, in the council's words.
 *
 * REFUSED: the bank has not lodged it. CANCELLED: nothing more may be collected under it. DECEASED: the payer has died.
 * MOVED_BANK: the account went to another bank, which has to be sent the instruction anew; the old one must not be told.
 * DETAILS_CHANGED: the bank changed the details itself; they are taken over and nothing is sent. REINSTATED: a bank that
 * had cancelled it has not. EXPIRED: it lapsed for want of use. DISPUTED: nothing is collected until the payer is agreed
 * with. UNPAID: the bank did not pay, and may be asked once more. WRONGLY_COLLECTED: the amount or day was not what was
 * told. ASK_PERSON: nobody has published what it means, so somebody looks before anything more is collected.
 */
export const INSTRUCTION_EFFECTS = [
  'REFUSED',
  'CANCELLED',
  'DECEASED',
  'MOVED_BANK',
  'DETAILS_CHANGED',
  'REINSTATED',
  'EXPIRED',
  'DISPUTED',
  'UNPAID',
  'WRONGLY_COLLECTED',
  'ASK_PERSON',
] as const;
export type InstructionEffect = (typeof INSTRUCTION_EFFECTS)[number];

export const BACS_REPORTS = ['AUDDIS', 'ADDACS', 'ARUDD'] as const;
export type BacsReportName = (typeof BACS_REPORTS)[number];

/** A reason as Bacs gave it, and what it is taken to mean. */
export interface BacsReason {
  readonly code: string;
  /** In a few words, for an officer; never the bank's own text. */
  readonly means: string;
  readonly effect: InstructionEffect;
}
