import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, lstatSync, mkdirSync, openSync, readdirSync, readSync, renameSync, type Stats } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import ssh2, { type Connection, type SFTPWrapper } from 'ssh2';

const { Server, utils } = ssh2;
const { OK, EOF, NO_SUCH_FILE } = utils.sftp.STATUS_CODE;

export interface SftpServer {
  readonly port: number;
  /** As `ssh-keygen -lf` prints it. */
  readonly hostKey: string;
  /** Of the one user who may come in. */
  readonly privateKey: string;
  close(): Promise<void>;
}

/** A real SFTP server over a folder: as much of it as a client that fetches files asks for. */
export async function sftpServer(folder: string): Promise<SftpServer> {
  const [host, user] = [utils.generateKeyPairSync('ed25519'), utils.generateKeyPairSync('ed25519')];
  const allowed = blobOf(user.public);
  const open = new Set<Connection>();
  const server = new Server({ hostKeys: [host.private] }, client => {
    open.add(client);
    (client as unknown as { setNoDelay(on: boolean): void }).setNoDelay(true);
    client.on('close', () => open.delete(client));
    client.on('error', () => undefined);
    client.on('authentication', asked => {
      const right = asked.method === 'publickey' && asked.username === 'council' && asked.key.data.equals(allowed);
      if (right) asked.accept();
      else asked.reject(['publickey']);
    });
    client.on('session', accept => accept().on('sftp', take => serving(take(), folder)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    hostKey: `SHA256:${createHash('sha256').update(blobOf(host.public)).digest('base64').replace(/=+$/, '')}`,
    privateKey: user.private,
    async close() {
      for (const client of open) client.end();
      await new Promise<void>(done => server.close(() => done()));
    },
  };
}

const blobOf = (line: string): Buffer => Buffer.from(line.split(' ')[1] ?? '', 'base64');

function serving(sftp: SFTPWrapper, folder: string): void {
  const at = (path: string) => join(folder, path.replace(/^\/+/, ''));
  const handles = new Map<number, { fd: number } | { names: string[] | null; path: string }>();
  let last = 0;
  const held = (what: { fd: number } | { names: string[]; path: string }) => {
    last += 1;
    handles.set(last, what);
    return Buffer.from([last]);
  };
  const of = (handle: Buffer) => handles.get(handle[0] ?? -1);
  const or = (id: number, doing: () => void) => {
    try {
      doing();
    } catch {
      sftp.status(id, NO_SUCH_FILE, `there is no ${folder}`);
    }
  };
  const stat = (id: number, path: string) => or(id, () => sftp.attrs(id, attrsOf(lstatSync(at(path)))));
  sftp.on('REALPATH', (id, path) => {
    const filename = path === '.' ? '/' : path;
    sftp.name(id, [{ filename, longname: filename, attrs: attrsOf(lstatSync(folder)) }]);
  });
  sftp.on('STAT', stat);
  sftp.on('LSTAT', stat);
  sftp.on('OPENDIR', (id, path) =>
    or(id, () => sftp.handle(id, held({ names: readdirSync(at(path)), path: at(path) }))),
  );
  sftp.on('READDIR', (id, handle) => {
    const found = of(handle);
    if (!found || !('names' in found) || found.names === null) return sftp.status(id, EOF);
    const { path } = found;
    const names = found.names.map(filename => {
      const stats = lstatSync(join(path, filename));
      return {
        filename,
        longname: `${kindOf(stats)}rw------- 1 a a 1 Jan 1 ${filename}`,
        attrs: attrsOf(stats),
      };
    });
    found.names = null;
    sftp.name(id, names);
  });
  sftp.on('OPEN', (id, path) => or(id, () => sftp.handle(id, held({ fd: openSync(at(path), 'r') }))));
  sftp.on('READ', (id, handle, ...[offset, length]) => {
    const found = of(handle);
    if (!found || !('fd' in found)) return sftp.status(id, NO_SUCH_FILE);
    const bytes = Buffer.alloc(length);
    const read = readSync(found.fd, bytes, 0, length, offset);
    if (read === 0) sftp.status(id, EOF);
    else sftp.data(id, bytes.subarray(0, read));
  });
  sftp.on('FSTAT', (id, handle) => {
    const found = of(handle);
    if (found && 'fd' in found) sftp.attrs(id, attrsOf(lstatSync(folder)));
    else sftp.status(id, NO_SUCH_FILE);
  });
  sftp.on('CLOSE', (id, handle) => {
    const found = of(handle);
    if (found && 'fd' in found) closeSync(found.fd);
    sftp.status(id, OK);
  });
  sftp.on('MKDIR', (id, path) =>
    or(id, () => {
      mkdirSync(at(path));
      sftp.status(id, OK);
    }),
  );
  sftp.on('RENAME', (id, from, to) =>
    or(id, () => {
      renameSync(at(from), at(to));
      sftp.status(id, OK);
    }),
  );
}

const kindOf = (stats: Stats): string => {
  if (stats.isSymbolicLink()) return 'l';
  return stats.isDirectory() ? 'd' : '-';
};

const attrsOf = ({ mode, uid, gid, size, atimeMs, mtimeMs }: Stats) => ({
  mode,
  uid,
  gid,
  size,
  atime: Math.floor(atimeMs / 1_000),
  mtime: Math.floor(mtimeMs / 1_000),
});
