import type { Claim } from '../domain/claim.js';
import type { PersonRef } from '../domain/references.js';
import type { Source } from '../domain/source.js';
import type { Loaders } from '../loaders/loaders.js';
import { nodeId } from './node-id.js';
import { settled } from './settled.js';

interface ListedClaim {
  readonly key: string;
  readonly claim: Claim;
}

/** A claim that cannot be read stands in the list as its error, so that the executor nulls it and the others show. */
const unread = (key: string, trouble: Error): ListedClaim => ({ key, claim: trouble as never });

interface ClaimsOfPerson {
  readonly claims: readonly ListedClaim[];
  readonly source: Source | null;
}

const known = new WeakMap<Loaders, Map<PersonRef, Promise<ClaimsOfPerson>>>();

/** One person's claims, put together once a request. A back-office claim that carries two schemes is two claims. */
export function claimsOf(holder: PersonRef, loaders: Loaders): Promise<ClaimsOfPerson> {
  const people = known.get(loaders) ?? new Map<PersonRef, Promise<ClaimsOfPerson>>();
  known.set(loaders, people);
  const claims = people.get(holder) ?? read(holder, loaders);
  people.set(holder, claims);
  return claims;
}

async function read(holder: PersonRef, loaders: Loaders): Promise<ClaimsOfPerson> {
  const list = await loaders.claimList.load(holder);
  if (list === null) return { claims: [], source: null };
  const records = await settled(list.claims.map(({ claim, place }) => loaders.claim.load({ claim, holder, place })));
  const claims = records.flatMap((record, index): ListedClaim[] => {
    if (record instanceof Error) return [unread(list.claims[index]?.claim ?? String(index), record)];
    return (record?.schemes ?? []).map(claim => ({ key: nodeId(claim.kind, claim.ref), claim }));
  });
  return { claims, source: list.source };
}
