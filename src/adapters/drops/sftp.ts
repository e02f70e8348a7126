import { posix } from 'node:path';
import Client from 'ssh2-sftp-client';
import type { DroppedFile, FeedDrop } from '../ports/feeds.js';
import { besides, isDroppable, TAKEN_TO } from './droppable.js';

export interface SftpPlace {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** In PEM or OpenSSH's own form. */
  readonly privateKey: string;
  readonly passphrase?: string | undefined;
  /** `SHA256:...`, as `ssh-keygen -lf` prints it. A host of another key is not spoken to. */
  readonly hostKey: string;
  readonly folder: string;
  readonly connectMs: number;
}

/** Why files could not be fetched. Nothing that the other side said goes with it. */
export class DropError extends Error {
  override readonly name = 'DropError';
  constructor(readonly trouble: 'HOST_KEY_DIFFERS' | 'NOT_REACHED' | 'REFUSED') {
    super(`the place where files are dropped: ${trouble}`);
  }
}

/** A folder on an SFTP server. The connection is made when it is first needed and ended by `close`. */
export function sftpDrop(name: string, place: SftpPlace): FeedDrop {
  let connecting: Promise<Client> | undefined;
  const connected = () => (connecting ??= connect(place));
  const at = (...file: string[]) => posix.join(place.folder, ...file);
  const asking = async <T>(ask: (client: Client) => Promise<T>): Promise<T> => {
    const client = await connected();
    return ask(client).catch(error => {
      throw error instanceof DropError ? error : new DropError('REFUSED');
    });
  };
  return {
    name,
    list: most =>
      asking(async client =>
        (await client.list(place.folder))
          .filter(({ type, name: file }) => type === '-' && isDroppable(file))
          .map(({ name: file, size, modifyTime }) => ({ name: file, bytes: size, changedAt: modifyTime }))
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .slice(0, most),
      ),
    stat: file => asking(client => stated(client, at(file), file)),
    open: async file => (await connected()).createReadStream(at(file), { highWaterMark: 32_768 }),
    move: ({ name: file, changedAt }, to) =>
      asking(async client => {
        const folder = at(TAKEN_TO[to]);
        if ((await client.exists(folder)) === false) await client.mkdir(folder);
        const target = (await client.exists(posix.join(folder, file))) === false ? file : besides(file, changedAt);
        // Another process may have moved it just now.
        if ((await client.exists(at(file))) !== false) await client.rename(at(file), posix.join(folder, target));
      }),
    async close() {
      const client = await connecting?.catch(() => null);
      connecting = undefined;
      await client?.end();
    },
  };
}

async function stated(client: Client, path: string, name: string): Promise<DroppedFile | null> {
  if ((await client.exists(path)) !== '-') return null;
  const { size, modifyTime } = await client.stat(path);
  return { name, bytes: size, changedAt: modifyTime };
}

/** Requests are small and each waits for the one before: without this each also waits for a timer of the network's. */
interface Underneath {
  readonly client: { setNoDelay(on: boolean): void };
}

async function connect({ host, port, user, privateKey, passphrase, hostKey, connectMs }: SftpPlace): Promise<Client> {
  // What the server does after the connection is up is told by the call under way; an event without a listener would end the process.
  const quiet = () => undefined;
  const client = new Client('feed-drop', { error: quiet, end: quiet, close: quiet });
  let known = true;
  try {
    await client.connect({
      host,
      port,
      username: user,
      privateKey,
      ...(passphrase !== undefined && { passphrase }),
      readyTimeout: connectMs,
      hostHash: 'sha256',
      hostVerifier: (hash: string) => {
        known = `SHA256:${Buffer.from(hash, 'hex').toString('base64').replace(/=+$/, '')}` === hostKey;
        return known;
      },
    });
    (client as unknown as Underneath).client.setNoDelay(true);
    return client;
  } catch {
    await client.end().catch(quiet);
    throw new DropError(known ? 'NOT_REACHED' : 'HOST_KEY_DIFFERS');
  }
}
