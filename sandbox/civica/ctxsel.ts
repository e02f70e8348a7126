import type { Account } from '../population/model.js';
import { pounds } from '../population/pence.js';
import type { Answer, Call } from './call.js';
import { answered } from './login.js';
import { personalDetails, personName } from './person.js';
import { accountsShown, type Bound } from './selected.js';
import { standardInfo } from './standard-info.js';
import { keyed } from './wire-text.js';

export const oneLine = ({ dwelling }: Pick<Account, 'dwelling'>): string =>
  [...dwelling.lines, dwelling.postcode].join(', ');

/** `ctxsel`: the person and the accounts they are on. */
export function accountSelection(call: Call, session: Bound): Answer {
  const { person, household } = session.person;
  const { reference } = keyed(household);
  const accounts = accountsShown(session).map(account => ({
    '@CtaxActRef': reference(account.reference),
    '@AccountStatus': account.closedOn === null ? 'CURRENT' : 'CLOSED',
    '@CtaxBalance': pounds(account.balance),
    CtaxActAddress: oneLine(account),
  }));
  return answered({
    CtaxSelectDoc: {
      '@Method': 'GET',
      accbal: '',
      FormFieldValues: { outputtype: 'xml', docid: 'ctxsel', sessionId: session.id },
      PersonName: personName(person),
      PersonalDetails: personalDetails(person),
      ExternalAddresses: '',
      CtaxActList: accounts.length === 0 ? undefined : { CtaxActDetails: accounts },
      StandardInfo: standardInfo(call),
    },
  });
}
