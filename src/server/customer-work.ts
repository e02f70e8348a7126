import { reviewDiscounts } from '../casework/discounts/review.js';
import { beginReviews } from '../jobs/discounts/reviews.js';
import type { BeginWorkers } from './workers-means.js';

/** Early each day, before anybody looks at the worklist. */
const DAILY = '10 5 * * *';

/** Begins the reviews of discounts whose day has come. */
export const reviewingDiscounts: BeginWorkers = async ({ jobs, ...means }) => {
  await jobs.work(reviewDiscounts, async () => void (await beginReviews(means)));
  await jobs.schedule(reviewDiscounts, DAILY, {});
};
