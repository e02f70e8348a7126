import { folderDrop } from '../../../src/adapters/drops/folder.js';
import { onFeeds } from '../../../src/casework/feeds/store/tables.js';
import { intake } from '../../../src/jobs/feeds/intake.js';
import { look } from '../../../src/jobs/feeds/look.js';
import { matchAll } from '../../../src/jobs/feeds/match.js';
import type { FeedMeans } from '../../../src/jobs/feeds/means.js';
import { MOST_BYTES } from '../../../src/jobs/feeds/receive.js';

/** Everything that the gateway's workers do with a folder: look, read what waits, say after each whose it is. Goes on where it was. */
export async function takeIn(means: FeedMeans, folder: string): Promise<void> {
  const drop = folderDrop('drop', folder);
  await look(means, { drop, mappings: means.mappings, mostBytes: MOST_BYTES, settledMs: -86_400_000_000, moves: true });
  const waiting = await onFeeds(means.database.kysely)
    .selectFrom('feed_file')
    .select('id')
    .where('state', '=', 'WAITING')
    .orderBy('sequence')
    .orderBy('id')
    .execute();
  for (const { id } of waiting) {
    await intake(means, id);
    await matchAll(means);
  }
  await matchAll(means);
}
