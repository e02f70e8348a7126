import type { z } from 'zod';
import type { AccountListing, Contact, ContactKind, Customer } from '../../../domain/customer.js';
import { accountRef, personRef } from '../../../domain/references.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { attribute, element, ignored, leaf, many, maybe, maybeAttribute, maybeLeaf, one } from './elements.js';
import { everywhere } from './envelope.js';
import { plainText, textOrNull } from './values.js';

const number = element({ '@Priority': maybeAttribute, '#text': attribute });

/** `ctxsel`: the person, how to reach them, and their accounts. */
export const customerDocument = element({
  ...everywhere,
  '@accbal': ignored,
  accbal: ignored,
  FormFieldValues: ignored,
  ExternalAddresses: ignored,
  PersonName: one(
    element({
      PersonReference: leaf,
      PersonTitle: maybeLeaf,
      Initials: maybeLeaf,
      Forenames: maybeLeaf,
      Surname: leaf,
      NINo: maybeLeaf,
    }),
  ),
  PersonalDetails: maybe(
    element({
      NINo: maybeLeaf,
      TelephoneNumber: many(number),
      MobileNumber: many(number),
      contact_types: maybe(
        element({
          contact_type: many(
            element({ '@contact_type': maybeAttribute, '@details': maybeAttribute, '@priority': maybeAttribute }),
          ),
        }),
      ),
    }),
  ),
  CtaxActList: maybe(
    element({
      CtaxActDetails: many(
        element({
          '@CtaxActRef': attribute,
          '@AccountStatus': maybeAttribute,
          '@CtaxBalance': ignored,
          CtaxActAddress: ignored,
        }),
      ),
    }),
  ),
});
type CustomerDocument = z.output<typeof customerDocument>;

export function toCustomer(document: CustomerDocument, stamp: Stamp): Customer {
  const { PersonName: name, PersonalDetails: details } = document;
  const reference = plainText(name.PersonReference);
  return {
    kind: 'Customer',
    ref: personRef(stamp.system, reference),
    name: {
      title: textOrNull(name.PersonTitle),
      initials: textOrNull(name.Initials),
      forenames: textOrNull(name.Forenames),
      surname: plainText(name.Surname),
    },
    nationalInsuranceNumber: nationalInsurance(name.NINo) ?? nationalInsurance(details?.NINo),
    contacts: details ? contactsOf(details, stamp) : [],
    accounts: accountsOf(document, stamp),
    source: sourceOf(stamp, reference),
  };
}

/** Upper case without spaces. What has not the shape of one, such as a row of noughts, is none. */
function nationalInsurance(text: string | null | undefined): string | null {
  const plain = (text ?? '').replace(/\s+/g, '').toUpperCase();
  return /^[A-Z]{2}\d{6}[A-D]?$/.test(plain) ? plain : null;
}

function contactsOf(details: NonNullable<CustomerDocument['PersonalDetails']>, { codes }: Stamp): Contact[] {
  const all: readonly (Contact | null)[] = [
    ...details.TelephoneNumber.map(one => contact('TELEPHONE', one['#text'], one['@Priority'])),
    ...details.MobileNumber.map(one => contact('MOBILE', one['#text'], one['@Priority'])),
    ...(details.contact_types?.contact_type ?? []).map(one =>
      contact(codes.contactKind(one['@contact_type'] ?? ''), one['@details'], one['@priority']),
    ),
  ];
  // A number is often sent both by itself and among the contact types.
  const distinct = new Map(all.filter(one => one !== null).map(one => [`${one.kind} ${one.value}`, one]));
  return [...distinct.values()].sort((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity) || 0);
}

function contact(kind: ContactKind, details: string | null, priority: string | null): Contact | null {
  const value = textOrNull(details);
  if (value === null) return null;
  return { kind, value, priority: /^\s*\d{1,3}\s*$/.test(priority ?? '') ? Number(priority) : null };
}

function accountsOf({ CtaxActList }: CustomerDocument, { system, codes }: Stamp): AccountListing[] {
  const listed = (CtaxActList?.CtaxActDetails ?? []).map(account => ({
    ref: accountRef(system, plainText(account['@CtaxActRef'])),
    status: plainText(account['@AccountStatus'] ?? ''),
  }));
  const isCurrent = ({ status }: AccountListing) => codes.isCurrentAccount(status);
  return [...listed.filter(isCurrent), ...listed.filter(listing => !isCurrent(listing))];
}
