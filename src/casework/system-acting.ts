import { randomUUID } from 'node:crypto';
import type { Clock } from '../domain/dates.js';
import type { Acting } from './acting.js';

/**
 * Who acts where nobody asked: the gateway itself, by the name of its job. It checks records against each other, so it
 * acts as for an audit, which opens every case; what it did is told from anybody's doing by its subject.
 */
export const systemActing = (job: string, clock: Clock): Acting => ({
  caller: {
    class: 'auditor',
    subject: `guildhall:${job}`,
    client: 'guildhall',
    purpose: 'audit',
    purposes: ['audit'],
    people: null,
  },
  clock,
  requestId: randomUUID(),
});
