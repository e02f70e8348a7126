import { z } from 'zod';
import type { Caller } from '../../domain/caller.js';
import { purposesOf } from '../../domain/grants.js';
import { CALLER_CLASSES, PURPOSES, type Purpose } from '../../domain/permissions.js';
import { isReference, type PersonRef } from '../../domain/references.js';
import { Refused } from '../graphql/errors.js';

/** What Guildhall wants of a token beside what every token has. */
export const callerClaims = z.object({
  sub: z.string().min(1).max(256),
  client_id: z.string().min(1).max(128),
  guildhall_class: z.enum(CALLER_CLASSES).exclude(['public']),
  guildhall_purposes: z.array(z.enum(PURPOSES)).min(1).max(PURPOSES.length).optional(),
  guildhall_sensitive: z.boolean().optional(),
  guildhall_people: z.array(z.string().refine(isReference)).max(20).optional(),
});
export type CallerClaims = z.infer<typeof callerClaims>;

/** Staff who deal with customers. Everybody else is bound to the people their token names: to nobody, where it names none. */
const OPENS_ANYBODY: ReadonlySet<string> = new Set(['officer', 'assessor', 'auditor']);

const EVERYBODY: Caller = {
  class: 'public',
  subject: 'anonymous',
  client: 'anonymous',
  purpose: 'information',
  purposes: ['information'],
  people: [],
};

interface Identities {
  readonly verify: (token: string) => Promise<CallerClaims>;
}

interface Presented {
  readonly authorization: string | undefined;
  readonly purpose: string | undefined;
}

/**
 * Who asks and why. Without a token: the public, who may ask what concerns nobody. The purpose is the header's where the
 * token and the class allow it, else the class's default.
 */
export async function identify({ authorization, purpose }: Presented, { verify }: Identities): Promise<Caller> {
  if (authorization === undefined) return asking(EVERYBODY, purpose);
  const [scheme, token, ...more] = authorization.split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !token || more.length > 0)
    throw new Refused('The Authorization header has to be "Bearer" and one token.', {
      code: 'UNAUTHENTICATED',
      status: 401,
    });
  return asking(callerOf(await verify(token)), purpose);
}

function callerOf(claims: CallerClaims): Caller {
  const named = claims.guildhall_purposes;
  const purposes = purposesOf(claims.guildhall_class).filter(one => named === undefined || named.includes(one));
  const [first] = purposes;
  if (first === undefined)
    throw new Refused('The token names no purpose that its class may have.', { code: 'FORBIDDEN', status: 403 });
  return {
    class: claims.guildhall_class,
    subject: claims.sub,
    client: claims.client_id,
    purpose: first,
    purposes,
    people: OPENS_ANYBODY.has(claims.guildhall_class) ? null : ((claims.guildhall_people ?? []) as PersonRef[]),
    ...(claims.guildhall_sensitive === true && { sensitive: true }),
  };
}

function asking(caller: Caller, named: string | undefined): Caller {
  if (named === undefined || named === caller.purpose) return caller;
  const purpose = PURPOSES.find(known => known === named);
  if (purpose === undefined)
    throw new Refused(`Guildhall-Purpose has to be one of: ${PURPOSES.join(', ')}.`, {
      code: 'BAD_PURPOSE',
      status: 400,
    });
  if (!caller.purposes.includes(purpose)) throw notYours(caller.purposes);
  return { ...caller, purpose };
}

const notYours = (purposes: readonly Purpose[]) =>
  new Refused(`This token does not allow that Guildhall-Purpose. It allows: ${purposes.join(', ')}.`, {
    code: 'FORBIDDEN',
    status: 403,
  });
