import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { asJavaScript } from '../support/as-javascript.js';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = join(ROOT, 'sandbox');
/**
 * The sandbox as JavaScript in a folder of its own, to be run as a process. It lies under node_modules so that its
 * imports resolve. `remove` takes it away again.
 */
export function compiledSandbox(): { main: string; remove: () => void } {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const out = mkdtempSync(join(cache, 'sandbox-'));
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  for (const entry of readdirSync(SOURCES, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(out, relative(SOURCES, source).replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, asJavaScript(source));
  }
  return { main: join(out, 'main.js'), remove: () => rmSync(out, { recursive: true, force: true }) };
}
