import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Hereditament, RatingEntry, SummaryValuation } from '../domain/hereditament.js';
import { propertyRef } from '../domain/references.js';
import { ENTRY_LIMIT, HereditamentType, RatingEntryType } from '../schema/hereditament.js';
import { SummaryValuationType, VALUATION_LINE_LIMIT } from '../schema/summary-valuation.js';
import type { Context } from './context.js';
import { nodeId } from './node-id.js';

const POSTCODE = /^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$/;

@Resolver(() => HereditamentType)
export class HereditamentResolver {
  @FieldResolver(() => ID)
  id(@Root() { uarn }: Hereditament): string {
    return nodeId('Hereditament', propertyRef('voa', uarn));
  }

  @FieldResolver(() => [String])
  addressLines(@Root() { address }: Hereditament): readonly string[] {
    return address.lines;
  }

  @FieldResolver()
  postcode(@Root() { address }: Hereditament): string | null {
    return address.postcode !== null && POSTCODE.test(address.postcode) ? address.postcode : null;
  }

  @FieldResolver(() => RatingEntryType, { nullable: true })
  current(@Root() { entries }: Hereditament): RatingEntry | null {
    return entries.find(({ to, listYear }) => to === null && listYear === entries[0]?.listYear) ?? null;
  }

  @FieldResolver(() => [RatingEntryType])
  entries(@Root() { entries }: Hereditament): readonly RatingEntry[] {
    return entries.slice(0, ENTRY_LIMIT);
  }
}

@Resolver(() => RatingEntryType)
export class RatingEntryResolver {
  @FieldResolver(() => SummaryValuationType, { nullable: true })
  async valuation(@Root() { assessment }: RatingEntry, @Ctx() { loaders }: Context): Promise<SummaryValuation | null> {
    const valuation = assessment === null ? null : await loaders.places.valuation.load(assessment);
    if (valuation === null) return null;
    const { lines, additions, adjustments } = valuation;
    return {
      ...valuation,
      lines: lines.slice(0, VALUATION_LINE_LIMIT),
      additions: additions.slice(0, VALUATION_LINE_LIMIT),
      adjustments: adjustments.slice(0, VALUATION_LINE_LIMIT),
    };
  }
}
