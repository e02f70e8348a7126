import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameOf } from '../../src/domain/feeds/mapping.js';
import { guildhallConfig } from '../../src/server/config.js';
import { admittedMappings, shownMappings } from '../../src/server/feed-mappings.js';

const folder = mkdtempSync(join(tmpdir(), 'guildhall-feed-mappings-'));
const packaged = readFileSync(join(import.meta.dirname, '..', '..', 'feeds', 'uc-lctr-1.yaml'), 'utf8');
const mapping = (name: string, from: RegExp, to: string) => {
  const file = join(folder, name);
  writeFileSync(file, packaged.replace(from, to));
  return file;
};
const AGREED = mapping('agreed.yaml', /^agreed: .*$/m, 'agreed: "2026-04-01"');
const OTHER = mapping('other.yaml', /^agreed: .*$/m, 'agreed: "2026-05-01"');
const at = 'https://register.example';
const breathingSpace = {
  ...{ identityUrl: at, notificationsUrl: at, creditorUrl: at },
  ...{ clientId: 'testshire', clientSecret: 'testshire' },
};
const configured = (sources: Record<string, readonly string[]>, more: object = {}) =>
  guildhallConfig.parse({
    feeds: {
      sources: Object.fromEntries(
        Object.entries(sources).map(([name, mappings]) => [name, { mappings: [...mappings], folder }]),
      ),
    },
    ...more,
  });

describe('the layouts that are read, and shown', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it("shows the council's own instead of the one of that name that came with the gateway", () => {
    const shown = shownMappings(configured({ uc: [AGREED] }))();
    expect(shown.filter(one => nameOf(one) === 'uc-lctr/1').map(({ agreed }) => agreed)).toEqual(['2026-04-01']);
    expect(shown.map(nameOf)).toEqual(expect.arrayContaining(['uc-lctr/2', 'breathing-space/1']));
    expect(shownMappings(configured({}))().find(one => nameOf(one) === 'uc-lctr/1')?.agreed).not.toBe('2026-04-01');
  });

  it('reads by no layout that nobody named, but for that of a register that is asked', () => {
    expect(admittedMappings(configured({}))).toEqual([]);
    expect(admittedMappings(configured({ uc: [AGREED] }, { breathingSpace })).map(nameOf)).toEqual([
      'uc-lctr/1',
      'breathing-space/1',
    ]);
  });

  it('refuses two that differ under one name', () => {
    expect(() => shownMappings(configured({ uc: [AGREED], again: [OTHER] }))).toThrow('two different mappings');
    expect(admittedMappings(configured({ uc: [AGREED], again: [AGREED] }))).toHaveLength(1);
  });
});
