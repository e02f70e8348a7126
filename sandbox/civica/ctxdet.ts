import type { Account, AccountYear, Bank } from '../population/model.js';
import { pounds } from '../population/pence.js';
import type { Answer, Call } from './call.js';
import { answered, failed } from './login.js';
import { personName } from './person.js';
import { accountsShown, type Bound } from './selected.js';
import { standardInfo } from './standard-info.js';
import { totals } from './totals.js';
import { type Keyed, keyed, padded } from './wire-text.js';
import { WORDS } from './words.js';
import type { Parent } from './xml.js';

const bankDetails = ({ name, sortCode, number }: Bank): Parent => ({
  '@BankActName': name,
  '@BankActSortNumber': sortCode,
  '@BankActNumber': number,
});

function yearTotals(year: AccountYear, { date }: Keyed): Parent {
  const { stage, next } = year;
  const nextPayment = next === null ? undefined : { '@DateDue': date(next.due), '@AmountDue': pounds(next.amount) };
  const amounts = Object.entries(totals(year.transactions)).map(([name, amount]) => [name, padded(amount)] as const);
  return {
    '@Year': String(year.year),
    RecYrSummary: {
      Stage: { '@StageCode': stage.code, '@StageDate': date(stage.on) },
      NextPayment: nextPayment,
    },
    InstArrears: padded(year.arrears),
    BalanceOutstanding: padded(year.balance),
    ...Object.fromEntries(amounts),
    SparNo: String(year.arrangement),
  };
}

function detail(account: Account, wanted: string | undefined, form: Keyed): Parent {
  const years = account.years.filter(({ year }) => wanted === undefined || wanted === String(year));
  return {
    AccountDetails: {
      ActPayGrp: { '@DirectDebit': account.directDebit ? 'yes' : 'no', '#': account.paymentGroup },
      BankDetails: account.bank === null ? undefined : bankDetails(account.bank),
    },
    FinancialDetails: { RecYrTotals: years.map(year => yearTotals(year, form)) },
    CtxActRef: form.reference(account.reference),
    CtxActBalance: padded(account.balance),
    CtxActClosed: account.closedOn === null ? 'FALSE' : 'TRUE',
  };
}

/** `ctxdet`: one account, and from now on the one selected. An account that is not the person's changes nothing. */
export function accountDetail(call: Call, session: Bound): Answer {
  const wanted = (call.parameters.get('actref') ?? '').trim();
  const account = accountsShown(session).find(({ reference }) => reference === wanted);
  if (!account) return failed(call, 'CtaxDetails', WORDS.unknownAccount);
  session.account = account.reference;
  const { person, household } = session.person;
  return answered({
    CtaxDetails: {
      StandardInfo: standardInfo(call),
      PersonName: personName(person),
      ...detail(account, call.parameters.get('year'), keyed(household)),
    },
  });
}
