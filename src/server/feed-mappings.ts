import { join } from 'node:path';
import type { FeedMapping } from '../domain/feeds/mapping.js';
import { loadMappings } from '../parameters/feeds/load-mappings.js';
import { packageRoot } from '../platform/config/package-root.js';

let read: readonly FeedMapping[] | undefined;

/** The mappings that came with the gateway, read once. */
export const admittedMappings = (): readonly FeedMapping[] => (read ??= loadMappings(join(packageRoot(), 'feeds')));
