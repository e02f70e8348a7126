import { uprnOf } from '../../domain/uprn.js';
import { shownText, textScalar } from './text-scalar.js';

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

export const UprnScalar = textScalar<string>({
  name: 'Uprn',
  description: 'A unique property reference number: digits, without noughts before them.',
  expected: 'A Uprn is 1 to 12 digits, such as "990000012345".',
  parse: text => {
    const uprn = uprnOf(text);
    if (uprn === null) throw new RangeError('not a UPRN');
    return uprn;
  },
  serialize: uprn => uprn,
});

export const UarnScalar = shownText({
  name: 'Uarn',
  description: "The Valuation Office Agency's reference of a property in a rating list: 1 to 11 digits.",
  shape: /^[1-9]\d{0,10}$/,
  expected: 'A Uarn is 1 to 11 digits without noughts before them, such as "12345678000".',
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
