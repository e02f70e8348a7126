import type { Casework } from '../casework/casework.js';
import { NoticeFeed } from '../casework/events/notice-feed.js';
import type { GatewayParts } from './gateway.js';

/** The casework, and the feed of what is done to it: what this process does is told at once, what others do by looking. */
export function followed(casework: Casework, { database, config, noticed }: GatewayParts) {
  const { pollMs, sockets } = config.events;
  const feed = new NoticeFeed({ database, pollMs, mostWaiting: sockets.waiting, onTrouble: noticed.bug });
  const work: Casework = {
    ...casework,
    async perform(command, sent) {
      const outcome = await casework.perform(command, sent);
      feed.nudge();
      return outcome;
    },
  };
  return { work, feed };
}
