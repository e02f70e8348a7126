import { MOST_DEBTS } from '../../../casework/arrangements/arrangement.js';
import type { DebtNamed, YearOwed } from '../../../casework/arrangements/debts-of.js';
import type { ArrangementInput, ArrangementReadings } from '../../../casework/arrangements/propose.js';
import type { AccountYear, CouncilTaxAccount } from '../../../domain/account.js';
import { Money } from '../../../domain/money.js';
import type { Context } from '../../context.js';

/** Reads what is owed, past every cache: what was just paid must not be arranged. */
export async function arrangementReadings(
  { customer: holder, debts }: Pick<ArrangementInput, 'customer' | 'debts'>,
  { fresh, statute, clock, authority, rulesVersion }: Context,
): Promise<ArrangementReadings> {
  const refs = [...new Set(debts.map(({ account }) => account))];
  const accounts = await Promise.all(refs.map(account => fresh.account.load({ account, holder })));
  const known = accounts.filter(account => account !== null);
  const years = known.flatMap(account => yearsOf(account, debts).map(year => ({ account, year })));
  const owed = await Promise.all(
    years.slice(0, MOST_DEBTS + 1).map(async ({ account, year }): Promise<YearOwed> => {
      const ledger = await fresh.transactions.load({ account: account.ref, holder, year: year.year });
      return { account, year, transactions: ledger?.transactions ?? [] };
    }),
  );
  return {
    policy: statute.recoveryPolicies.policy(authority),
    law: statute.on(clock.today()),
    owed: known.length < accounts.length ? null : owed,
    rulesVersion,
    parametersVersion: statute.version,
  };
}

function yearsOf({ ref, years }: CouncilTaxAccount, debts: readonly DebtNamed[]): readonly AccountYear[] {
  const named = debts.filter(({ account }) => account === ref);
  return years.filter(
    ({ year, balance }) => balance.moreThan(Money.zero) && named.some(one => one.year === null || one.year === year),
  );
}
