import { parse } from 'yaml';
import { z } from 'zod';

/** A table or view by its name, with its schema where it has one: it becomes part of a statement, so its letters are few. */
export const tableName = z
  .string()
  .regex(/^[A-Za-z_]\w{0,62}(\.[A-Za-z_]\w{0,62})?$/, 'a table, or schema.table, in letters, digits and underscores');
const columnName = z.string().regex(/^[A-Za-z_]\w{0,62}$/, 'a column in letters, digits and underscores');

const mapped = <const Needed extends string, const Optional extends string>(
  needed: readonly Needed[],
  optional: readonly Optional[],
) =>
  z.strictObject({
    table: tableName,
    columns: z.strictObject({
      ...(Object.fromEntries(needed.map(name => [name, columnName])) as Record<Needed, typeof columnName>),
      ...(Object.fromEntries(optional.map(name => [name, columnName.optional()])) as Record<
        Optional,
        z.ZodOptional<typeof columnName>
      >),
    }),
  });

const MONEY = ['balance', 'charge', 'payments', 'benefits', 'costs', 'refunds', 'writeOffs', 'transfers', 'penalties'];

/**
 * What of a council's replica is not public, said by the council: which table or view holds it and under which names. It is
 * that council's own word, and never the owner's layout.
 */
export const mapping = z.strictObject({
  identity: z.strictObject({
    feed: z.literal('academy'),
    version: z.string().min(1).max(40),
    owner: z.string().min(1).max(200),
    agreedOn: z.iso.date(),
    document: z.string().min(1).max(300),
    grade: z.enum(['C', 'D']),
  }),
  tables: z.strictObject({
    accountYears: mapped(
      ['account', 'year', ...(MONEY as [string, ...string[]])],
      ['arrears', 'stage', 'stageOn', 'nextDue', 'nextAmount', 'arrangement'],
    ).optional(),
    ledger: mapped(
      ['account', 'year', 'number', 'on', 'amount', 'code'],
      ['periodFrom', 'periodTo', 'claim', 'method'],
    ).optional(),
    instalments: mapped(['account', 'year', 'due', 'amount'], []).optional(),
    nextPayments: mapped(['claim', 'due', 'amount'], ['payee', 'schedule', 'method']).optional(),
  }),
});
export type Mapping = z.output<typeof mapping>;
export type MappedTable = { readonly table: string; readonly columns: Readonly<Record<string, string | undefined>> };

/** The mapping as the text of its file, in YAML. */
export const mappingText = z.string().transform((text, context): Mapping => {
  const told = mapping.safeParse(read(text));
  if (told.success) return told.data;
  for (const { path, message } of told.error.issues)
    context.addIssue({ code: 'custom', message: `In the mapping file, at ${path.join('.') || 'its top'}: ${message}` });
  return z.NEVER;
});

function read(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}
