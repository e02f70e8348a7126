import type { Database } from '../../src/platform/database/database.js';
import { createLog } from '../../src/platform/telemetry/log.js';
import { guildhallConfig } from '../../src/server/config.js';
import { filling } from '../../src/server/filling.js';

describe('filling the index behind a gateway', () => {
  it('says what kind of error kept it from being filled, and nothing of what the error said', async () => {
    const logged: string[] = [];
    const log = createLog({ level: 'info', destination: { write: line => void logged.push(line) } });
    const database = {
      get kysely(): never {
        throw new RangeError('FERNLEIGH, OTIS');
      },
    };
    const config = guildhallConfig.parse({ audit: { secret: Buffer.alloc(32, 7).toString('base64') } });
    const source = { system: 'civica' } as never;
    await filling(source, { database: database as unknown as Database, config, log }).close();
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('RangeError');
    expect(logged[0]).not.toMatch(/FERNLEIGH/i);
  });
});
