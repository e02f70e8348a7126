import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';

export async function printedSchema(): Promise<string> {
  const { lexicographicSortSchema, printSchema } = await import('graphql');
  const { guildhallSchema } = await import('../server/graphql/schema.js');
  return `${printSchema(lexicographicSortSchema(await guildhallSchema()))}\n`;
}

export function registerSchemaPrint(program: Command): void {
  program
    .command('schema')
    .description('Print the schema that callers see')
    .option('-o, --out <file>', 'write it to a file instead of standard output')
    .action(async ({ out }: { out?: string }) => {
      const text = await printedSchema();
      if (out === undefined) process.stdout.write(text);
      else await writeFile(out, text);
    });
}
