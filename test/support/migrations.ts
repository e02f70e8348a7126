import { join } from 'node:path';

export const migrationsDir = join(import.meta.dirname, '..', '..', 'migrations');
export const quietLog = { info: () => undefined, warn: () => undefined };
