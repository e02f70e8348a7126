import type { Connection, Request } from 'tedious';
import type { SqlConnection } from './engine.js';
import type { SqlRow, SqlStatement } from './sql-upstream.js';

type Tedious = typeof import('tedious');

interface Column {
  readonly metadata: { readonly colName: string };
  readonly value: unknown;
}

const CANCEL_AFTER_MS = 1_000;

/** One connection to SQL Server, whose driver calls back where ours promise. */
export class SqlServerConnection implements SqlConnection {
  private over = false;
  private timeoutMs = CANCEL_AFTER_MS;

  constructor(
    private readonly tedious: Tedious,
    private readonly connection: Connection,
    private readonly giveBack: (connection: SqlServerConnection) => void,
  ) {
    connection.on('end', () => {
      this.over = true;
    });
  }

  get usable(): boolean {
    return !this.over;
  }

  /** SQL Server has no read-only transaction: that nothing changes is seen to by the login and by selects alone. */
  async begin(timeoutMs: number): Promise<void> {
    this.timeoutMs = Math.max(1, Math.floor(timeoutMs));
    await this.batch(`set lock_timeout ${this.timeoutMs}; set xact_abort on`);
    const { READ_COMMITTED } = this.tedious.ISOLATION_LEVEL;
    await this.called(done => this.connection.beginTransaction(error => done(error), '', READ_COMMITTED));
  }

  rows({ text, values }: SqlStatement): Promise<readonly SqlRow[]> {
    const rows: SqlRow[] = [];
    return this.asked(text, request => {
      for (const [at, value] of values.entries()) request.addParameter(String(at + 1), this.typeOf(value), value);
      request.on('row', (columns: readonly Column[]) => rows.push(rowOf(columns)));
      this.connection.execSql(request);
    }).then(() => rows);
  }

  async finish(): Promise<void> {
    await this.called(done => this.connection.rollbackTransaction(error => done(error)));
    this.giveBack(this);
  }

  letGo(): void {
    if (this.over) return;
    this.over = true;
    this.connection.close();
  }

  private batch(text: string): Promise<void> {
    return this.asked(text, request => this.connection.execSqlBatch(request));
  }

  private asked(text: string, send: (request: Request) => void): Promise<void> {
    return this.called(done => {
      const request = new this.tedious.Request(text, error => done(error));
      request.setTimeout(this.timeoutMs);
      send(request);
    });
  }

  /** Ends with the callback or with the connection, whichever is first. */
  private called(start: (done: (error?: Error | null) => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('the connection ended'));
      this.connection.once('end', ended);
      start(error => {
        this.connection.off('end', ended);
        if (error) reject(error);
        else resolve();
      });
    });
  }

  /** Text goes as varchar: as nvarchar it would keep the server from using its index on a varchar column. */
  private typeOf(value: unknown) {
    return typeof value === 'number' ? this.tedious.TYPES.Int : this.tedious.TYPES.VarChar;
  }
}

const rowOf = (columns: readonly Column[]): SqlRow =>
  Object.fromEntries(columns.map(({ metadata, value }) => [metadata.colName, plain(value)]));

/** Times as PostgreSQL writes them, without a zone; a bit as the number that a flag is everywhere else. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace('T', ' ').slice(0, -1);
  return typeof value === 'boolean' ? Number(value) : value;
}
