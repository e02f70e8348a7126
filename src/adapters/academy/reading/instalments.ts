import { z } from 'zod';
import type { AccountYearKey, InstalmentPlan } from '../../../domain/account.js';
import { PlainDate } from '../../../domain/dates.js';
import { numberOf } from '../../../domain/references.js';
import type { Answers, Call } from '../../ports/call.js';
import { type AccountYearText, accountYearText } from '../../ports/council-tax.js';
import { type Ask, type Desk, type Grouped, grouped, none } from '../desk.js';
import type { Mapping } from '../mapping.js';
import type { CopySql } from '../sql/copy-sql.js';
import { sourceOf } from '../stamp.js';
import { day, key as keyText, pounds, text } from '../wire/values.js';
import { type HeldRows, heldAccount, idsOf, loadHeld } from './held-accounts.js';
import { loadMethods, methodName } from './payment-methods.js';

const instalmentRow = z.object({ year: keyText, due: text, amount: text });

interface PlanRows extends HeldRows {
  readonly methods: Grouped;
  readonly plans: Grouped;
}

/** Instalment plans, from the table that the council mapped. Where it mapped none there is no plan to tell of. */
export function instalmentsFrom(
  desk: Desk,
  keys: readonly AccountYearKey[],
  call: Call,
): Promise<Answers<AccountYearText, InstalmentPlan>> {
  const { sql, codes, options } = desk.parts;
  const mapped = options.mapping?.tables.instalments;
  if (mapped === undefined) return Promise.resolve(new Map());
  return desk.answers(
    {
      operation: 'instalments',
      items: keys,
      keyOf: accountYearText,
      load: ask => loadRows(ask, sql, { ids: idsOf(keys), mapped }),
      build: (key, rows, stamp): InstalmentPlan | undefined => {
        const account = heldAccount(rows, key, codes);
        if (account === undefined) return undefined;
        const method = account.paymeth_code ?? '';
        const plan = (rows.plans.get(String(account.account_ref)) ?? none).map(row => instalmentRow.parse(row));
        return {
          account: key.account,
          year: key.year,
          paymentMethod: methodName(method, rows.methods, stamp) || null,
          instalments: plan
            .filter(({ year }) => Number(year) === key.year)
            .map(({ due, amount }) => ({
              due: day(due),
              amount: pounds(amount),
              byDirectDebit: codes.paysByDirectDebit(method),
            }))
            .sort((a, b) => PlainDate.compare(a.due, b.due)),
          source: sourceOf(stamp, numberOf(key.account)),
        };
      },
    },
    call,
  );
}

interface Wanted {
  readonly ids: readonly number[];
  readonly mapped: NonNullable<Mapping['tables']['instalments']>;
}

async function loadRows(ask: Ask, sql: CopySql, { ids, mapped }: Wanted): Promise<PlanRows> {
  const { table, columns } = mapped;
  const held = await loadHeld(ask, sql, ids);
  const plans = await ask.rows(ids, some =>
    sql.bounded(sql.fromMapped(table, columns, ['amount']).where(`mapped.${columns.account}`, 'in', [...some])),
  );
  return { ...held, methods: await loadMethods(ask, sql, held.accounts), plans: grouped(plans, 'account') };
}
