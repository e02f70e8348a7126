import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ENGLISH_BANDS } from '../domain/charge-bands.js';
import type { AuthorityYear } from '../parameters/authority.js';
import type { Statute } from '../parameters/statute.js';
import { BillingAuthorityConnectionType, PART_LIMIT } from '../schema/billing-authority.js';
import { SearchPageArgs } from '../schema/inputs/reference-args.js';
import { Labels, PUBLIC_REFERENCE } from '../schema/labels.js';
import { pageOf } from './connection.js';
import type { Context } from './context.js';

interface Authority {
  readonly code: string;
  readonly name: string;
  readonly years: readonly object[];
}

const yearView = (table: AuthorityYear) => ({
  ...table,
  totals: table.totals && ENGLISH_BANDS.map(band => ({ band, amount: table.totals?.[band].value })),
  parts: table.parishes.slice(0, PART_LIMIT).map(({ id, name }) => ({ code: id, name })),
});

const known = new WeakMap<Statute, readonly Authority[]>();

/** Every authority with its tables, newest first. */
function authoritiesOf(statute: Statute): readonly Authority[] {
  const made = known.get(statute) ?? grouped(statute.authorities.all);
  known.set(statute, made);
  return made;
}

function grouped(tables: readonly AuthorityYear[]): readonly Authority[] {
  const byCode = new Map<string, AuthorityYear[]>();
  for (const table of tables) byCode.set(table.authority, [...(byCode.get(table.authority) ?? []), table]);
  return [...byCode].map(([code, years]) => ({
    code,
    name: years.at(-1)?.name ?? code,
    years: [...years].sort((one, other) => other.year - one.year).map(yearView),
  }));
}

@Resolver()
export class BillingAuthoritiesResolver {
  @Labels(PUBLIC_REFERENCE)
  @Query(() => BillingAuthorityConnectionType, {
    description: 'The councils whose charges are held, in order of code.',
  })
  billingAuthorities(@Args(() => SearchPageArgs) { search, ...page }: SearchPageArgs, @Ctx() { statute }: Context) {
    const words = search?.toLowerCase() ?? '';
    const items = authoritiesOf(statute).filter(
      ({ code, name }) => code.includes(words) || name.toLowerCase().includes(words),
    );
    return pageOf({ items, source: null, keyOf: ({ code }) => code }, page);
  }
}
