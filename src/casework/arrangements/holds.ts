import type { Kysely } from 'kysely';
import { type Caller, mayOpen } from '../../domain/caller.js';
import type { PlainDate } from '../../domain/dates.js';
import type { DebtHold } from '../../domain/feeds/told.js';
import { financialYear } from '../../domain/financial-year.js';
import type { RecoveryHold } from '../../domain/recovery/debt.js';
import type { ArrangementFinding } from '../../domain/recovery/finding.js';
import type { AccountRef } from '../../domain/references.js';
import { held } from '../../rules/recovery/held.js';
import { holdsOn } from '../feeds/reads/holds.js';
import type { ArrangementFacts } from './arrangement.js';

/**
 * What was told of a debt, as the rule reads it. A moratorium for a crisis is told like any other: that there is one is data
 * about health, and an arrangement's findings are read by everybody who is liable.
 */
export const recoveryHolds = (told: Iterable<readonly [AccountRef, readonly DebtHold[]]>): readonly RecoveryHold[] =>
  [...told].flatMap(([account, holds]) =>
    holds
      .filter(({ inForce }) => inForce)
      .map(({ from, until }) => ({ kind: 'BREATHING_SPACE', account, year: null, from, to: until }) as const),
  );

/** What keeps debts on these accounts from being recovered on a day, read in the transaction that relies on it. */
export const holdsOnAccounts = async (
  store: Kysely<unknown>,
  accounts: readonly AccountRef[],
  on: PlainDate,
): Promise<readonly RecoveryHold[]> => recoveryHolds(await holdsOn(store, accounts, { on }));

/**
 * Whether a customer asks about a debt that is held for somebody else who is liable for it: theirs to be told by nobody, so
 * nothing is said of it but that a person has to be asked.
 */
export async function isHeldForAnother(
  store: Kysely<unknown>,
  { accounts, caller }: { readonly accounts: readonly AccountRef[]; readonly caller: Caller },
  on: PlainDate,
): Promise<boolean> {
  if (caller.people === null) return false;
  const told = [...(await holdsOn(store, accounts, { on })).values()].flat();
  return told.some(({ inForce, people }) => inForce && !people.some(person => mayOpen(caller, person)));
}

/** What keeps debts of an arrangement from being recovered on a day. */
export async function holdsOnArrangement(
  store: Kysely<unknown>,
  { accounts, debts }: Pick<ArrangementFacts, 'accounts' | 'debts'>,
  on: PlainDate,
): Promise<readonly ArrangementFinding[]> {
  const holds = await holdsOnAccounts(store, accounts, on);
  return debts.flatMap(
    ({ account, year, amount, stage }) =>
      held(
        { kind: 'COUNCIL_TAX', account, year: financialYear(year), amount, stage, stageOn: null, brokenBefore: false },
        holds,
        on,
      ) ?? [],
  );
}
