import type { Claim } from '../../domain/claim.js';
import type { FeedKind } from '../../domain/feeds/kinds.js';
import type { ToldRecord } from '../../domain/feeds/told.js';
import { textOf } from '../../domain/feeds/value.js';
import { numberOf } from '../../domain/references.js';
import type { PageArgs } from '../../schema/inputs/page-args.js';
import { claimsOf } from '../claims-of.js';
import { type Page, pageOf } from '../connection.js';
import type { Context } from '../context.js';
import type { Shown } from './told-view.js';

interface Asked<View extends Shown> {
  readonly kind: FeedKind;
  readonly page: PageArgs;
  readonly view: (record: ToldRecord) => View;
}

/**
 * What was told of one kind about a claim: all that is about its holder but what names another of the holder's claims. A
 * reference that is none of theirs says nothing, so that a slip in it hides nothing.
 */
export async function toldOfClaim<View extends Shown>(
  claim: Claim,
  { loaders }: Pick<Context, 'loaders'>,
  { kind, page, view }: Asked<View>,
): Promise<Page<View>> {
  const records = (await loaders.told.records.load({ person: claim.holder, kind })) ?? [];
  const names = ({ values }: ToldRecord) => bare(textOf(values, 'claimReference'));
  const own = bare(numberOf(claim.ref));
  const elsewhere = records.some(record => names(record) !== null && names(record) !== own)
    ? await othersOf(claim, loaders)
    : new Set<string | null>();
  const items = records.filter(record => !elsewhere.has(names(record))).map(view);
  return pageOf({ items, source: null, keyOf: ({ key }: Shown) => key }, page);
}

const bare = (reference: string | null): string | null =>
  reference === null ? null : reference.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

/** Of the same scheme: one claim of a back office can carry both, under one reference. Asked only where it matters. */
async function othersOf(claim: Claim, loaders: Context['loaders']): Promise<ReadonlySet<string | null>> {
  const { claims } = await claimsOf(claim.holder, loaders);
  const others = claims.flatMap(({ claim: other }) => (other instanceof Error ? [] : [bare(numberOf(other.ref))]));
  return new Set(others.filter(other => other !== bare(numberOf(claim.ref))));
}
