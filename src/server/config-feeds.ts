import { z } from 'zod';
import { keyBytes, secretText } from '../platform/config/secret.js';

const count = (least: number, most: number) => z.number().int().min(least).max(most);
const MEBIBYTE = 1_048_576;

const sftp = z.object({
  host: z.string().min(1).max(253).describe('The server.'),
  port: count(1, 65_535).default(22).describe('Its port.'),
  user: z.string().min(1).max(100).describe('The user to be there.'),
  privateKey: secretText().describe('The private key of that user, in PEM or as OpenSSH writes it: { file: PATH }.'),
  passphrase: secretText().optional().describe('What opens the key, where it is closed, by reference.'),
  hostKey: z
    .string()
    .regex(
      /^SHA256:[A-Za-z0-9+/]{43}$/,
      'must be a fingerprint as `ssh-keygen -lf` prints it: SHA256: and 43 characters',
    )
    .describe("The fingerprint of the server's key. A server with another is not spoken to."),
  folder: z.string().min(1).max(1_000).default('.').describe('The folder there.'),
  connectMs: count(1_000, 120_000).default(20_000).describe('How long a connection may take.'),
});

const source = z
  .object({
    mappings: z
      .array(z.string().min(1))
      .min(1)
      .max(20)
      .describe('Files that say how the feed is laid out, one for each version of it.'),
    folder: z.string().min(1).optional().describe('A folder of this machine in which its files are dropped.'),
    sftp: sftp.optional().describe('Instead: a folder on an SFTP server.'),
    pollMinutes: count(1, 1_440).default(5).describe('How often it is looked at.'),
    settledSeconds: count(0, 86_400)
      .default(60)
      .describe('How long a file must not have changed before it is taken: younger ones may still be being written.'),
    maxBytes: count(1_024, 512 * MEBIBYTE)
      .default(128 * MEBIBYTE)
      .describe('The largest file that is taken, as it lies there.'),
    afterwards: z
      .enum(['move', 'leave'])
      .default('move')
      .describe('Files that were dealt with are moved to done/ and refused/ beside them, or left and remembered.'),
  })
  .refine(({ folder, sftp }) => (folder === undefined) !== (sftp === undefined), {
    path: ['folder'],
    message: 'Say where its files are dropped: folder or sftp, one of the two.',
  });

/** Files that others send: what is taken from where. */
export const feeds = z.object({
  sources: z
    .record(z.string().regex(/^[a-z][a-z0-9-]{0,30}$/), source)
    .default({})
    .describe('Each feed by a name of your own. None: nothing is looked for.'),
  contentKey: keyBytes(32)
    .optional()
    .describe('Seals the content of files: 32 random bytes in base64. Without: derived from audit.secret.'),
  contentDays: count(1, 366).default(90).describe('How long the content is kept, so that a file can be replayed.'),
});
export type FeedsConfig = z.output<typeof feeds>;
export type FeedSourceConfig = FeedsConfig['sources'][string];
