import type { Person } from '../population/model.js';
import type { Parent } from './xml.js';

export const personName = (person: Person): Parent => ({
  PersonReference: person.reference,
  PersonTitle: person.title,
  Initials: person.initials,
  Forenames: person.forenames,
  Surname: person.surname,
  NINo: person.nino ?? '',
});

/** Contact data. Each element is left out where the record has none. */
export function personalDetails(person: Person): Parent {
  const contacts = [
    ...(person.email === null ? [] : [['EMAIL', person.email] as const]),
    ...(person.mobile === null ? [] : [['MOBILE', person.mobile] as const]),
  ];
  const types = contacts.map(([kind, details], index) => ({
    '@contact_type': kind,
    '@details': details,
    '@priority': String(index + 1),
  }));
  return {
    NINo: person.nino ?? '',
    TelephoneNumber: person.telephones.map((number, index) => ({ '@Priority': String(index + 1), '#': number })),
    MobileNumber: person.mobile === null ? undefined : { '@Priority': '1', '#': person.mobile },
    contact_types: types.length === 0 ? undefined : { contact_type: types },
  };
}
