import { readFileSync } from 'node:fs';
import { printedMoves } from '../../src/commands/casework-moves.js';
import { printedPermissions } from '../../src/commands/permissions-print.js';
import { printedSchema } from '../../src/commands/schema-print.js';

const kept = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('what is printed and checked in: run npm run build && npm run schema && npm run codegen where this fails', () => {
  it('is the schema as it is', async () => {
    expect(kept('schema.graphql')).toBe(await printedSchema());
  });

  it('is who may see what', async () => {
    expect(kept('docs/who-may-see-what.csv')).toBe(await printedPermissions());
  });

  it('is the moves of every case', async () => {
    expect(kept('docs/moves.md')).toBe(await printedMoves());
  });
});
