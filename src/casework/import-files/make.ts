import { createHash } from 'node:crypto';
import type { BackOfficeTaskFacts } from '../back-office/task.js';
import { backOfficeTask } from '../back-office/task.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import { importFile } from './file.js';
import type { ImportLayout } from './layout.js';
import { tasksFor } from './tasks.js';
import { fileOf, lineOf } from './write.js';

export interface MakeImportFile {
  /** By its name in the configuration. */
  readonly layout: string;
}

/**
 * Makes a file of the open tasks that a layout is for, and marks each as in it. The key makes it the same file however often
 * it is asked for; a task is in one file at a time.
 */
export const makeImportFile = (layouts: readonly ImportLayout[]): Command<MakeImportFile> => ({
  name: 'makeImportFile',
  async run(work, { layout: name }) {
    const layout = layouts.find(one => one.name === name);
    if (layout === undefined)
      return refuse('NOT_FOUND', 'No layout of that name is configured. Ask whoever runs the gateway for their names.');
    const tasks = await tasksFor(work, layout);
    const listed = tasks.flatMap(task => {
      const values = lineOf(layout, task.facts.entries);
      return values === null ? [] : [{ task, values }];
    });
    if (listed.length === 0)
      return refuse('NOT_POSSIBLE_NOW', 'No open task can go into such a file: there is none, or each lacks a value.');
    const content = fileOf(
      layout,
      listed.map(({ values }) => values),
    );
    const file = await work.open(importFile, {
      facts: {
        ...{ layout: layout.name, system: layout.system, assumed: layout.assumed, content },
        lines: listed.map(({ task: { ref, number } }) => ({ task: ref, number, rejected: null })),
        sha256: createHash('sha256').update(content).digest('hex'),
        leftOut: tasks.length - listed.length,
      },
    });
    for (const { task } of listed) await marked(work, task, file.ref);
    return done(file);
  },
});

type Work = Parameters<Command<MakeImportFile>['run']>[0];

const marked = (work: Work, task: Case<BackOfficeTaskFacts>, file: string) =>
  work.amend(backOfficeTask, { case: task, action: 'file' }, { facts: { ...task.facts, file } });
