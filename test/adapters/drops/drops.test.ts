import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderDrop } from '../../../src/adapters/drops/folder.js';
import { sftpDrop } from '../../../src/adapters/drops/sftp.js';
import type { FeedDrop } from '../../../src/adapters/ports/feeds.js';
import { type SftpServer, sftpServer } from './sftp-server.js';

let folder: string;
let server: SftpServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-drops-'));
  server = await sftpServer(folder);
});
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const onSftp = (rest: object = {}): FeedDrop => {
  const { port, privateKey, hostKey } = server;
  const there = { host: '127.0.0.1', port, user: 'council', privateKey, hostKey, folder: '/', connectMs: 20_000 };
  return sftpDrop('drop', { ...there, ...rest });
};
const KINDS = [
  ['a folder', () => folderDrop('drop', folder)],
  ['a folder on an SFTP server', onSftp],
] as const;
const put = (name: string, content = name) => writeFileSync(join(folder, name), content);
const text = async (content: AsyncIterable<Uint8Array>) => {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces).toString();
};

describe.each(KINDS)('files dropped in %s', (_kind, dropOf) => {
  it('are listed in order of name, less those that are being written and what is no file', async () => {
    for (const name of ['b.csv', 'a.csv', '.hidden', 'c.csv.part', 'd.csv.filepart', '~e.csv', 'f.tmp']) put(name);
    mkdirSync(join(folder, 'done'));
    symlinkSync('/etc/passwd', join(folder, 'link.csv'));
    const drop = dropOf();
    const listed = await drop.list(10);
    expect(listed.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['a.csv', 5],
      ['b.csv', 5],
    ]);
    expect(await drop.list(1)).toHaveLength(1);
    expect(await drop.stat('a.csv')).toEqual(listed[0]);
    expect(await drop.stat('gone.csv')).toBeNull();
    await drop.close();
  });

  it('are read whole, and moved over none that lies there already', async () => {
    const long = 'x'.repeat(300_000);
    const drop = dropOf();
    for (const content of [long, 'second']) {
      put('a.csv', content);
      const [file] = await drop.list(1);
      if (file === undefined) throw new Error('nothing is listed');
      expect(await text(await drop.open('a.csv'))).toBe(content);
      await drop.move(file, 'done');
      // Moved by another process meanwhile: nothing is left to do.
      await drop.move(file, 'done');
    }
    await drop.close();
    const [first, second] = readdirSync(join(folder, 'done')).sort();
    expect([first, second]).toEqual(['a.csv', expect.stringMatching(/^a\.csv\.\d+$/)]);
    expect(readFileSync(join(folder, 'done', 'a.csv'), 'utf8')).toBe(long);
    expect(readdirSync(folder)).toEqual(['done']);
  });
});

describe('an SFTP server', () => {
  it('is not spoken to where its key is another', async () => {
    const drop = onSftp({ hostKey: `SHA256:${'A'.repeat(43)}` });
    await expect(drop.list(1)).rejects.toMatchObject({ trouble: 'HOST_KEY_DIFFERS' });
    await drop.close();
  });

  it('tells nothing of itself where it refuses', async () => {
    const [stranger, astray] = [onSftp({ user: 'somebody' }), onSftp({ folder: '/nowhere' })];
    await expect(stranger.list(1)).rejects.toMatchObject({ trouble: 'NOT_REACHED' });
    const refused = await astray.list(1).catch(error => error as Error);
    expect(refused).toMatchObject({ trouble: 'REFUSED' });
    expect(String(refused)).not.toContain('nowhere');
    await Promise.all([stranger.close(), astray.close()]);
  });
});
