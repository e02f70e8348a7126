import { z } from 'zod';
import { academyOptions } from '../adapters/academy/config.js';
import { civicaOptions } from '../adapters/civica/config.js';
import { secretText } from '../platform/config/secret.js';

const count = (least: number, most: number) => z.number().int().min(least).max(most);
const ms = (least = 0, most = 3_600_000) => count(least, most);

const bulkhead = z.object({
  running: count(1, 1_000).optional().describe('Calls at once. 10 unless given.'),
  waiting: count(0, 10_000).optional().describe('Calls that may wait for one of those. 20 unless given.'),
  waitMs: ms().optional().describe('How long one waits. 500 unless given.'),
});

const breaker = z.object({
  windowMs: ms(1_000).optional().describe('The time over which failures are counted. 30000 unless given.'),
  busyFrom: count(1, 100_000).optional().describe('Calls in that time from which the share of failures counts. 20.'),
  failedShare: z.number().min(0.01).max(1).optional().describe('Share of failures that opens the breaker. 0.5.'),
  failedInARow: count(1, 1_000).optional().describe('Failures in a row that open it where there are few calls. 5.'),
  openMs: ms(100).optional().describe('How long it stays open at first. 10000.'),
  openAtMostMs: ms(100).optional().describe('How long it stays open after failing again and again. 60000.'),
  probes: count(1, 100).optional().describe('Calls that try the upstream before the breaker closes. 3.'),
});

const retry = z.object({
  retries: count(0, 5).optional().describe('Further tries of a read. Writes are never repeated. 2 unless given.'),
  budgetShare: z.number().min(0).max(1).optional().describe('Share of recent calls that may be further tries. 0.1.'),
  budgetFloor: count(0, 100).optional().describe('Further tries allowed however few the calls. 3.'),
  budgetWindowMs: ms(1_000).optional().describe('What counts as recent. 10000.'),
  waitAtLeastMs: ms().optional().describe('The shortest pause before a further try. 50.'),
  waitAtMostMs: ms().optional().describe('The longest. 1000.'),
});

const limits = z.object({
  connectTimeoutMs: ms(10, 60_000).optional().describe('How long a connection may take. 1000 unless given.'),
  timeoutMs: ms(10, 600_000).optional().describe('How long one call may take. 5000 unless given.'),
  timeoutMsByOperation: z.record(z.string(), ms(10, 600_000)).optional().describe('The same for single operations.'),
  maxBodyBytes: count(1_024, 1_073_741_824).optional().describe('The largest reply that is read. 5 MiB unless given.'),
  bulkhead: bulkhead.optional().describe('How much of the gateway one upstream may hold.'),
  breaker: breaker.optional().describe('When an upstream that fails is left alone.'),
  retry: retry.optional().describe('When a read is tried again.'),
});

const tls = z.object({
  ca: z.string().optional().describe('Certificates to trust, in PEM: { file: PATH }.'),
  cert: z.string().optional().describe('Our own certificate, in PEM: { file: PATH }.'),
  key: secretText().optional().describe('Its key, in PEM: { file: PATH }.'),
});

const number = z.string().regex(/^\d{1,18}$/, 'a number in digits, without its check digit');
const range = z
  .object({ from: number.describe('The first number.'), to: number.describe('The last one.') })
  .refine(({ from, to }) => BigInt(from) <= BigInt(to), { path: ['to'], message: 'This is before the first number.' });
const ranges = (what: string) =>
  z.array(range).min(1).max(100).optional().describe(`The ${what} that are read here. All of them unless given.`);

const records = z.object({ accounts: ranges('account numbers'), claims: ranges('claim numbers') });
export type RecordsConfig = z.output<typeof records>;

/** What every upstream has, whatever its product. */
const common = {
  limits: limits.prefault({}).describe('How long it may take, and what happens when it fails.'),
  records: records
    .prefault({})
    .describe('Where another system has taken over part of the records: what is still read here.'),
};

const overHttp = {
  baseUrl: z.url({ protocol: /^https?$/ }).describe('Where the system answers.'),
  transport: z.enum(['undici', 'node']).default('undici').describe('How it is spoken to. `node` is for tests.'),
  tls: tls.optional().describe('For a system with a certificate of its own, or that wants ours.'),
};

/** A product is added here and nowhere else in the configuration: what it is called, and its own options. */
export const upstream = z.discriminatedUnion('product', [
  z.object({
    product: z.literal('civica').describe('Civica OpenRevenues.'),
    ...overHttp,
    ...common,
    options: civicaOptions.describe('What is particular to Civica OpenRevenues.'),
  }),
  z.object({
    product: z.literal('academy').describe('Academy (Capita One, MRI): a replica of its database.'),
    ...common,
    options: academyOptions.describe('What is particular to Academy.'),
  }),
]);

export type UpstreamConfig = z.output<typeof upstream>;
export type Product = UpstreamConfig['product'];

/** The ports that each product can serve. */
export const SERVES: Readonly<Record<Product, readonly PortName[]>> = {
  civica: ['councilTax', 'benefits', 'documents'],
  academy: ['councilTax', 'benefits', 'documents'],
};

export const PORTS = ['councilTax', 'benefits', 'documents'] as const;
export type PortName = (typeof PORTS)[number];
