import { z } from 'zod';
import { ALGORITHMS } from '../platform/auth/token-verifier.js';
import { secretBytes } from '../platform/config/secret.js';

const count = (least: number, most: number) => z.number().int().min(least).max(most);
const ms = (least = 0, most = 3_600_000) => count(least, most);
const port = () => count(0, 65_535);

export const council = z.object({
  name: z.string().min(1).max(200).default('Testshire Borough Council').describe('The council, as callers read it.'),
  code: z
    .string()
    .regex(/^[A-Z0-9]{3,10}$/)
    .default('0099')
    .describe('Its billing authority code, or another short code: 3 to 10 capital letters or digits.'),
  authority: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60)
    .default('testshire')
    .describe("Its folder in parameters/council-tax/authorities, whose charges explain its accounts' bills."),
});

export const identity = z.object({
  issuer: z.string().min(1).describe('Who issues the tokens: their `iss`, to the letter.'),
  audience: z.string().min(1).default('guildhall').describe('Whom they are for: their `aud`.'),
  jwksUrl: z.url().describe('Where the issuer publishes its public keys. https, except on this machine.'),
  algorithms: z
    .array(z.enum(ALGORITHMS))
    .min(1)
    .default(['RS256', 'PS256', 'ES256'])
    .describe('The signatures that are taken.'),
  typ: z
    .string()
    .min(1)
    .default('at+jwt')
    .describe('The `typ` of their header; `JWT` for issuers older than RFC 9068.'),
  clockToleranceS: count(0, 300).default(30).describe('Seconds by which clocks may differ.'),
});

export const store = z.object({
  databaseUrl: z
    .string()
    .min(1)
    .optional()
    .describe('PostgreSQL. Also by DATABASE_URL. Without: an embedded store in dataDir.'),
  dataDir: z.string().min(1).default('.data/store').describe('Folder of the embedded store, for one process alone.'),
  maxConnections: count(1, 500).default(10).describe('Connections of this process to PostgreSQL.'),
});

export const audit = z.object({
  secret: secretBytes(32)
    .optional()
    .describe('Hides persons in the audit log. Needed once there is an upstream. Keep it safe.'),
  formerSecrets: z
    .array(secretBytes(32))
    .max(20)
    .default([])
    .describe('Secrets of the past, so that searches go back.'),
  maxWaiting: count(1, 100_000)
    .default(2_000)
    .describe('Entries that may wait for the store before requests are refused.'),
  anchorFile: z
    .string()
    .min(1)
    .optional()
    .describe('Heads of the chain, noted outside the store. Without: beside dataDir, a file for each store.'),
  anchorMs: ms(60_000, 86_400_000).default(3_600_000).describe('How often a head is noted.'),
  retentionDays: count(365, 36_500)
    .default(2_557)
    .describe('How long entries are kept. guildhall retention removes older ones, up to a head that was noted.'),
});

export const people = z.object({
  secret: secretBytes(32)
    .optional()
    .describe(
      'Hashes what identifies people in their index. Without: derived from audit.secret. Once changed, load again.',
    ),
});

const admin = z.object({
  host: z.string().min(1).default('127.0.0.1').describe('Address of the admin port. Never open it to callers.'),
  port: port().default(4_001).describe('Port for health, metrics and commands. 0 takes a free one.'),
});

export const http = z.object({
  host: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Address to listen on; 0.0.0.0 for all. Also by GUILDHALL_HOST.'),
  port: port().default(4_000).describe('Port to listen on. Also by PORT. 0 takes a free one.'),
  admin: admin.prefault({}).describe('The second port, for those who run the gateway.'),
  maxBodyBytes: count(1_024, 10_485_760).default(100_000).describe('The largest request that is read.'),
  requestTimeoutMs: ms(100).default(15_000).describe('How long a request may take to arrive.'),
  headersTimeoutMs: ms(100).default(10_000).describe('How long its headers may.'),
  keepAliveTimeoutMs: ms(0)
    .default(65_000)
    .describe('How long an idle connection is kept: longer than the balancer does.'),
  connectionsCheckingIntervalMs: ms(100).default(1_000).describe('How often slow connections are looked for.'),
  maxEventLoopDelayMs: ms()
    .default(250)
    .describe('Delay of the event loop from which requests are turned away; 0 never.'),
  maxEventLoopUtilization: z
    .number()
    .min(0.1)
    .max(1)
    .default(1)
    .describe('Its use from which they are; 1 never: a process can be fully used and still answer in good time.'),
  stopMs: ms(0, 600_000)
    .default(25_000)
    .describe('How long requests under way may finish when the process is stopped.'),
});

const rate = z.object({
  windowS: count(1, 3_600).default(60).describe('The time over which requests are counted, in seconds.'),
  perClient: count(1, 10_000_000).default(1_200).describe('Requests of one caller in that time.'),
  perPerson: count(1, 1_000_000).default(120).describe('Requests about one person in that time, whoever asks.'),
});

export const limits = z.object({
  maxTokens: count(50, 50_000)
    .default(1_500)
    .describe('Words and signs in a document. Checking one costs by their number.'),
  maxDepth: count(1, 50).default(12).describe('Levels of a document.'),
  maxAliases: count(0, 500).default(30).describe('Aliases in a document.'),
  maxFields: count(1, 5_000).default(500).describe('Fields in a document, fragments counted wherever they are spread.'),
  maxRootFields: count(1, 100).default(10).describe('Fields at the root of a document.'),
  maxDirectives: count(0, 500).default(30).describe('Directives in a document.'),
  rate: rate.prefault({}).describe('How often a caller may ask.'),
});

export const deadlines = z.object({
  webMs: ms(100).default(8_000).describe('Longest answer for residents and the public.'),
  chatbotMs: ms(100).default(4_000).describe('Longest for a chatbot.'),
  staffMs: ms(100).default(15_000).describe('Longest for officers and assessors.'),
  reportMs: ms(100).default(60_000).describe('Longest for reports.'),
});

export const operations = z.object({
  admit: z
    .enum(['any', 'listed'])
    .default('any')
    .describe('Which documents may run: any, or those alone that clients were published with.'),
});

export const sandbox = z.object({
  households: count(50, 100_000).default(2_000).describe('Size of the invented town.'),
  seed: count(0, 2_147_483_647).default(1).describe('Another seed is another town.'),
  port: port().default(4_010).describe('Port of the simulated systems, on this machine only. 0 takes a free one.'),
  academy: z
    .boolean()
    .default(false)
    .describe('Whether to simulate an Academy database beside Civica. It takes some seconds and half a gigabyte more.'),
});

export const log = z.object({
  level: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('What is written: this and worse. Also by LOG_LEVEL.'),
});
