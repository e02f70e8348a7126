// Keys and values are path prefixes below src; the longest key that fits a file decides. Inside one's own folder imports are
// free, but a product's adapter never imports another product's.
export const MAY_IMPORT: Record<string, string[]> = {
  domain: [],
  platform: [],
  parameters: ['domain'],
  schema: ['domain'],
  'adapters/ports': ['domain'],
  rules: ['domain', 'parameters'], // types only from parameters
  adapters: ['domain', 'platform', 'adapters/ports'],
  people: ['domain', 'platform', 'adapters/ports'],
  casework: ['domain', 'platform', 'rules', 'parameters', 'people', 'adapters/ports'],
  loaders: ['domain', 'platform/batching', 'adapters/ports', 'people', 'casework'],
  resolvers: ['domain', 'schema', 'rules', 'parameters', 'loaders', 'people', 'casework'],
  jobs: ['domain', 'platform', 'rules', 'parameters', 'people', 'casework', 'adapters/ports'],
  server: ['*'],
  commands: ['*'],
  main: ['commands'],
};

/** Folders of which another may take types and nothing that runs. */
export const TYPES_ONLY: Record<string, string[]> = { rules: ['parameters'] };

export const ONLY_IN: Record<string, string[]> = {
  axios: ['platform/http'],
  undici: ['platform/http'],
  ioredis: ['platform/cache', 'platform/limits', 'server'],
  dataloader: ['loaders'],
  'type-graphql': ['schema', 'resolvers', 'server'],
  'pg-boss': ['platform/jobs'],
};

export const NEVER_IN: Record<string, string[]> = {
  'node:fs': ['domain', 'rules', 'schema', 'resolvers', 'loaders', 'casework'],
};

/** `server` is imported by the command line and by nothing else of src. */
export const IMPORTED_ONLY_BY: Record<string, string[]> = { server: ['main', 'commands'] };
