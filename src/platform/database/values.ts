import pg from 'pg';

const { builtins } = pg.types;

/** PostgreSQL's bigint in a number: every count and sequence of ours fits, and one that does not must not be rounded. */
export function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('The store holds an integer beyond 2^53; read it as text');
  return value;
}

/** How values are read, the same on PostgreSQL and embedded. A date stays text, because a `Date` would give it a time zone. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => {
    if (id === builtins.INT8) return safeInteger;
    if (id === builtins.DATE) return (text: string) => text;
    return pg.types.getTypeParser(id, format);
  },
};
