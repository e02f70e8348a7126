/** The columns of a table by their type, each list as words. */
export type Columns = Readonly<Record<string, string>>;

export function createTable(name: string, columns: Columns): string {
  const all = Object.entries(columns).flatMap(([type, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map(column => `"${column}" ${type}`),
  );
  return `create table ${name} (${all.join(', ')});`;
}
