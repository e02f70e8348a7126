import { Ctx, Query, Resolver } from 'type-graphql';
import type { FeedStanding, FieldCoverage } from '../../domain/feeds/coverage.js';
import { FEED_FACTS } from '../../domain/feeds/kinds.js';
import { coverageOf, type FeedMapping, nameOf } from '../../domain/feeds/mapping.js';
import { FEED_LIMIT, FeedType } from '../../schema/feeds/feed.js';
import { Labels, OPERATIONS } from '../../schema/labels.js';
import { MaxItems } from '../../schema/max-items.js';
import type { Context } from '../context.js';

const NO_FILES = {
  files: 0,
  filesWaiting: 0,
  records: 0,
  recordsWaiting: 0,
  poison: 0,
  lastPeriod: null,
  lastFile: null,
  given: null,
} as const;

@Resolver()
export class FeedsResolver {
  @Labels(OPERATIONS)
  @MaxItems(FEED_LIMIT)
  @Query(() => [FeedType], {
    description: `Each version of each feed that is admitted here, and how far it is. At most ${FEED_LIMIT}.`,
  })
  async feeds(@Ctx() { loaders }: Context) {
    const standings = await loaders.told.standings();
    return loaders.told.mappings.slice(0, FEED_LIMIT).map(mapping => feedOf(mapping, standings.get(nameOf(mapping))));
  }
}

function feedOf(mapping: FeedMapping, standing: FeedStanding | undefined) {
  const { given, ...rest } = standing ?? NO_FILES;
  const { basis, kind, layout, owner, grade, agreed } = mapping;
  return {
    ...rest,
    name: nameOf(mapping),
    tellsOf: kind,
    owner,
    grade,
    layoutAssumed: layout === 'assumed',
    agreed,
    agreement: basis.agreement,
    purpose: basis.purpose,
    retentionDays: basis.retentionDays,
    coverage: coverage(mapping, given),
  };
}

function coverage(mapping: FeedMapping, given: ReadonlyMap<string, number> | null) {
  const all = Object.keys(FEED_FACTS[mapping.kind].fields);
  const mapped = new Set(coverageOf(mapping, all).mapped);
  const fields: readonly FieldCoverage[] = all.map(field => ({
    field,
    mapped: mapped.has(field),
    given: given && Math.round((given.get(field) ?? 0) * 1_000) / 1_000,
  }));
  return { mapped: Math.round((mapped.size / all.length) * 1_000) / 1_000, fields };
}
