import type { BankDetails } from '../domain/account.js';

/** All but the last four characters hidden: enough for a person to know their own, no use to anyone else. */
export const maskNationalInsuranceNumber = (number: string): string =>
  `*****${number.trim().slice(-4).padStart(4, '*')}`;

export const maskBankDetails = ({ accountNumber }: BankDetails): BankDetails => ({
  accountName: '*****',
  sortCode: '******',
  accountNumber: accountNumber.slice(-4).padStart(Math.min(10, Math.max(8, accountNumber.length)), '*'),
});
