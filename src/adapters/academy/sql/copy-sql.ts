import {
  type Compilable,
  DummyDriver,
  Kysely,
  MssqlAdapter,
  MssqlIntrospector,
  MssqlQueryCompiler,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type SelectQueryBuilder,
  sql,
} from 'kysely';
import type { SqlStatement } from '../../../platform/sql/sql-upstream.js';
import type { AcademyOptions } from '../config.js';
import type { AcademyTables, TableName } from './tables.js';

type Engine = AcademyOptions['connection']['engine'];

/** The queries are written once and compiled for either engine; nothing is ever run through these. */
function compilerFor(engine: Engine): Kysely<AcademyTables> {
  const isPostgres = engine === 'postgres';
  return new Kysely<AcademyTables>({
    dialect: {
      createAdapter: () => (isPostgres ? new PostgresAdapter() : new MssqlAdapter()),
      createDriver: () => new DummyDriver(),
      createIntrospector: db => (isPostgres ? new PostgresIntrospector(db) : new MssqlIntrospector(db)),
      createQueryCompiler: () => (isPostgres ? new PostgresQueryCompiler() : new MssqlQueryCompiler()),
    },
  });
}

export type CopySqlOptions = Pick<AcademyOptions, 'schema' | 'tables' | 'maxRows' | 'divisions'> & {
  readonly connection: Pick<AcademyOptions['connection'], 'engine'>;
};

/** Writes statements for one council's copy: its engine, its names, its bounds. Selects alone can be written. */
export class CopySql {
  readonly divisions: readonly number[];
  private readonly db: Kysely<AcademyTables>;
  private readonly engine: Engine;

  constructor(private readonly options: CopySqlOptions) {
    this.engine = options.connection.engine;
    this.db = compilerFor(this.engine);
    this.divisions = options.divisions;
  }

  /** A select from the table under whatever name it goes here. */
  from<Name extends TableName>(table: Name): SelectQueryBuilder<AcademyTables, Name, object> {
    const { tables, schema } = this.options;
    const own = tables[table] ?? table;
    const full = own.includes('.') ? own : `${schema}.${own}`;
    return this.db.selectFrom(`${full} as ${table}` as Name) as unknown as SelectQueryBuilder<
      AcademyTables,
      Name,
      object
    >;
  }

  /** A select from a table that only the council knows, its columns under our names; those it lacks are left out. */
  fromMapped(table: string, columns: Readonly<Record<string, string | undefined>>, amounts: readonly string[] = []) {
    const full = table.includes('.') ? table : `${this.options.schema}.${table}`;
    const known = Object.entries(columns).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return (this.db as unknown as Kysely<Record<'mapped', Record<string, string | number | null>>>)
      .selectFrom(`${full} as mapped` as 'mapped')
      .select(
        known.map(([our, their]) =>
          amounts.includes(our)
            ? asText(`mapped.${their}`, our)
            : sql.ref<string | number | null>(`mapped.${their}`).as(our),
        ),
      );
  }

  /** The newest value of one column, for the date of the copy. */
  newest(table: string, column: string): SqlStatement {
    return this.compiled(
      this.fromMapped(table, {})
        .clearSelect()
        .select(({ fn }) => fn.max(`mapped.${column}`).as('newest')),
    );
  }

  /** One row more than a statement may give, so that it shows where there are too many. */
  bounded<Tables, Name extends keyof Tables, Output>(query: SelectQueryBuilder<Tables, Name, Output>): SqlStatement {
    const most = this.options.maxRows + 1;
    return this.compiled(this.engine === 'postgres' ? query.limit(most) : query.top(most));
  }

  /** The first rows of an ordered query: a page of a list that is read to its end, so no bound is passed. */
  first<Tables, Name extends keyof Tables, Output>(
    query: SelectQueryBuilder<Tables, Name, Output>,
    most: number,
  ): SqlStatement {
    return this.compiled(this.engine === 'postgres' ? query.limit(most) : query.top(most));
  }

  private compiled(query: Compilable): SqlStatement {
    const { sql: text, parameters } = query.compile();
    return { text, values: parameters };
  }
}

/**
 * An amount as text, for SQL Server's driver would read a numeric into a float.
 */
export const asText = <As extends string>(column: string, as: As) =>
  sql<string | null>`cast(${sql.ref(column)} as varchar(40))`.as(as);

export const sumAsText = <As extends string>(column: string, as: As) =>
  sql<string | null>`cast(sum(${sql.ref(column)}) as varchar(40))`.as(as);
