import { CompiledQuery, type Transaction } from 'kysely';
import type { Db } from 'pg-boss';
import type { Database } from '../database/database.js';

/** The engine on our store: every statement of its own takes a connection for itself. */
export const onStore = (database: Database): Db => ({
  executeSql: async (text, values) => ({
    // A list of statements goes without values: only so does PostgreSQL take several at once.
    rows: (await database.run<object>({ text, ...(values?.length && { values }) })) ?? [],
  }),
});

/** One statement of the engine within a transaction of ours, so that a job is there exactly if its cause is. */
export const inTransaction = (transaction: Transaction<unknown>): Db => ({
  executeSql: async (text, values) => {
    const { rows } = await transaction.executeQuery(CompiledQuery.raw(text, values));
    return { rows };
  },
});
