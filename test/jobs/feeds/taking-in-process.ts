import { openDatabase } from '../../../src/platform/database/open.js';
import { migrationsDir, quietLog } from '../../support/migrations.js';
import { feedsOn } from './feed-samples.js';
import { takeIn } from './taking-in.js';

// A process of its own, to be killed: the store's URL and the folder are its arguments.
const [url = '', folder = ''] = process.argv.slice(2);
const database = await openDatabase({ url, dataDir: 'unused', migrationsDir, log: quietLog });
const means = feedsOn(database);
process.stdout.write('begun\n');
await takeIn(means, folder);
await means.jobs.close(2_000);
await database.close();
