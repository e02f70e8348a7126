import DataLoader from 'dataloader';
import type { Case } from '../casework/case.js';
import type { FeedItemFacts } from '../casework/feeds/item.js';
import type { FeedItemDetails } from '../casework/feeds/store/item-details.js';
import type { LoadScope } from './scope.js';

const MAX_BATCH = 50;
export type FeedItemCase = Case<FeedItemFacts>;

/** What items of feeds are about. The item itself was opened already, so whoever asks may see what it is about. */
export const feedItemLoader = ({ feedItems }: LoadScope): DataLoader<FeedItemCase, FeedItemDetails, string> =>
  new DataLoader<FeedItemCase, FeedItemDetails, string>(
    async items => [...(await feedItems.details(items.map(({ facts }) => facts)))],
    { name: 'feedItem', maxBatchSize: MAX_BATCH, cacheKeyFn: ({ ref }) => ref },
  );
