import { z } from 'zod';
import type { PlainDate } from '../../domain/dates.js';
import { jobKind } from '../../platform/jobs/job-kind.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import type { Known } from '../work.js';
import { discountApplication } from './application.js';

/** Every day: discounts whose review day has come. */
export const reviewDiscounts = jobKind({ name: 'discount-reviews', shape: z.strictObject({}), retries: 3 });

const ANSWER_DAYS = 21;

/** The review day has come: it is work again, and the customer is asked whether it is still so. */
export const beginReview: Command<Known> = {
  name: 'beginDiscountReview',
  async run(work, known) {
    const application = await work.find(discountApplication, known);
    const due = { on: work.today.add({ days: ANSWER_DAYS }), why: `A review is answered within ${ANSWER_DAYS} days` };
    return done(await work.move(discountApplication, { case: application, move: 'review' }, { due, paused: null }));
  },
};

export interface Confirm extends Known {
  readonly reviewOn: PlainDate;
  readonly reason: string;
}

/** It is still so: it runs until the next review. */
export const confirmDiscount: Command<Confirm> = {
  name: 'confirmDiscount',
  async run(work, { reviewOn, reason, ...known }) {
    const application = await work.find(discountApplication, known);
    const { decision } = application.facts;
    if (work.today.until(reviewOn).days < 1) return refuse('NOT_POSSIBLE_NOW', 'The next review is on a day to come.');
    return done(
      await work.move(
        discountApplication,
        { case: application, move: 'confirm' },
        {
          facts: { ...application.facts, decision: decision && { ...decision, reviewOn } },
          due: { on: reviewOn, why: 'A discount is looked at again on its review day' },
          paused: { until: reviewOn, why: 'In force until its review' },
          reason,
        },
      ),
    );
  },
};
