export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** Rows by table, with its schema. What a row does not name is null. */
export class TableRows {
  private readonly rows = new Map<string, Row[]>();

  add(table: string, ...rows: readonly Row[]): void {
    const known = this.rows.get(table);
    if (known === undefined) this.rows.set(table, [...rows]);
    else known.push(...rows);
  }

  /** Everything gathered so far, which is then forgotten. */
  take(): [table: string, rows: Row[]][] {
    const all = [...this.rows];
    this.rows.clear();
    return all;
  }

  get size(): number {
    return [...this.rows.values()].reduce((sum, rows) => sum + rows.length, 0);
  }
}
