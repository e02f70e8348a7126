import { Command } from 'commander';
import { registerRetention, removedLines, reportLines } from '../../src/commands/retention.js';
import type { RetentionReport } from '../../src/jobs/retention/report.js';

const REPORT = {
  ...{ id: '7b1f4a52-0d3c-4c1a-9f3e-000000000001', until: '2026-11-29' },
  rows: [
    { kind: 'case', before: '2019-11-22', due: 4, held: 2, law: 'Limitation Act 1980, s. 9' },
    { kind: 'command', before: '2026-08-24', due: 0, held: 0, law: "The council's own" },
  ],
} as unknown as RetentionReport;

describe('guildhall retention', () => {
  it('says what is due by kind and law, that nothing is gone, and how it goes', () => {
    expect(reportLines(REPORT).split('\n')).toEqual([
      'Due to be removed on 2026-11-29:',
      '- case: 4 from before 2019-11-22, and 2 that something else still needs (Limitation Act 1980, s. 9)',
      "- command: 0 from before 2026-08-24 (The council's own)",
      'Nothing has been removed. To remove it:',
      '  guildhall retention run 7b1f4a52-0d3c-4c1a-9f3e-000000000001',
      '',
    ]);
  });

  it('says what was removed, and where more is left', () => {
    const removed = [
      { kind: 'case', removed: 4, more: false },
      { kind: 'command', removed: 1000, more: true },
    ] as unknown as Parameters<typeof removedLines>[0];
    expect(removedLines(removed)).toBe('Removed:\n- case: 4\n- command: 1000, and more: run it again\n');
  });

  it('removes nothing without the id of a report', async () => {
    const program = new Command('guildhall').exitOverride();
    registerRetention(program);
    const retention = program.commands.find(command => command.name() === 'retention');
    for (const command of retention?.commands ?? [])
      command.exitOverride().configureOutput({ writeErr: () => undefined });
    await expect(program.parseAsync(['retention', 'run'], { from: 'user' })).rejects.toMatchObject({
      code: 'commander.missingArgument',
    });
  });
});
