import type { AccountKey, AccountYearKey } from '../../domain/account.js';
import { type AccountRef, type PersonRef, systemOf } from '../../domain/references.js';
import { staled } from '../../domain/source.js';
import { accountYearText, type CouncilTax } from '../ports/council-tax.js';
import { wrappersOf } from './wrappers.js';

const itself = (person: PersonRef): PersonRef => person;
const accountOf = ({ account }: AccountKey): AccountRef => account;
const systemOfAccount = ({ account }: AccountKey) => systemOf(account);
const accountText = ({ account, holder }: AccountKey) => `${account}|${holder}`;
const yearText = ({ account, holder, year }: AccountYearKey) => `${account}|${holder}|${year}`;

const ofOneYear = {
  identity: yearText,
  references: 2,
  answerText: accountYearText,
  systemOf: systemOfAccount,
  belongs: (kept: { account: AccountRef; year: number }, { account, year }: AccountYearKey) =>
    kept.account === account && kept.year === year,
  staled,
  version: 1,
} as const;

export const councilTaxWrappers = wrappersOf<CouncilTax>('council-tax', {
  customers: {
    identity: itself,
    references: 1,
    answerText: itself,
    systemOf,
    belongs: (customer, person) => customer.ref === person,
    staled,
    version: 1,
  },
  accounts: {
    identity: accountText,
    references: 2,
    answerText: accountOf,
    systemOf: systemOfAccount,
    belongs: (kept, { account, holder }) => kept.ref === account && kept.holder === holder,
    staled,
    version: 1,
  },
  properties: {
    identity: accountText,
    references: 2,
    answerText: accountOf,
    systemOf: systemOfAccount,
    belongs: (kept, { account }) => kept.account === account,
    staled: kept => {
      const properties = kept.properties.map(one => Object.freeze({ ...one, property: staled(one.property) }));
      return Object.freeze({ ...staled(kept), properties: Object.freeze(properties) });
    },
    version: 2,
  },
  transactions: ofOneYear,
  instalments: ofOneYear,
});
