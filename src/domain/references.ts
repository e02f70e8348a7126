/**
 * References are always namespaced by the system that gave them (`civica:50098765`), so that two systems' numbers never
 * collide. They are branded text: an account's cannot be passed where a person's is wanted.
 */
type Branded<Name extends string> = string & { readonly reference: Name };

export type PersonRef = Branded<'person'>;
export type AccountRef = Branded<'account'>;
export type ClaimRef = Branded<'claim'>;
export type PropertyRef = Branded<'property'>;
export type DocumentRef = Branded<'document'>;
export type AnyRef = PersonRef | AccountRef | ClaimRef | PropertyRef | DocumentRef | CaseRef;

/** A system's name as the configuration gives it: lower case letters, digits, hyphens. */
export type SystemName = string;

const SHAPE = /^[a-z][a-z0-9-]{0,30}:[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/;

export const isReference = (text: string): boolean => SHAPE.test(text);

function namespaced(system: SystemName, number: string): string {
  const text = `${system}:${number}`;
  if (!isReference(text)) throw new RangeError('not a reference');
  return text;
}

export const personRef = (system: SystemName, number: string): PersonRef => namespaced(system, number) as PersonRef;
export const accountRef = (system: SystemName, number: string): AccountRef => namespaced(system, number) as AccountRef;
export const claimRef = (system: SystemName, number: string): ClaimRef => namespaced(system, number) as ClaimRef;
export const propertyRef = (system: SystemName, number: string): PropertyRef =>
  namespaced(system, number) as PropertyRef;
export const documentRef = (system: SystemName, number: string): DocumentRef =>
  namespaced(system, number) as DocumentRef;

export const systemOf = (ref: AnyRef): SystemName => ref.slice(0, ref.indexOf(':'));

/** The number as the back office knows it and as it is printed on a bill. */
export const numberOf = (ref: AnyRef): string => ref.slice(ref.indexOf(':') + 1);

/** A case of the gateway's own: `guildhall:` and a UUID. */
export type CaseRef = Branded<'case'>;
export const GUILDHALL: SystemName = 'guildhall';
export const caseRef = (id: string): CaseRef => namespaced(GUILDHALL, id) as CaseRef;
