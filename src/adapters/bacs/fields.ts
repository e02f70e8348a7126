import type { PlainDate } from '../../domain/dates.js';
import { BACS_WIDTH, bacsText } from '../../domain/direct-debit/bacs-text.js';

/** Words as a record has them: what Bacs does not take becomes a space, and the field is filled. */
export const wordsField = (text: string): string => bacsText(text).slice(0, BACS_WIDTH).padEnd(BACS_WIDTH);

/** So many digits, noughts before them counting. Throws RangeError without the text. */
export function digitsField(text: string, many: number, what: string): string {
  if (text.length !== many || !/^\d+$/.test(text)) throw new RangeError(`${what} is to be ${many} digits`);
  return text;
}

export const countField = (count: number, width: number): string => `${count}`.padStart(width, '0');

/** ` YYDDD`: a space, the last two digits of the year, and the day of the year from 001. */
export const julianField = (day: PlainDate): string =>
  ` ${countField(day.year % 100, 2)}${countField(day.dayOfYear, 3)}`;
