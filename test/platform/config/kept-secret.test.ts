import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptSecret } from '../../../src/platform/config/kept-secret.js';
import { codeRoot, packageRoot } from '../../../src/platform/config/package-root.js';

describe('a kept secret', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-secret-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is made once, for its user alone, and is another on another disk', () => {
    const file = join(folder, 'made', 'secret');
    const secret = keptSecret(file);
    expect(secret).toHaveLength(32);
    expect(keptSecret(file)).toEqual(secret);
    expect(keptSecret(join(folder, 'other'))).not.toEqual(secret);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('is refused when damaged, instead of being replaced in silence', () => {
    const file = join(folder, 'damaged');
    writeFileSync(file, 'short');
    expect(() => keptSecret(file)).toThrow('is damaged');
  });
});

describe('the folder of the package', () => {
  it('holds what the package ships', () => {
    expect(existsSync(join(packageRoot(), 'migrations'))).toBe(true);
  });
  it('is looked for up to the root', () => {
    expect(() => packageRoot('/nowhere/at/all.js')).toThrow('No package.json above');
  });
  it('holds the code that a bundle was made of, wherever in it the bundle lies', () => {
    const root = packageRoot();
    expect(codeRoot(join(root, 'src', 'main.ts'))).toEqual({ folder: join(root, 'src'), ending: '.ts' });
    expect(codeRoot(join(root, 'dist', 'bundle', 'main.js'))).toEqual({
      folder: join(root, 'dist', 'src'),
      ending: '.js',
    });
  });
});
