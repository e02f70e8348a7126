import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** A file that grows at its end. */
export interface WrittenFile {
  /** How long it is. */
  readonly bytes: number;
  append(text: string): Promise<void>;
  /** Until all of it is on the disk. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file that keeps its first `keep` bytes and nothing after them; for the owner alone, since it is about people. */
export async function writtenFile(path: string, keep: number): Promise<WrittenFile> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  let bytes = keep;
  const { size } = await file.stat();
  if (size < keep) {
    await file.close();
    throw new RangeError('the file is shorter than what was written to it');
  }
  await file.truncate(keep);
  return {
    get bytes() {
      return bytes;
    },
    async append(text) {
      if (text === '') return;
      const written = Buffer.from(text);
      await file.writev([written], bytes);
      bytes += written.length;
    },
    settle: () => file.datasync(),
    close: () => file.close(),
  };
}
