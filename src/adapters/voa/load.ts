import type { Bulk, BulkTable, BulkUnit } from '../../platform/database/bulk.js';
import type { FileIdentity } from './file-name.js';
import { entryTable } from './list-entry.js';
import { rowsOf } from './rows.js';
import { standing } from './store/standing.js';
import { applyChange, beginLoad, journalRefused, replaceBaseline, staged, takeTurn } from './store/writing.js';
import { summaryTable } from './summary.js';
import { newTally, RejectedLines, type Tally, TooManyRejected } from './tally.js';

export interface LoadAsked {
  readonly file: FileIdentity;
  /** Billing authorities by code; null for the whole list. */
  readonly authorities: readonly string[] | null;
  /** With one more than so many nothing is loaded. */
  readonly maxRejected: number;
  /** Take a baseline that is no newer than what is there. */
  readonly again: boolean;
}

export interface LoadMeans {
  readonly bulk: Bulk;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Called now and then with what has been read so far. */
  readonly progress: (tally: Readonly<Tally>) => void;
  /** Told when the file is read and its indexes are made. */
  readonly indexing: () => void;
}

export type LoadEnd =
  | { readonly outcome: 'LOADED'; readonly load: number; readonly tally: Tally }
  /** The epoch, or a later one, is there already: nothing was changed. */
  | { readonly outcome: 'ALREADY_THERE'; readonly epoch: number }
  /** Nothing was changed; `load` is where its rejected lines are kept, or null where the file was not read. */
  | { readonly outcome: 'REFUSED'; readonly why: string; readonly load: number | null; readonly tally: Tally };

const TABLES: Readonly<Record<FileIdentity['content'], (name: string) => BulkTable>> = {
  entries: entryTable,
  summaries: summaryTable,
};

/**
 * Loads a file, all of it or nothing: it is read into a table beside those in use, which takes its place, or is applied to it,
 * in the same transaction. Who reads meanwhile sees the list as it was.
 */
export async function loadFile(asked: LoadAsked, means: LoadMeans): Promise<LoadEnd> {
  const tally = newTally();
  const rejected = new RejectedLines(tally, asked.maxRejected);
  try {
    return await means.bulk.inOne(unit => loaded(unit, { asked, means, tally, rejected }));
  } catch (error) {
    if (!(error instanceof TooManyRejected)) throw error;
    const why = `more than ${asked.maxRejected} lines could not be read`;
    const load = await means.bulk.inOne(unit =>
      journalRefused(unit, asked.file, { why, tally, rejected: rejected.kept }),
    );
    return { outcome: 'REFUSED', why, load, tally };
  }
}

interface Under {
  readonly asked: LoadAsked;
  readonly means: LoadMeans;
  readonly tally: Tally;
  readonly rejected: RejectedLines;
}

async function loaded(unit: BulkUnit, { asked, means, tally, rejected }: Under): Promise<LoadEnd> {
  const { file } = asked;
  const refused = (why: string): LoadEnd => ({ outcome: 'REFUSED', why, load: null, tally });
  if (!(await takeTurn(unit))) return refused('another load is under way');
  const held = await standing(unit, file);
  if (file.kind === 'change' && held === null) return refused('there is no baseline of this list to change');
  if (held !== null && file.epoch <= held.epoch && !(asked.again && file.kind === 'baseline'))
    return { outcome: 'ALREADY_THERE', epoch: held.epoch };
  if (file.kind === 'change' && held !== null && file.epoch > held.epoch + 1)
    return refused(`epoch ${held.epoch + 1} is missing: what is loaded is epoch ${held.epoch}`);

  const load = await beginLoad(unit, file);
  const table = TABLES[file.content](await staged(unit, file.content, load));
  const authorities = asked.authorities === null ? null : new Set(asked.authorities);
  const rows = rowsOf(means.bytes, { content: file.content, authorities, tally, rejected });
  await unit.load(
    table,
    told(rows, () => means.progress(tally)),
  );
  means.indexing();
  const done = { load, file, tally, rejected: rejected.kept };
  if (file.kind === 'baseline') await replaceBaseline(unit, done);
  else await applyChange(unit, done, held?.loadId ?? load);
  return { outcome: 'LOADED', load, tally };
}

async function* told<T>(rows: AsyncIterable<T>, tell: () => void): AsyncGenerator<T> {
  for await (const some of rows) {
    tell();
    yield some;
  }
}
