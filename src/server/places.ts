import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own folder, from wherever in it this file runs: sources under a test, or what was compiled. */
function packageFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) throw new Error('the package folder cannot be found');
  }
}

const root = packageFolder();

/** Where the parts lie that are not code. */
export const PLACES = {
  migrations: join(root, 'migrations'),
  parameters: join(root, 'parameters'),
  manifest: join(root, 'client', 'generated', 'persisted-documents.json'),
  ide: join(root, 'dist', 'ide'),
  sandbox: join(root, 'dist', 'sandbox', 'main.js'),
} as const;
