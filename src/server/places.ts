import { join } from 'node:path';
import { packageRoot } from '../platform/config/package-root.js';

const root = packageRoot();

/** Where the parts lie that are not code. */
export const PLACES = {
  migrations: join(root, 'migrations'),
  parameters: join(root, 'parameters'),
  manifest: join(root, 'client', 'generated', 'persisted-documents.json'),
  ide: join(root, 'dist', 'ide'),
  sandbox: join(root, 'dist', 'sandbox', 'main.js'),
} as const;
