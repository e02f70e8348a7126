import { constants } from 'node:fs';
import { access, lstat, mkdir, open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { DroppedFile, FeedDrop, TakenTo } from '../ports/feeds.js';
import { besides, isDroppable, TAKEN_TO } from './droppable.js';

/** A folder of this machine in which files are dropped. Links are not followed, nor folders in it looked into. */
export function folderDrop(name: string, folder: string): FeedDrop {
  const at = (file: string) => join(folder, file);
  return {
    name,
    async list(most) {
      const found = (await readdir(folder, { withFileTypes: true }))
        .filter(entry => entry.isFile() && isDroppable(entry.name))
        .map(entry => entry.name)
        .sort()
        .slice(0, most);
      return (await Promise.all(found.map(file => stated(folder, file)))).filter(file => file !== null);
    },
    stat: file => stated(folder, file),
    // Should it have become a link since it was listed, it is refused.
    open: async file => (await open(at(file), constants.O_RDONLY | constants.O_NOFOLLOW)).createReadStream(),
    async move({ name: file, changedAt }, to: TakenTo) {
      const target = join(folder, TAKEN_TO[to]);
      await mkdir(target, { recursive: true, mode: 0o700 });
      const taken = await access(join(target, file)).then(
        () => true,
        () => false,
      );
      await rename(at(file), join(target, taken ? besides(file, changedAt) : file)).catch(unlessGone);
    },
    close: async () => {},
  };
}

async function stated(folder: string, name: string): Promise<DroppedFile | null> {
  const found = await lstat(join(folder, name)).catch(unlessGone);
  return found?.isFile() ? { name, bytes: found.size, changedAt: found.mtimeMs } : null;
}

/** Another process may have moved it just now. */
function unlessGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
