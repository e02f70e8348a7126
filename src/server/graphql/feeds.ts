import { FeedItemResolver } from '../../resolvers/casework/feeds/resolver.js';
import { FeedItemType } from '../../schema/casework/feed-item.js';

/** What feeds bring, and what somebody has to say of it. */
export const FEED_RESOLVERS = [FeedItemResolver];
export const FEED_TYPES = [FeedItemType];
