import type { Money } from '../../domain/money.js';

/** What a month's amount makes for a week, exact: twelve months over 52 weeks. */
export const perWeekOfMonth = (month: Money): Money => month.times(12).dividedBy(52);
