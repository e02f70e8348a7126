import { z } from 'zod';

const text = (most: number) => z.string().min(1).max(most);

const column = z
  .object({
    heading: text(80).describe('What the column is called in the first line.'),
    entry: text(80)
      .optional()
      .describe('The entry of the task that it takes, by its name, such as "Account reference".'),
    fixed: z.string().max(200).optional().describe('What it says in every line, where it takes no entry.'),
    optional: z.boolean().default(false).describe('Whether a task without the entry still goes into the file.'),
  })
  .refine(
    ({ entry, fixed }) => (entry === undefined) !== (fixed === undefined),
    'must say entry or fixed, and not both',
  );

/**
 * A file in which a back office takes changes in bulk. Vendors publish no layout of theirs, so a council describes its own, and
 * says where it has not been seen to load.
 */
export const importLayout = z.object({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens')
    .describe('What the layout is called here.'),
  system: text(31).describe('The system that takes it, by its name in the configuration.'),
  task: text(200).describe('How the titles of its tasks begin, such as "End the account".'),
  columns: z.array(column).min(1).max(40).describe('In the order of the file.'),
  separator: z.enum([',', ';', '|', '\t']).default(',').describe('What stands between two values.'),
  lineEnd: z.enum(['CRLF', 'LF']).default('CRLF').describe('What ends a line.'),
  headings: z.boolean().default(true).describe('Whether the first line names the columns.'),
  assumed: z.boolean().default(true).describe('Whether nobody has yet seen the system take such a file.'),
});
export type ImportLayout = z.output<typeof importLayout>;

export const importLayouts = z
  .array(importLayout)
  .max(20)
  .refine(all => new Set(all.map(({ name }) => name)).size === all.length, 'must have a name each');
