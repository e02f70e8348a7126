import { shownText } from './text-scalar.js';

export const NationalInsuranceNumber = shownText({
  name: 'NationalInsuranceNumber',
  description: 'A National Insurance number, masked but for its end (`*****042B`) unless the purpose allows it whole.',
  shape: /^([A-Z]{2}\d{6}[A-D ]?|\*{5}.{4})$/,
  expected: 'A NationalInsuranceNumber is two letters, six digits and a letter A to D, such as "AA000042B".',
});

export const Postcode = shownText({
  name: 'Postcode',
  description: 'A postcode in capitals with one space, `TE5 7AA`.',
  shape: /^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$/,
  expected: 'A Postcode is written in capitals with one space, such as "TE5 7AA".',
});

export const SortCode = shownText({
  name: 'SortCode',
  description: 'A bank sort code of six digits, masked unless the purpose allows it.',
  shape: /^[0-9*]{6}$/,
  expected: 'A SortCode is six digits.',
});

export const BankAccountNumber = shownText({
  name: 'BankAccountNumber',
  description: 'A bank account number, masked but for its last four digits unless the purpose allows it.',
  shape: /^[0-9*]{6,10}$/,
  expected: 'A BankAccountNumber is six to ten digits.',
});
