import { createWriteStream } from 'node:fs';

/** The log goes to a file, as it would to a collector: standard output is the measuring process's. */
export const destination = (path: string) => createWriteStream(path);
