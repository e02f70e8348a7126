import type { Account, AccountYear, Transaction } from '../population/model.js';
import type { Answer, Call } from './call.js';
import { placeOf } from './ctxprop.js';
import { answered } from './login.js';
import { type Bound, selectedAccount } from './selected.js';
import { signed } from './sign-rule.js';
import { standardInfo } from './standard-info.js';
import { type Keyed, keyed, padded, sortable } from './wire-text.js';
import type { Parent } from './xml.js';

const PLAIN_TYPES = new Set(['CHARGE']);

interface Posted {
  readonly posting: Transaction;
  readonly number: number;
  readonly year: AccountYear;
  readonly account: Account;
}

function transaction({ posting, number, year, account }: Posted, form: Keyed): Parent {
  const { type, on, from, to, claim, method } = posting;
  return {
    '@Number': String(number),
    '@TranType': PLAIN_TYPES.has(type) ? form.word(type) : type,
    '@Year': String(year.year),
    Date: { '@NumericEquiv': sortable(on), '#': form.date(on) },
    Amount: padded(signed(posting)),
    Claim: claim,
    Period: {
      '@Start': from === undefined ? '' : form.date(from),
      '@End': to === undefined ? '' : form.date(to),
    },
    PlaceDetail: from === undefined ? undefined : { Valid: 'TRUE', ...placeOf(account.dwelling) },
    ChargeType: type === 'CHARGE' ? 'C' : undefined,
    SubCode: method,
  };
}

/** Numbers run through the account, oldest first. */
function posted(account: Account, wanted: string): Posted[] {
  let number = 0;
  const all = [...account.years].reverse().flatMap(year =>
    year.transactions.map(posting => {
      number += 1;
      return { posting, number, year, account };
    }),
  );
  return all.filter(({ year }) => String(year.year) === wanted).reverse();
}

/** `ctxtrn`: a year's postings on the account that is selected, newest first. */
export function transactions(call: Call, session: Bound): Answer {
  const account = selectedAccount(session);
  const form = keyed(session.person.household);
  const wanted = call.parameters.get('recyear') ?? '';
  const found = account === null ? [] : posted(account, wanted);
  return answered({
    TranList: { StandardInfo: standardInfo(call), Transaction: found.map(one => transaction(one, form)) },
  });
}
