import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { z } from 'zod';
import { ALGORITHM, type Keys } from './keys.js';

export const AUDIENCE = 'guildhall';

const PURPOSES = [
  'self-service',
  'enquiry',
  'assessment',
  'payment',
  'recovery',
  'appeal',
  'fraud',
  'audit',
  'statistics',
  'support',
] as const;
type Purpose = (typeof PURPOSES)[number];

/** The purposes a class may give when it asks for nothing else. */
const PURPOSES_OF = {
  resident: ['self-service', 'payment'],
  chatbot: ['self-service', 'payment'],
  officer: ['enquiry', 'payment', 'recovery'],
  assessor: ['assessment', 'enquiry', 'appeal', 'fraud'],
  manager: ['statistics'],
  auditor: ['audit'],
  developer: ['support'],
} as const satisfies Record<string, readonly Purpose[]>;

export type CallerClass = keyof typeof PURPOSES_OF;
const CLASSES = Object.keys(PURPOSES_OF) as [CallerClass, ...CallerClass[]];

const speaksForPeople = (caller: CallerClass): boolean => caller === 'resident' || caller === 'chatbot';

const MOST_MINUTES = 24 * 60;
const DEFAULT_MINUTES = 60;
const MOST_PEOPLE = 50;

export const TokenRequest = z
  .strictObject({
    class: z.enum(CLASSES),
    people: z
      .array(
        z
          .string()
          .regex(/^[a-z][a-z0-9-]{0,30}:[A-Za-z0-9][A-Za-z0-9._-]{0,30}$/, 'a person is written like civica:7000100'),
      )
      .max(MOST_PEOPLE)
      .optional(),
    purposes: z.array(z.enum(PURPOSES)).max(PURPOSES.length).optional(),
    /** How long it holds. Below nought it has run out already, for tests of that. */
    minutes: z.int().min(-MOST_MINUTES).max(MOST_MINUTES).default(DEFAULT_MINUTES),
    subject: z.string().min(1).max(100).optional(),
  })
  .refine(request => request.people === undefined || speaksForPeople(request.class), {
    path: ['people'],
    message: 'only a resident or a chatbot speaks for people',
  });
export type TokenRequest = z.input<typeof TokenRequest>;

export interface Issuer {
  readonly keys: Keys;
  readonly issuer: () => string;
  /** Whom a resident's token is for when the request does not say. */
  readonly defaultPeople: readonly string[];
  readonly clock: () => number;
}

/** A signed access token. Throws a ZodError on a request that is not one. */
export async function issueToken(asked: unknown, { keys, issuer, defaultPeople, clock }: Issuer): Promise<string> {
  const request = TokenRequest.parse(asked);
  const people = speaksForPeople(request.class) ? (request.people ?? [...defaultPeople]) : undefined;
  const now = Math.floor(clock() / 1000);
  const issued = now + Math.min(0, request.minutes) * 60 - (request.minutes < 0 ? 60 : 0);
  return new SignJWT({
    client_id: `sandbox-${request.class}`,
    guildhall_class: request.class,
    guildhall_purposes: request.purposes ?? PURPOSES_OF[request.class],
    ...(people === undefined ? {} : { guildhall_people: people }),
  })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid: keys.signing.id })
    .setIssuer(issuer())
    .setAudience(AUDIENCE)
    .setSubject(request.subject ?? people?.[0] ?? `sandbox-${request.class}`)
    .setIssuedAt(issued)
    .setExpirationTime(now + request.minutes * 60)
    .setJti(randomUUID())
    .sign(keys.signing.privateKey);
}
