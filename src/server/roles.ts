import type { CallerClass } from '../domain/permissions.js';

/** The caller classes in the words of a council, for GraphiQL's role switch and the first minute. */
export const ROLES: readonly { readonly id: CallerClass; readonly label: string; readonly description: string }[] = [
  { id: 'officer', label: 'Contact-centre officer', description: 'answers a customer: accounts, claims, documents' },
  { id: 'assessor', label: 'Benefit assessor', description: 'decides claims: National Insurance numbers in full' },
  { id: 'resident', label: 'Resident', description: "sees their own records and nobody else's" },
  {
    id: 'chatbot',
    label: 'Chatbot for a resident',
    description: 'as the resident, without bank details and documents',
  },
  { id: 'manager', label: 'Manager', description: 'aggregates, never people' },
  { id: 'auditor', label: 'Auditor', description: 'looks at what others looked at' },
  { id: 'developer', label: 'Developer', description: 'reads the schema, and no personal data' },
];
