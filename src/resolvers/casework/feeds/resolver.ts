import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import { FEED_SETTLEMENTS, type Settle, settleFeedItem } from '../../../casework/feeds/settle.js';
import type { FeedItemDetails } from '../../../casework/feeds/store/item-details.js';
import type { PersonRef } from '../../../domain/references.js';
import type { FeedItemCase } from '../../../loaders/feed-items.js';
import {
  FeedItemFileType,
  FeedItemReasonEnum,
  FeedItemType,
  FeedKindEnum,
  FeedToldFieldType,
  FeedToldPersonType,
} from '../../../schema/casework/feed-item.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import { SettleFeedItemInput } from '../../../schema/inputs/casework/feed-item.js';
import { acting, DWP_TOLD, Labels } from '../../../schema/labels.js';
import type { Context } from '../../context.js';
import { inputProblems } from '../../input-problems.js';
import { maskNationalInsuranceNumber } from '../../mask.js';
import { known } from '../known.js';
import { performed, words } from '../performed.js';

const SETTLE = z.strictObject({
  ...known,
  as: z.enum(FEED_SETTLEMENTS),
  person: z
    .custom<PersonRef>()
    .nullish()
    .transform(person => person ?? null),
  reason: words(500),
}) as z.ZodType<Settle>;

@Resolver(() => FeedItemType)
export class FeedItemResolver {
  @Labels(DWP_TOLD)
  @FieldResolver(() => FeedItemReasonEnum)
  because(@Root() { facts }: FeedItemCase): string {
    return facts.reason;
  }

  @Labels(DWP_TOLD)
  @FieldResolver(() => FeedKindEnum, { nullable: true })
  feed(@Root() { facts }: FeedItemCase): string | null {
    return facts.kind;
  }

  @Labels(DWP_TOLD)
  @FieldResolver(() => Number, { nullable: true })
  count(@Root() { facts }: FeedItemCase): number | null {
    return facts.count;
  }

  @Labels(DWP_TOLD)
  @FieldResolver(() => FeedToldPersonType, { nullable: true })
  async toldOf(@Root() item: FeedItemCase, @Ctx() context: Context) {
    const { person } = await detailsOf(item, context);
    if (person === null) return null;
    const { nino, ...rest } = person;
    const open = context.grant.unmasked.includes('nationalInsuranceNumber');
    return { ...rest, nationalInsuranceNumber: nino === null || open ? nino : maskNationalInsuranceNumber(nino) };
  }

  @Labels(DWP_TOLD)
  @FieldResolver(() => [FeedToldFieldType])
  async tells(@Root() item: FeedItemCase, @Ctx() context: Context) {
    return (await detailsOf(item, context)).tells;
  }

  @Labels(DWP_TOLD)
  @FieldResolver(() => FeedItemFileType, { nullable: true })
  async file(@Root() item: FeedItemCase, @Ctx() context: Context) {
    return (await detailsOf(item, context)).file;
  }

  @Labels(acting('feed:settle'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Settles an item of a feed: whose it is, that it is about nobody here, or that what it asked for is done. What somebody said of whose it is holds, whatever the feed tells later.',
  })
  async settleFeedItem(@Arg('input', () => SettleFeedItemInput) input: SettleFeedItemInput, @Ctx() context: Context) {
    const { person } = input;
    if (person && (await context.fresh.customer.load(person)) === null)
      return inputProblems([
        { field: 'person', problem: 'is nobody known here', valid: 'the reference of a customer' },
      ]);
    return performed({ command: settleFeedItem, shape: SETTLE }, input, context);
  }
}

const detailsOf = (item: FeedItemCase, { loaders }: Context): Promise<FeedItemDetails> => loaders.feedItem.load(item);
