import { performance } from 'node:perf_hooks';
import type { CouncilTax } from '../../adapters/ports/council-tax.js';
import { type ArrangementFacts, arrangement, LOOKED_AFTER } from '../../casework/arrangements/arrangement.js';
import { paidInLedger } from '../../casework/arrangements/debts-of.js';
import { holdsOnArrangement } from '../../casework/arrangements/holds.js';
import { isNews, lookAtArrangement } from '../../casework/arrangements/look.js';
import type { Case } from '../../casework/case.js';
import type { Casework } from '../../casework/casework.js';
import { systemActing } from '../../casework/system-acting.js';
import type { Clock } from '../../domain/dates.js';
import { financialYear } from '../../domain/financial-year.js';
import { Money } from '../../domain/money.js';
import type { PersonRef } from '../../domain/references.js';
import type { Database } from '../../platform/database/database.js';
import { UpstreamError } from '../../platform/http/upstream-error.js';

export interface LookingAtArrangements {
  readonly casework: Casework;
  readonly ports: { readonly councilTax: CouncilTax };
  readonly clock: Clock;
  /** Where what was told of debts is. */
  readonly database: Pick<Database, 'kysely'>;
}

type Arranged = Case<ArrangementFacts>;

const PAGE = 100;
/** Arrangements of one run; what is over is looked at in the next. */
const MOST_PAGES = 100;
const LOOK_MS = 30_000;
/** In a row whose accounts cannot be read, before the run is left to the next one. */
const MOST_FAILURES = 10;

/** Looks at every arrangement that binds, and says how many there was news of. One that cannot be read keeps none from it. */
export async function lookAtAll(means: LookingAtArrangements): Promise<number> {
  const { casework, clock } = means;
  const page = { first: PAGE, caller: systemActing('arrangement-looks', clock).caller, today: clock.today() };
  const filter = { kinds: [arrangement.name], states: LOOKED_AFTER, paused: true };
  let [news, failed] = [0, 0];
  const seen = new Set<string>();
  let trouble: unknown = null;
  for (let at = 0, after: string | null = null; at < MOST_PAGES; at += 1) {
    const { cases, more } = await casework.cases.worklist(filter, { ...page, after });
    for (const one of cases as readonly Arranged[]) {
      // A look moves a case in the order of urgency: none is looked at twice in a run.
      if (seen.has(one.ref)) continue;
      seen.add(one.ref);
      try {
        if (await lookAt(means, one)) news += 1;
        failed = 0;
      } catch (error) {
        if (!(error instanceof UpstreamError)) throw error;
        trouble = error;
        failed += 1;
        if (failed >= MOST_FAILURES) throw error;
      }
    }
    after = cases.at(-1)?.number ?? null;
    if (!more || after === null) break;
  }
  if (trouble !== null) throw trouble;
  return news;
}

/** Reads the accounts of one arrangement and notes how it stands. While a debt is held nothing is missed: nobody may ask for it. */
export async function lookAt(means: LookingAtArrangements, one: Arranged): Promise<boolean> {
  const { casework, clock, database } = means;
  const today = clock.today();
  if (one.person === null) return false;
  const looked = await shownOf(means, one);
  const held = (await holdsOnArrangement(database.kysely, one.facts, today)).length > 0;
  if (looked === null || !isNews(one, looked, today) || (held && !looked.cleared)) return false;
  await casework.perform(lookAtArrangement, {
    input: { case: one.ref, version: one.version, ...looked },
    // The same sight of the same version on one day is one: a job runs at least once.
    key: `${one.ref}:${one.version}:${today}`,
    acting: systemActing('arrangement-looks', clock),
  });
  return true;
}

/** What was paid towards the debts since it was agreed. Null where an account is not there any more: a person finds out why. */
async function shownOf({ ports }: Pick<LookingAtArrangements, 'ports'>, one: Arranged) {
  const holder = one.person as PersonRef;
  const call = {
    deadlineAt: performance.now() + LOOK_MS,
    authority: 'gateway',
    staleAllowed: false,
    fresh: true,
  } as const;
  let [paid, owed] = [Money.zero, Money.zero];
  // One after the other: a session of the back office has one account selected at a time.
  for (const { account, year, paidBefore } of one.facts.debts) {
    const key = { account, holder, year: financialYear(year) };
    const found = answered((await ports.councilTax.accounts([{ account, holder }], call)).get(account));
    const ledger = answered((await ports.councilTax.transactions([key], call)).get(`${account}|${year}`));
    if (found === null || ledger === null) return null;
    paid = paid.plus(paidInLedger(ledger.transactions).minus(paidBefore));
    owed = owed.plus(Money.max(Money.zero, found.years.find(one => one.year === year)?.balance ?? Money.zero));
  }
  return { paid: Money.max(Money.zero, paid), cleared: owed.isZero() };
}

function answered<Value>(answer: Value | Error | null | undefined): Value | null {
  if (answer instanceof Error) throw answer;
  return answer ?? null;
}
