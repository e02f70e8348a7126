import { z } from 'zod';
import { secretText } from '../../platform/config/secret.js';
import { benefitCodes, contactCodes, councilTaxCodes } from './codes.js';
import { mappingText, tableName } from './mapping.js';
import { TABLES, type TableName } from './sql/tables.js';

const count = (least: number, most: number) => z.number().int().min(least).max(most);

const tls = z.object({
  ca: z.string().optional().describe('Certificates to trust, in PEM: { file: PATH }.'),
  serverName: z.string().min(1).optional().describe('The name in the certificate, where it is not the host.'),
});

const connection = z.object({
  engine: z.enum(['sqlserver', 'postgres']).describe('SQL Server, or a PostgreSQL copy of its tables.'),
  host: z.string().min(1).describe('Where the replica is.'),
  port: count(1, 65_535).optional().describe('Its port: 1433 for SQL Server, 5432 for PostgreSQL, unless given.'),
  database: z.string().min(1).describe('Its name.'),
  user: z.string().min(1).describe('A login that may read these tables and do nothing else.'),
  password: secretText().describe("That login's password."),
  tls: z
    .union([z.literal(false), tls])
    .prefault({})
    .describe('Encrypted unless false, which is only for a replica on this machine.'),
});

const copy = z.object({
  table: tableName.describe('A table or view that says when the copy was made. Which one has it is not published.'),
  column: z
    .string()
    .regex(/^[A-Za-z_]\w{0,62}$/)
    .describe('Its column. The newest value counts, in the time of London.'),
  workingHours: count(1, 240)
    .default(24)
    .describe('Hours after which the copy is stale, Saturdays, Sundays and holidays not counted.'),
  holidays: z.array(z.iso.date()).max(500).default([]).describe('Bank holidays, on which no copy is made.'),
  rereadMs: count(0, 3_600_000).default(60_000).describe('How long the date of the copy is believed.'),
});

const named = (table: TableName) => [table, tableName.optional().describe(`What ${table} is called here.`)] as const;
const names = z.strictObject(Object.fromEntries(TABLES.map(named)) as Record<TableName, ReturnType<typeof named>[1]>);

/** What a council configures of an Academy replica, beside its limits. */
export const academyOptions = z.object({
  connection: connection.describe('How the replica is reached.'),
  schema: z
    .string()
    .regex(/^[A-Za-z_]\w{0,62}$/)
    .default('dbo')
    .describe('The schema that the tables and views are in.'),
  tables: names.prefault({}).describe('Tables that go by another name or are in another schema.'),
  divisions: z
    .array(count(0, 32_767))
    .max(100)
    .default([])
    .describe('The divisions of a shared service that are read; all where none is named.'),
  copy: copy.describe('When the copy was made, and how old it may be.'),
  maxKeys: count(1, 1_000).default(200).describe('Keys in one statement; more go in further statements.'),
  maxRows: count(100, 1_000_000).default(20_000).describe('Rows of one statement; a read with more is refused.'),
  councilTax: councilTaxCodes.prefault({}).describe('Code lists of council tax.'),
  benefits: benefitCodes.prefault({}).describe('Code lists of benefits.'),
  contacts: contactCodes.prefault({}).describe('Where telephone numbers and mail addresses are.'),
  mapping: mappingText
    .optional()
    .describe('What is not public of the tables, by the council: { file: PATH } of a mapping file in YAML.'),
});

export type AcademyOptions = z.output<typeof academyOptions>;
