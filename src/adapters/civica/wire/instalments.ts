import type { z } from 'zod';
import type { AccountYearKey, InstalmentPlan } from '../../../domain/account.js';
import { PlainDate } from '../../../domain/dates.js';
import { numberOf } from '../../../domain/references.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { attribute, element, many, maybe, maybeLeaf } from './elements.js';
import { everywhere } from './envelope.js';
import { day, pounds, textOrNull } from './values.js';

const instalments = many(element({ '@DateDue': attribute, '@AmountDue': attribute, '@DDInd': attribute }));
const list = maybe(element({ Instalment: instalments, PaymentMethod: maybeLeaf }));

/** `irins`: the plan of the selected account. It does not say which account that is. The list goes by either name. */
export const instalmentsDocument = element({
  ...everywhere,
  InstalmentList: list,
  Instalments: list,
  Instalment: instalments,
  PaymentMethod: maybeLeaf,
});

export function toInstalments(
  document: z.output<typeof instalmentsDocument>,
  stamp: Stamp & { readonly key: AccountYearKey },
): InstalmentPlan {
  const lists = [document.InstalmentList, document.Instalments, document];
  const { account, year } = stamp.key;
  return {
    account,
    year,
    paymentMethod: lists.map(one => textOrNull(one?.PaymentMethod)).find(method => method !== null) ?? null,
    instalments: lists
      .flatMap(one => one?.Instalment ?? [])
      .map(due => ({
        due: day(due['@DateDue']),
        // What is to be paid is sent as a negative amount.
        amount: pounds(due['@AmountDue']).negated(),
        byDirectDebit: stamp.codes.flag(due['@DDInd']),
      }))
      .sort((a, b) => PlainDate.compare(a.due, b.due)),
    source: sourceOf(stamp, numberOf(account)),
  };
}
