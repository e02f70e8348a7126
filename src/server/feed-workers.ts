import { feedMatch } from '../casework/feeds/settle.js';
import { intake } from '../jobs/feeds/intake.js';
import { feedIntake, feedLook, feedTidy } from '../jobs/feeds/kinds.js';
import { lookRound } from '../jobs/feeds/look-round.js';
import { matchAll } from '../jobs/feeds/match.js';
import { tidy } from '../jobs/feeds/tidy.js';
import { feedsBehind } from './feeds-behind.js';
import type { BeginWorkers } from './workers-means.js';

const EVERY_MINUTE = '* * * * *';
const NIGHTLY = '50 3 * * *';

/** Looks where files are dropped, reads them, says whose their records are. Begins nothing where nothing is told us. */
export const takingFeeds: BeginWorkers = async ({ jobs, ...around }) => {
  const { feeds, breathingSpace } = around.config;
  if (Object.keys(feeds.sources).length === 0 && breathingSpace === undefined) return;
  const { means, sources } = feedsBehind({ ...around, jobs });
  const toldOf = (source: string) => around.noticed.adapterEvent(source, 'feed-look-failed');
  await jobs.work(feedIntake, ({ file }) => intake(means, file));
  await jobs.work(feedMatch, () => matchAll(means));
  await jobs.work(feedLook, () => lookRound(means, sources, toldOf));
  await jobs.work(feedTidy, () => tidy(means));
  if (sources.length > 0) await jobs.schedule(feedLook, EVERY_MINUTE, {});
  await jobs.schedule(feedTidy, NIGHTLY, {});
};
