import type { CallerClass } from '../domain/permissions.js';
import type { GuildhallConfig } from './config.js';

type Deadlines = GuildhallConfig['deadlines'];

const WHICH: Readonly<Record<CallerClass, keyof Deadlines>> = {
  public: 'webMs',
  resident: 'webMs',
  chatbot: 'chatbotMs',
  officer: 'staffMs',
  assessor: 'staffMs',
  auditor: 'staffMs',
  developer: 'staffMs',
  manager: 'reportMs',
};

/** How long this caller may wait: the class's own time, or less where the header `Guildhall-Timeout-Ms` asks for less. */
export function deadlineMs(deadlines: Deadlines, callerClass: CallerClass, asked: string | undefined): number {
  const most = deadlines[WHICH[callerClass]];
  const wanted = asked !== undefined && /^\d{1,6}$/.test(asked) ? Number(asked) : most;
  return Math.max(1, Math.min(most, wanted));
}
