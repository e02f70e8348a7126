import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Property } from '../domain/account.js';
import type { BandPeriod, Occupation } from '../domain/dwelling.js';
import { numberOf } from '../domain/references.js';
import { BAND_LIMIT, BandPeriodType, OccupationConnectionType } from '../schema/dwelling.js';
import { PageArgs } from '../schema/inputs/page-args.js';
import { ACCOUNT, Labels } from '../schema/labels.js';
import { MaxItems } from '../schema/max-items.js';
import { DwellingType } from '../schema/property.js';
import { pageOf } from './connection.js';
import type { Context } from './context.js';
import { nodeId } from './node-id.js';

@Resolver(() => DwellingType)
export class DwellingResolver {
  @FieldResolver(() => ID)
  id(@Root() { ref, through }: Property): string {
    if (through === null) return nodeId('Dwelling', ref);
    return nodeId('Dwelling', ref, { holder: through.holder, via: numberOf(through.account) });
  }

  @Labels(ACCOUNT)
  @MaxItems(BAND_LIMIT)
  @FieldResolver(() => [BandPeriodType], {
    nullable: true,
    description: 'The bands it has had, newest first; null where the back office cannot be asked by dwelling.',
  })
  async bands(@Root() { ref }: Property, @Ctx() { loaders }: Context): Promise<readonly BandPeriod[] | null> {
    const record = await loaders.places.dwelling.load(ref);
    return record?.bands.slice(0, BAND_LIMIT) ?? null;
  }

  @Labels(ACCOUNT)
  @FieldResolver(() => OccupationConnectionType, {
    nullable: true,
    description: 'The accounts that were for it, newest first. For staff alone; null for anybody else.',
  })
  async occupations(@Root() { ref }: Property, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    const { caller, loaders, reads } = context;
    if (caller.people !== null) return null;
    const record = await loaders.places.dwelling.load(ref);
    if (record === null) return null;
    const keyOf = ({ account, from }: Occupation) => `${account}|${from ?? ''}`;
    const listed = pageOf({ items: record.occupations, source: record.property.source, keyOf }, page);
    for (const { occupier } of listed.items) reads.saw(occupier);
    return listed;
  }
}
