import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { CaseKind } from '../casework/case-kind.js';

/** One kind as a state diagram: Mermaid, which code hosts draw, and every line of it one move of the table. */
function diagram({ name, title, first, moves }: CaseKind): string {
  const lines = Object.entries(moves).flatMap(([from, allowed]) =>
    Object.keys(allowed).length === 0
      ? [`  ${from} --> [*]`]
      : Object.entries(allowed).map(([move, to]) => `  ${from} --> ${to}: ${move}`),
  );
  return [
    `## ${title} (\`${name}\`)`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${first}`,
    ...lines,
    '```',
    '',
  ].join('\n');
}

export async function printedMoves(): Promise<string> {
  const { CASE_KINDS } = await import('../casework/kinds.js');
  const head = [
    '# The moves of every case',
    '',
    'Printed from the tables that decide them, by `guildhall moves`. What a table does not have is refused, whoever asks.',
    '',
  ];
  return [...head, ...CASE_KINDS.map(diagram)].join('\n');
}

export function registerMoves(program: Command): void {
  program
    .command('moves')
    .description('Print the moves that each kind of case allows, as diagrams')
    .option('-o, --out <file>', 'write them to a file instead of standard output')
    .action(async ({ out }: { out?: string }) => {
      const text = await printedMoves();
      if (out === undefined) process.stdout.write(text);
      else await writeFile(out, text);
    });
}
