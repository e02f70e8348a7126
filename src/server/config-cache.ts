import { z } from 'zod';
import type { Keeping } from '../adapters/wrappers/cached.js';
import { benefitsPolicy, councilTaxPolicy, documentsPolicy } from '../adapters/wrappers/policy.js';
import { keyBytes, secretBytes } from '../platform/config/secret.js';

const count = (least: number, most: number) => z.number().int().min(least).max(most);

/** What is about a person may not count as just read for longer. */
const MOST_FRESH_MS = 5 * 60_000;
const MOST_STALE_MS = 24 * 60 * 60_000;

const keeping = (what: string, { freshMs, staleMs }: Keeping) =>
  z
    .object({
      freshMs: count(10, MOST_FRESH_MS).default(freshMs).describe(`Milliseconds for which ${what} count as just read.`),
      staleMs: count(0, MOST_STALE_MS)
        .default(staleMs)
        .describe('Milliseconds longer that they are shown, marked stale, while their system cannot be asked.'),
    })
    .prefault({})
    .describe(`How long ${what} are kept.`);

const keep = z.object({
  councilTax: z
    .object({
      customers: keeping('customers', councilTaxPolicy.customers),
      accounts: keeping('accounts and their balances', councilTaxPolicy.accounts),
      properties: keeping('dwellings', councilTaxPolicy.properties),
      transactions: keeping('transactions', councilTaxPolicy.transactions),
      instalments: keeping('instalments', councilTaxPolicy.instalments),
    })
    .prefault({})
    .describe('How long answers about council tax are kept.'),
  benefits: z
    .object({
      claimsOf: keeping('lists of claims', benefitsPolicy.claimsOf),
      claims: keeping('claims', benefitsPolicy.claims),
      payments: keeping('benefit payments', benefitsPolicy.payments),
    })
    .prefault({})
    .describe('How long answers about benefits are kept.'),
  documents: z
    .object({ documentsOf: keeping('lists of documents', documentsPolicy.documentsOf) })
    .prefault({})
    .describe('How long answers about documents are kept. Their contents never are.'),
});

export const cache = z.object({
  enabled: z.boolean().default(true).describe('Whether anything is kept between requests.'),
  memoryEntries: count(100, 10_000_000)
    .default(200_000)
    .describe('Values kept in this process, of all kinds together.'),
  keep: keep.prefault({}).describe('How long each kind of answer is kept.'),
  redisUrl: z
    .string()
    .min(1)
    .optional()
    .describe('Redis, shared by all gateways. Also by REDIS_URL. Without: memory alone.'),
  hmacSecret: secretBytes(32)
    .optional()
    .describe('Names the values in Redis. Needed with Redis; the same in every gateway.'),
  encryptionKeys: z
    .array(
      z.object({
        id: z
          .string()
          .regex(/^[\w.-]{1,32}$/)
          .describe('A name for the key: letters, digits, `.`, `_`, `-`.'),
        key: keyBytes(32).describe('32 random bytes.'),
      }),
    )
    .min(1)
    .max(10)
    .optional()
    .describe('Encrypts the values in Redis: the first writes, all read. Needed with Redis.'),
});

export type KeepConfig = z.output<typeof keep>;
