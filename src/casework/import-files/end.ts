import { keyed } from '../back-office/commands.js';
import { type BackOfficeTaskFacts, backOfficeTask } from '../back-office/task.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { latest } from '../latest.js';
import { done, refuse } from '../outcome.js';
import type { Known, Work } from '../work.js';
import { type ImportFileFacts, importFile } from './file.js';
import { openOf } from './tasks.js';

export interface LoadedFile extends Known {
  /** Lines that the system did not take, counted from 1, and why. */
  readonly rejected: readonly { readonly line: number; readonly why: string }[];
}

export interface FileReason extends Known {
  readonly reason: string;
}

/**
 * Says that the system has loaded a file. What it took counts as keyed, and the next reads show whether it is there; what it
 * rejected is work again, outside of the file.
 */
export const markImportFileLoaded: Command<LoadedFile> = {
  name: 'markImportFileLoaded',
  async run(work, { rejected, ...known }) {
    const file = await work.find(importFile, known);
    const why = new Map(rejected.map(one => [one.line, one.why]));
    if (why.size < rejected.length || [...why.keys()].some(line => line > file.facts.lines.length))
      return refuse('NOT_POSSIBLE_NOW', `${file.number} has ${file.facts.lines.length} lines: name each once.`);
    const lines = file.facts.lines.map((line, at) => ({ ...line, rejected: why.get(at + 1) ?? null }));
    const loaded = await work.move(importFile, { case: file, move: 'load' }, { facts: { ...file.facts, lines } });
    for (const line of lines) {
      const task = await latest(work, backOfficeTask, line.task);
      if (task === null || task.state !== 'TO_DO') continue;
      if (line.rejected === null) await keyed(work, task);
      else await released(work, task, line.rejected);
    }
    return done(loaded, ...(await reconciled(work, loaded)));
  },
};

/** Says that a file is not used: its tasks are to be keyed, or go into another. */
export const callOffImportFile: Command<FileReason> = {
  name: 'callOffImportFile',
  async run(work, { reason, ...known }) {
    const file = await work.find(importFile, known);
    const ended = await work.move(importFile, { case: file, move: 'callOff' }, { reason });
    for (const line of file.facts.lines) {
      const task = await latest(work, backOfficeTask, line.task);
      if (task !== null) await released(work, task, reason);
    }
    return done(ended);
  },
};

const released = (work: Work, task: Case<BackOfficeTaskFacts>, reason: string) =>
  work.amend(backOfficeTask, { case: task, action: 'unfile' }, { facts: { ...task.facts, file: null }, reason });

async function reconciled(work: Work, file: Case<ImportFileFacts>): Promise<readonly Case[]> {
  if ((await openOf(work, file.ref)) > 0) return [];
  return [await work.move(importFile, { case: file, move: 'reconcile' })];
}
