import type { Connection, ConnectionConfiguration } from 'tedious';
import type { Trouble } from '../http/upstream-error.js';
import type { SqlAddress, SqlConnection, SqlEngine } from './engine.js';
import { SqlServerConnection } from './sql-server-connection.js';

type Tedious = typeof import('tedious');

/** Microsoft SQL Server, by its driver. Connects when it is first asked; the driver is read in only then. */
export function sqlServerEngine(
  address: SqlAddress,
  driver: () => Promise<Tedious> = () => import('tedious'),
): SqlEngine {
  // The pipeline lets no more reads run than there may be connections, so this list is never longer than that.
  const idle: SqlServerConnection[] = [];
  let closed = false;
  const giveBack = (connection: SqlServerConnection) => {
    if (closed || idle.length >= address.connections) connection.letGo();
    else idle.push(connection);
  };
  return {
    async connect(): Promise<SqlConnection> {
      for (let kept = idle.pop(); kept !== undefined; kept = idle.pop()) if (kept.usable) return kept;
      const tedious = await driver();
      return new SqlServerConnection(tedious, await opened(tedious, configOf(address)), giveBack);
    },
    troubleOf,
    inGoodOrder: error => numberOf(error) !== null,
    close: async () => {
      closed = true;
      for (const connection of idle.splice(0)) connection.letGo();
    },
  };
}

function configOf(address: SqlAddress): ConnectionConfiguration {
  const { host, port, database, user, password, tls, connectTimeoutMs } = address;
  return {
    server: host,
    authentication: { type: 'default', options: { userName: user, password } },
    options: {
      port,
      database,
      connectTimeout: connectTimeoutMs,
      encrypt: tls !== null,
      trustServerCertificate: false,
      ...(tls?.serverName && { serverName: tls.serverName }),
      ...(tls?.ca && { cryptoCredentialsDetails: { ca: tls.ca } }),
      // The read-only member of an availability group, where there is one; each statement is a select in any case.
      readOnlyIntent: true,
      appName: 'guildhall',
      // A stored time has no zone: its digits are kept by reading and writing them in one, UTC.
      useUTC: true,
      useColumnNames: false,
    },
  };
}

function opened({ Connection: Driver }: Tedious, config: ConnectionConfiguration): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const connection = new Driver(config);
    // An error outside a request also ends the connection; without a listener it would end the process.
    connection.on('error', () => undefined);
    connection.connect(error => {
      if (error) {
        connection.close();
        reject(error);
      } else {
        resolve(connection);
      }
    });
  });
}

/** The server's own error number, where the trouble is an answer of the server's. */
function numberOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('number' in error) || !('code' in error)) return null;
  return error.code === 'EREQUEST' && typeof error.number === 'number' ? error.number : null;
}

const REFUSED: ReadonlySet<number> = new Set([207, 208, 229, 230, 297, 300, 916, 4060, 18456]);
const TIMEOUT: ReadonlySet<number> = new Set([1222]); // lock_timeout: somebody is loading the copy
const UNAVAILABLE: ReadonlySet<number> = new Set([701, 922, 924, 927, 952, 983, 1205, 3906, 6005, 17142, 17143]);

function troubleOf(error: unknown): Trouble {
  const number = numberOf(error);
  if (number === null) return troubleOfCode(error);
  if (REFUSED.has(number)) return 'refused';
  if (TIMEOUT.has(number)) return 'timeout';
  return UNAVAILABLE.has(number) ? 'unavailable' : 'unreadable';
}

function troubleOfCode(error: unknown): Trouble {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ELOGIN') return 'refused';
  return code === 'ETIMEOUT' || code === 'ECANCEL' ? 'timeout' : 'unavailable';
}
