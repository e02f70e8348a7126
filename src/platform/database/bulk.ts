/** A row in the order of the table's columns, each value as text that PostgreSQL reads; null where there is none. */
export type BulkRow = readonly (string | null)[];

export interface BulkTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** What may be done inside one bulk transaction. */
export interface BulkUnit {
  run<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Appends rows as they come, never holding more than a few thousand of them. */
  load(table: BulkTable, rows: AsyncIterable<readonly BulkRow[]>): Promise<void>;
}

/** The store where a great many rows are written at once: a connection of its own, on which a statement may take long. */
export interface Bulk {
  /** All of the work holds, or none. */
  inOne<T>(work: (unit: BulkUnit) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const NAME = /^[a-z][a-z0-9_]{0,62}$/;

/** A name of a table or column as it stands in a statement. Throws TypeError for one that is not plain. */
export function plainName(name: string): string {
  if (!NAME.test(name)) throw new TypeError('not a plain name of a table or column');
  return name;
}

export const columnList = ({ columns }: BulkTable): string => columns.map(({ name }) => plainName(name)).join(', ');
