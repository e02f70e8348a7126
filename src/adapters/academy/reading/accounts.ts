import type { AccountKey, CouncilTaxAccount } from '../../../domain/account.js';
import { numberOf } from '../../../domain/references.js';
import type { Answers, Call } from '../../ports/call.js';
import { type Ask, type Desk, type Grouped, grouped, none } from '../desk.js';
import { sourceOf } from '../stamp.js';
import { loadYears, toYears } from './account-years.js';
import { balanceOf, loadBalances } from './balances.js';
import { type HeldRows, heldAccount, idsOf, liableOn, loadHeld } from './held-accounts.js';
import { loadOccupations, occupationsOf } from './occupations.js';
import { loadMethods, methodName } from './payment-methods.js';

interface AccountRows extends HeldRows {
  readonly occupations: Grouped;
  readonly balances: Grouped;
  readonly methods: Grouped;
  readonly years: Grouped;
}

/** Accounts as they stand. Years come from the council's mapping; bank details are in no table that is known. */
export function accountsFrom(
  desk: Desk,
  keys: readonly AccountKey[],
  call: Call,
): Promise<Answers<CouncilTaxAccount['ref'], CouncilTaxAccount>> {
  const { sql, codes, options } = desk.parts;
  const from = options.councilTax.balance;
  return desk.answers(
    {
      operation: 'accounts',
      items: keys,
      keyOf: ({ account }) => account,
      load: ask => loadRows(ask, desk, idsOf(keys)),
      build: (key, rows, stamp): CouncilTaxAccount | undefined => {
        const row = heldAccount(rows, key, codes);
        if (row === undefined) return undefined;
        const own = String(row.account_ref);
        const method = row.paymeth_code ?? '';
        return {
          kind: 'CouncilTaxAccount',
          ref: key.account,
          holder: key.holder,
          liable: liableOn(rows, row, desk.parts),
          closed: !occupationsOf(rows.occupations.get(own) ?? none, stamp).some(({ current }) => current),
          balance: balanceOf(row.account_ref, rows.balances, from),
          paymentGroup: methodName(method, rows.methods, stamp),
          directDebit: codes.paysByDirectDebit(method),
          bankDetails: null,
          years: toYears(rows.years.get(own) ?? none, codes),
          source: sourceOf(stamp, numberOf(key.account)),
        };
      },
    },
    call,
  );

  async function loadRows(ask: Ask, { parts }: Desk, ids: readonly number[]): Promise<AccountRows> {
    const held = await loadHeld(ask, sql, ids);
    return {
      ...held,
      occupations: grouped(await loadOccupations(ask, sql, ids), 'account_ref'),
      balances: await loadBalances(ask, sql, { ids, from }),
      methods: await loadMethods(ask, sql, held.accounts),
      years: await loadYears(ask, sql, { ids, mapped: parts.options.mapping?.tables.accountYears }),
    };
  }
}
