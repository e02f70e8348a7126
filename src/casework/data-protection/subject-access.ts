import { z } from 'zod';
import { PlainDate } from '../../domain/dates.js';
import { caseKind } from '../case-kind.js';

const day = z.custom<PlainDate>(value => value instanceof PlainDate, 'must be a day');

const facts = z.strictObject({
  receivedOn: day,
  /** Why two further months are taken; null where they are not. UK GDPR, art. 12(3). */
  extendedWhy: z.string().max(2_000).nullable(),
  /** What an officer has to look at before anything is given, a line each. Counts and kinds, no values. */
  toLookAt: z.array(z.string().max(300)).max(100),
});
export type SubjectAccessFacts = z.output<typeof facts>;

/** Somebody asks for everything held about them: gathered, looked at by a person, sent, within a month. */
export const subjectAccessRequest = caseKind<SubjectAccessFacts>({
  name: 'SubjectAccessRequest',
  title: 'Subject access request',
  first: 'GATHERING',
  openTo: 'staff',
  team: 'data-protection',
  facts: facts as z.ZodType<SubjectAccessFacts>,
  moves: {
    GATHERING: { gather: 'READY', refuse: 'REFUSED', withdraw: 'WITHDRAWN' },
    READY: { send: 'SENT', gatherAgain: 'GATHERING', refuse: 'REFUSED', withdraw: 'WITHDRAWN' },
    SENT: {},
    REFUSED: {},
    WITHDRAWN: {},
  },
});
