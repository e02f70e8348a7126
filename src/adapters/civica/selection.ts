import { type Reading, xmlReading } from './reading.js';
import { selectedDocument } from './wire/accounts.js';
import { customerDocument } from './wire/customers.js';

/**
 * Selects an account in a session by asking for it: the only way the product has. What it says of the account is not read,
 * only that it is that account.
 */
export const selection = (person: string, account: string): Reading<true> =>
  xmlReading({
    docid: 'ctxdet',
    root: 'CtaxDetails',
    schema: selectedDocument,
    partial: true,
    to: () => true as const,
    asked: { person, account },
    selects: true,
    query: { actref: account },
  });

/** Asks whose session it is, by the document that names the person and hangs on nothing else. */
export const confirmation = (person: string): Reading<true> =>
  xmlReading({
    docid: 'ctxsel',
    root: 'CtaxSelectDoc',
    schema: customerDocument,
    partial: true,
    to: () => true as const,
    asked: { person, account: null },
  });
