import type { AccountKey, AccountYearKey } from '../../domain/account.js';
import { numberOf, type PersonRef, systemOf } from '../../domain/references.js';
import { accountYearText, type CouncilTax } from '../ports/council-tax.js';
import { answersFor } from './answers.js';
import { type Asked, xmlReading } from './reading.js';
import type { SessionPool } from './sessions/pool.js';
import { accountDocument, toAccount } from './wire/accounts.js';
import { customerDocument, toCustomer } from './wire/customers.js';
import { instalmentsDocument, toInstalments } from './wire/instalments.js';
import { propertiesDocument, toProperties } from './wire/properties.js';
import { toTransactions, transactionsDocument } from './wire/transactions.js';

/** Council tax as the product tells it. Keys of another system are not ours to answer and are left out. */
export function councilTax(system: string, sessions: SessionPool): CouncilTax {
  const ours = <Key extends AccountKey>(keys: readonly Key[]) => keys.filter(key => systemOf(key.account) === system);
  return {
    customers: (people, call) =>
      answersFor(
        people.filter(person => systemOf(person) === system),
        person => person,
        person => sessions.ask(customerReading(person), call),
      ),
    accounts: (keys, call) =>
      answersFor(
        ours(keys),
        key => key.account,
        key => sessions.ask(accountReading(key), call),
      ),
    properties: (keys, call) =>
      answersFor(
        ours(keys),
        key => key.account,
        key => sessions.ask(propertiesReading(key), call),
      ),
    transactions: (keys, call) =>
      answersFor(ours(keys), accountYearText, key => sessions.ask(transactionsReading(key), call)),
    instalments: (keys, call) =>
      answersFor(ours(keys), accountYearText, key => sessions.ask(instalmentsReading(key), call)),
  };
}

const askedOf = ({ account, holder }: AccountKey): Asked => ({ person: numberOf(holder), account: numberOf(account) });

const customerReading = (person: PersonRef) =>
  xmlReading({
    docid: 'ctxsel',
    root: 'CtaxSelectDoc',
    schema: customerDocument,
    to: toCustomer,
    asked: { person: numberOf(person), account: null },
  });

const accountReading = (key: AccountKey) =>
  xmlReading({
    docid: 'ctxdet',
    root: 'CtaxDetails',
    schema: accountDocument,
    to: (document, stamp) => toAccount(document, { ...stamp, holder: key.holder }),
    asked: askedOf(key),
    selects: true,
    query: { actref: numberOf(key.account) },
  });

const propertiesReading = (key: AccountKey) =>
  xmlReading({
    docid: 'ctxprop',
    root: 'CtaxPropDetails',
    schema: propertiesDocument,
    to: (document, stamp) => toProperties(document, { ...stamp, key }),
    asked: askedOf(key),
    query: { proplist: 'y' },
  });

const transactionsReading = (key: AccountYearKey) =>
  xmlReading({
    docid: 'ctxtrn',
    root: 'TranList',
    schema: transactionsDocument,
    to: (document, stamp) => toTransactions(document, { ...stamp, key }),
    asked: askedOf(key),
    query: { recyear: String(key.year), trantype: 'All' },
  });

const instalmentsReading = (key: AccountYearKey) =>
  xmlReading({
    docid: 'irins',
    root: 'IRInstalments',
    schema: instalmentsDocument,
    to: (document, stamp) => toInstalments(document, { ...stamp, key }),
    asked: askedOf(key),
    query: { recno: '1', module: 'C', recyear: String(key.year) },
  });
