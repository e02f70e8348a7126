import { anchorFileOf } from '../../src/server/anchor-file.js';
import { guildhallConfig } from '../../src/server/config.js';

describe('the file of heads', () => {
  it.each([
    ['the usual store', {}, '.data/store.audit-anchors.jsonl'],
    ['another beside it', { store: { dataDir: '.data/trial' } }, '.data/trial.audit-anchors.jsonl'],
    ['PostgreSQL', { store: { databaseUrl: 'postgres://localhost/guildhall' } }, '.data/postgres.audit-anchors.jsonl'],
    ['the file that is named', { audit: { anchorFile: '/mnt/worm/heads' } }, '/mnt/worm/heads'],
  ])('is of one store alone: %s', (_what, given, file) => {
    expect(anchorFileOf(guildhallConfig.parse(given))).toBe(file);
  });
});
