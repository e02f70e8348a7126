import type { BacsReason, BacsReportName, InstructionEffect } from '../../domain/direct-debit/effects.js';

type Reasons = Readonly<Record<string, readonly [means: string, effect: InstructionEffect]>>;

/**
 * The reasons of each report by their one-character code. The codes and meanings are as several providers of Bacs software
 * publish them; what follows from each is theirs too where they say it, and the careful choice where they do not. The scheme's
 * own rule book was not at hand.
 */
const REASONS: Readonly<Record<BacsReportName, Reasons>> = {
  AUDDIS: {
    '1': ['instruction cancelled by the payer', 'REFUSED'],
    '2': ['the payer has died', 'DECEASED'],
    '3': ['account transferred to another bank', 'MOVED_BANK'],
    '5': ['no such account', 'REFUSED'],
    '6': ['no such instruction', 'REFUSED'],
    '7': ['the amount of the instruction was not nothing', 'REFUSED'],
    B: ['account closed', 'REFUSED'],
    C: ['account transferred to another branch of the bank', 'DETAILS_CHANGED'],
    F: ['a type of account that takes no Direct Debit', 'REFUSED'],
    G: ['the bank takes no Direct Debit on this account', 'REFUSED'],
    H: ['the instruction has expired', 'EXPIRED'],
    I: ['the reference is not unique', 'REFUSED'],
    K: ['instruction cancelled by the bank', 'REFUSED'],
    L: ["the payer's details are not right", 'REFUSED'],
    M: ['the code does not go with the status of the service user', 'REFUSED'],
    N: ["not allowed at the payer's branch", 'REFUSED'],
    O: ['the reference is not valid', 'REFUSED'],
    P: ["the payer's name is not there", 'REFUSED'],
    Q: ["the service user's name is not there", 'REFUSED'],
  },
  ADDACS: {
    '0': ['instruction cancelled by the bank: refer to the payer', 'CANCELLED'],
    '1': ['instruction cancelled by the payer', 'CANCELLED'],
    '2': ['the payer has died', 'DECEASED'],
    '3': ['account transferred to another bank', 'MOVED_BANK'],
    B: ['account closed', 'CANCELLED'],
    C: ['account transferred to another branch of the bank', 'DETAILS_CHANGED'],
    D: ['advance notice disputed', 'DISPUTED'],
    E: ['instruction amended by the bank', 'DETAILS_CHANGED'],
    R: ['instruction reinstated by the bank', 'REINSTATED'],
  },
  ARUDD: {
    '0': ['refer to the payer', 'UNPAID'],
    '1': ['instruction cancelled', 'CANCELLED'],
    '2': ['the payer has died', 'DECEASED'],
    '3': ['account transferred to another bank', 'CANCELLED'],
    '4': ['advance notice disputed', 'DISPUTED'],
    '5': ['no such account', 'CANCELLED'],
    '6': ['no such instruction', 'CANCELLED'],
    '7': ['the amount was not what was told', 'WRONGLY_COLLECTED'],
    '8': ['the amount was not yet due', 'WRONGLY_COLLECTED'],
    '9': ['collected too late', 'WRONGLY_COLLECTED'],
    A: ['another service user than the instruction names', 'ASK_PERSON'],
    B: ['account closed', 'CANCELLED'],
  },
};

/** The one long code of an ARUDD report that a published example explains. A council adds those that its bank explains. */
const LONG_CODES: Readonly<Record<string, string>> = { '1012': '1' };

const UNKNOWN = 'a reason that is not known here';
/** A code that is no code is not shown: it could be anything. */
const CODE = /^[0-9A-Z]{1,4}$/;

/** What a reason of a report means. Whatever is not in the table is for a person. */
export function reasonOf(
  report: BacsReportName,
  code: string,
  longCodes: Readonly<Record<string, string>>,
): BacsReason {
  const shown = CODE.test(code) ? code : '?';
  const long = report === 'ARUDD' && shown.length > 1;
  const short = long ? (own(longCodes, shown) ?? own(LONG_CODES, shown) ?? shown) : shown;
  const [means, effect] = own(REASONS[report], short) ?? ([UNKNOWN, 'ASK_PERSON'] as const);
  return { code: shown, means, effect };
}

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
