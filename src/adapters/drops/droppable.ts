import type { TakenTo } from '../ports/feeds.js';

/** Where files go that were taken in, and where those that were not: beside the others, so that a move is a rename. */
export const TAKEN_TO: Readonly<Record<TakenTo, string>> = { done: 'done', refused: 'refused' };

/** What programs call a file while they write it. */
const BEING_WRITTEN = /^[.~]|\.(tmp|temp|part|partial|filepart|writing|lock)$|~$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const NO_NAME = /[\u0000-\u001f\u007f/\\]/;
const LONGEST = 200;

/** Whether a name is one of a file that is there to be taken: none of a file being written, and none that leads elsewhere. */
export const isDroppable = (name: string): boolean =>
  name.length > 0 && name.length <= LONGEST && !NO_NAME.test(name) && !BEING_WRITTEN.test(name);

/** The name under which a file is kept where one of its name is there already. */
export const besides = (name: string, changedAt: number): string => `${name}.${Math.floor(changedAt)}`;
