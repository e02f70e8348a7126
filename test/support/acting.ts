import { randomUUID } from 'node:crypto';
import type { Acting } from '../../src/casework/acting.js';
import type { Caller } from '../../src/domain/caller.js';
import { stoppedClock } from '../../src/domain/dates.js';
import { purposesOf } from '../../src/domain/grants.js';

/** Somebody who does something, at nine in the morning of a Monday. */
export function anActing({ at = '2026-11-23T09:00:00Z', ...caller }: Partial<Caller> & { at?: string } = {}): Acting {
  const of = caller.class ?? 'officer';
  const purposes = purposesOf(of);
  return {
    caller: {
      class: of,
      subject: 'officer-1',
      client: 'contact-centre',
      purpose: purposes[0] ?? 'enquiry',
      purposes,
      people: null,
      ...caller,
    },
    clock: stoppedClock(at),
    requestId: randomUUID(),
  };
}
