import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';

export async function printedPermissions(): Promise<string> {
  const [{ guildhallSchema }, { permissionCsv }] = await Promise.all([
    import('../server/graphql/schema.js'),
    import('../server/graphql/permission-table.js'),
  ]);
  return permissionCsv(await guildhallSchema());
}

export function registerPermissions(program: Command): void {
  program
    .command('permissions')
    .description('Print who may see what: every field, caller and purpose, and what refuses it (role, origin, action)')
    .option('-o, --out <file>', 'write it to a file instead of standard output')
    .action(async ({ out }: { out?: string }) => {
      const text = await printedPermissions();
      if (out === undefined) process.stdout.write(text);
      else await writeFile(out, text);
    });
}
