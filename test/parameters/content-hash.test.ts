import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentHash, filesUnder, rulesVersion } from '../../src/parameters/content-hash.js';
import { loadStatute } from '../../src/parameters/load-statute.js';

const folder = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a hash of content', () => {
  it('is the SHA-256 of names, lengths and content', () => {
    // printf 'a\0%s\0%s' 2 'hi' | sha256sum
    expect(contentHash([{ name: 'a', content: 'hi' }])).toBe(
      '985ab885d67fd854726f472471f447a53d86e10f4ede32935004a92053155dbd',
    );
  });

  it('differs where a byte moves from one file to the next, or a file is renamed', () => {
    const hashes = [
      [
        { name: 'a', content: 'hi' },
        { name: 'b', content: '' },
      ],
      [
        { name: 'a', content: 'h' },
        { name: 'b', content: 'i' },
      ],
      [
        { name: 'a', content: 'hi' },
        { name: 'c', content: '' },
      ],
    ].map(contentHash);
    expect(new Set(hashes).size).toBe(3);
  });
});

describe('the version of the rules', () => {
  it('changes with the code, and not with what stands beside it', () => {
    writeFileSync(join(folder, 'one.js'), 'export const share = 4;');
    const before = rulesVersion([folder], '.js');
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    writeFileSync(join(folder, 'one.js.map'), '{}');
    expect(rulesVersion([folder], '.js')).toBe(before);
    writeFileSync(join(folder, 'one.js'), 'export const share = 2;');
    expect(rulesVersion([folder], '.js')).not.toBe(before);
  });

  it('is refused for directories without any code, for it would say nothing', () => {
    expect(() => rulesVersion([folder], '.ts')).toThrow('no .ts files');
  });
});

describe('the version of the parameters', () => {
  it('is the same for the same files', () => {
    expect(loadStatute('parameters').version).toBe(loadStatute('parameters').version);
    expect(filesUnder('parameters', '.yaml').length).toBeGreaterThan(20);
  });
});
