import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package, which holds `migrations` and `parameters`: the same from sources and from compiled code. */
export function packageRoot(from = fileURLToPath(import.meta.url)): string {
  let folder = dirname(from);
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`No package.json above ${from}: install the package whole.`);
    folder = above;
  }
  return folder;
}

/** The folder that the code lies in and the ending of its files: sources under a test, else what the compiler made of them. */
export function codeRoot(from = fileURLToPath(import.meta.url)): { folder: string; ending: '.ts' | '.js' } {
  const root = packageRoot(from);
  return extname(from) === '.ts'
    ? { folder: join(root, 'src'), ending: '.ts' }
    : { folder: join(root, 'dist', 'src'), ending: '.js' };
}
