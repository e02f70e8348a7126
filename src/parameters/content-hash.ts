import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Far above what a scheme needs; a folder beyond it is not one of ours. */
const MAX_FILES = 5_000;

/** Every file under a directory whose name ends as asked, by path from the directory, in order of path. */
export function filesUnder(directory: string, ending: string): string[] {
  const found = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  if (found.length > MAX_FILES)
    throw new RangeError(`more than ${MAX_FILES} files to read: is this the right directory?`);
  return found;
}

/** A SHA-256, in hex, of names and content: the same for the same files wherever they lie. */
export function contentHash(files: Iterable<{ name: string; content: string }>): string {
  const hash = createHash('sha256');
  for (const { name, content } of files) hash.update(`${name}\0${Buffer.byteLength(content)}\0`).update(content);
  return hash.digest('hex');
}

/**
 * The version of the rules: a hash of their code in every directory named (`rules`, and the `domain` and `parameters` they
 * stand on), kept beside each figure. `ending` is `.js` for the compiled code and `.ts` for the sources.
 */
export function rulesVersion(directories: readonly string[], ending: '.js' | '.ts'): string {
  const files = directories.flatMap((directory, at) =>
    filesUnder(directory, ending).map(name => ({
      name: `${at}/${name}`,
      content: readFileSync(join(directory, name), 'utf8'),
    })),
  );
  if (files.length === 0)
    throw new RangeError(`no ${ending} files to make a version of: are these the right directories?`);
  return contentHash(files);
}
