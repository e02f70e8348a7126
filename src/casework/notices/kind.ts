import { z } from 'zod';
import { caseKind } from '../case-kind.js';
import { anInstantFact } from '../fact-shapes.js';
import { LETTER_FORMATS, LETTER_LANGUAGES } from '../preferences/preferences.js';
import { NOTICE_KINDS } from './required.js';

/** By what a notice goes: an e-mail, a letter that GOV.UK Notify prints, the council's own printer, or a person's hands. */
export const NOTICE_ROUTES = ['EMAIL', 'LETTER', 'PRINT', 'PERSON', 'PORTAL'] as const;
export type NoticeRoute = (typeof NOTICE_ROUTES)[number];

const LONGEST = 500_000;

const facts = z.strictObject({
  decision: z.string().max(80),
  notice: z.enum(NOTICE_KINDS as [(typeof NOTICE_KINDS)[number]]),
  /** The notice as it was given, in the codec's text: shown from here, never made again. */
  document: z.string().max(LONGEST),
  route: z.enum(NOTICE_ROUTES),
  /** Why by this route, where it is not what they asked for. */
  why: z.string().max(300).nullable(),
  format: z.enum(LETTER_FORMATS),
  language: z.enum(LETTER_LANGUAGES),
  /** Asked for in Welsh and given mostly in English. */
  notYetInWelsh: z.boolean(),
  email: z.string().max(254).nullable(),
  /** The statement of preferences that it goes by; null where there is none. */
  preferences: z.string().max(80).nullable(),
  /** When the first call may have been made; null before. */
  sentAt: anInstantFact.nullable(),
  /** What the messenger calls it, and the last status it gave. */
  provider: z.string().max(64).nullable(),
  status: z.string().max(60).nullable(),
});
export type NoticeFacts = z.output<typeof facts>;

/**
 * A notice of a decision, as it was given. SENDING says that the messenger may or may not have it: it is left only by what a
 * look-up shows. Whatever does not arrive is printed.
 */
export const decisionNoticeKind = caseKind<NoticeFacts>({
  name: 'DecisionNotice',
  title: 'Notice',
  first: 'MADE',
  openTo: 'customer',
  team: 'letters',
  facts: facts as z.ZodType<NoticeFacts>,
  moves: {
    MADE: { queue: 'TO_SEND', print: 'TO_PRINT', prepare: 'WITH_PERSON', publish: 'PUBLISHED' },
    TO_SEND: { begin: 'SENDING' },
    SENDING: { accept: 'SENT', deliver: 'DELIVERED', fail: 'TO_PRINT', again: 'TO_SEND' },
    SENT: { deliver: 'DELIVERED', fail: 'TO_PRINT' },
    TO_PRINT: { printed: 'PRINTED' },
    WITH_PERSON: { give: 'GIVEN' },
    DELIVERED: {},
    PRINTED: {},
    GIVEN: {},
    PUBLISHED: {},
  },
});
