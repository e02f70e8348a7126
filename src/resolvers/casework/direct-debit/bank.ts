import { z } from 'zod';
import type { BankSeal, SealedBank } from '../../../casework/direct-debit/bank-seal.js';
import type { BankDetails } from '../../../domain/account.js';
import { BACS_WIDTH, bacsText } from '../../../domain/direct-debit/bacs-text.js';
import { words } from '../performed.js';

const digits = (many: number, what: string) =>
  z
    .string()
    .max(20)
    .transform(text => text.replace(/[\s-]/g, ''))
    .refine(text => new RegExp(`^\\d{${many}}$`).test(text), what);

/** Bank details as somebody types them. What is wrong with them is said without them. */
export const payerBank = z.strictObject({
  accountName: words(BACS_WIDTH).refine(name => /[A-Z]/.test(bacsText(name)), 'must have letters'),
  sortCode: digits(6, 'must be six digits, such as 08-99-99'),
  accountNumber: digits(8, 'must be eight digits, such as 00012345'),
}) satisfies z.ZodType<BankDetails>;

/** What goes into the store, and what a command's key is held to: neither says the number. */
export const sealedFor = (
  seal: BankSeal,
  bank: BankDetails,
  account: string,
): { readonly sealed: SealedBank; readonly digest: string } => ({
  sealed: seal.seal(bank, account),
  digest: seal.digest(bank),
});
