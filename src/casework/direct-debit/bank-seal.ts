import { hkdfSync } from 'node:crypto';
import { z } from 'zod';
import type { BankDetails } from '../../domain/account.js';
import { Sealer } from '../../platform/cache/sealing.js';

/** Bank details as they are kept: encrypted, with as much beside as a payer needs to know which account it is. */
export const sealedBank = z.strictObject({ sealed: z.string().max(1_000), ending: z.string().regex(/^\d{4}$/) });
export type SealedBank = z.output<typeof sealedBank>;

const details = z.strictObject({ sortCode: z.string(), accountNumber: z.string(), accountName: z.string() });

/** Encrypts what may not lie in the store as it is. What is sealed for one place opens nowhere else. */
export interface BankSeal {
  /** `place` is the account's reference: details moved to another account's case do not open there. */
  seal(bank: BankDetails, place: string): SealedBank;
  /** Throws where they were sealed elsewhere, or with a secret that is not configured any more. */
  open(sealed: string, place: string): BankDetails;
  sealText(text: string, place: string): string;
  openText(sealed: string, place: string): string;
  /** The same for the same details, and nothing to whoever has not the secret: for holding a command's key to its content. */
  digest(bank: BankDetails): string;
}

const KEY_BYTES = 32;
const derived = (secret: Uint8Array, what: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', `guildhall direct debit ${what}`, KEY_BYTES));

/** The first secret seals, all open: put a new one first. Each of at least 32 bytes. */
export function bankSeal([first, ...former]: readonly [Uint8Array, ...Uint8Array[]]): BankSeal {
  const sealer = new Sealer({
    hmacSecret: derived(first, 'digest'),
    encryptionKeys: [first, ...former].map(secret => ({ id: idOf(secret), key: derived(secret, 'key') })),
  });
  const sealText = (text: string, place: string) => sealer.seal(Buffer.from(text, 'utf8'), place).toString('base64');
  const openText = (sealed: string, place: string) => {
    const text = sealer.open(Buffer.from(sealed, 'base64'), place);
    if (text === null)
      throw new Error('Bank details cannot be opened: is the secret that sealed them in formerSecrets?');
    return text.toString('utf8');
  };
  return {
    seal: (bank, place) => ({ sealed: sealText(JSON.stringify(bank), place), ending: bank.accountNumber.slice(-4) }),
    open: (sealed, place) => details.parse(JSON.parse(openText(sealed, place))),
    sealText,
    openText,
    digest: bank => sealer.digest(`${bank.sortCode}\n${bank.accountNumber}\n${bank.accountName}`),
  };
}

/** Says which secret sealed something, and nothing of the secret. */
const idOf = (secret: Uint8Array): string => Buffer.from(derived(secret, 'id')).toString('hex', 0, 8);
