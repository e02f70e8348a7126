import { pounds } from '../population/pence.js';
import type { Answer, Call } from './call.js';
import { answered } from './login.js';
import { type Bound, selectedAccount } from './selected.js';
import { standardInfo } from './standard-info.js';
import { keyed } from './wire-text.js';

/**
 * `irins`: the instalment plan of the selected account for a year. Amounts due are negative. There is no list where
 * there is no plan: nothing to pay, or the right to instalments gone.
 */
export function instalments(call: Call, session: Bound): Answer {
  const account = selectedAccount(session);
  const { date } = keyed(session.person.household);
  const year = account?.years.find(one => String(one.year) === call.parameters.get('recyear'));
  const list = (year?.plan ?? []).map(({ due, amount }) => ({
    '@DateDue': date(due),
    '@AmountDue': pounds(-amount),
    '@DDInd': account?.directDebit ? 'Y' : 'N',
  }));
  return answered({
    IRInstalments: {
      StandardInfo: standardInfo(call),
      InstalmentList: list.length === 0 ? undefined : { Instalment: list },
      PaymentMethod: account?.paymentGroup,
    },
  });
}
