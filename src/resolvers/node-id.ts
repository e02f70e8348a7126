import { PROCEDURES } from '../domain/appeals/words.js';
import type { AnyRef, PersonRef } from '../domain/references.js';
import { isReference, numberOf, systemOf } from '../domain/references.js';

/** The kinds of case that the gateway keeps: each a type of the graph. A test holds them to the casework's own list. */
export const CASE_TYPES = [
  'PersonLinkCase',
  'BrokenGlass',
  'SensitiveMark',
  'BackOfficeTask',
  'ImportFile',
  'Decision',
  'OverpaymentDecision',
  'DecisionNotice',
  'SubjectAccessRequest',
  'Authorisation',
  ...PROCEDURES,
  'ReportedMove',
  'DiscountApplication',
  'NewClaim',
  'ChangeOfCircumstances',
  'ContactPreferences',
  'EvidenceRequest',
  'FraudReferral',
  'PartnerReferral',
  'Correction',
  'ContactPromise',
  'Payment',
  'Refund',
  'DirectDebitInstruction',
  'Arrangement',
  'FeedItem',
] as const;

export const NODE_TYPES = [
  'Customer',
  'CouncilTaxAccount',
  'Dwelling',
  'Hereditament',
  'HousingBenefitClaim',
  'CouncilTaxReductionClaim',
  'Document',
  ...CASE_TYPES,
] as const;
export type NodeTypeName = (typeof NODE_TYPES)[number];
export type CaseTypeName = (typeof CASE_TYPES)[number];

export const isCaseType = (type: NodeTypeName): type is CaseTypeName => CASE_TYPES.some(name => name === type);

/** What opens a record again. Holder and via are numbers in the record's own system. */
export interface NodeName {
  readonly type: NodeTypeName;
  readonly ref: AnyRef;
  /** The person through whom it was read; null where the record opens by itself. */
  readonly holder: PersonRef | null;
  /** What else opens it: the dwelling of a claim, the account of a property or document. */
  readonly via: string | null;
}

interface Through {
  readonly holder: PersonRef;
  readonly via?: string | null;
}

const LONGEST = 400;

/**
 * base64url of `Type:system:reference`, and behind an `@` the person through whom the record is opened. Opaque to callers,
 * the same for the same record and person for ever.
 */
export function nodeId(type: NodeTypeName, ref: AnyRef, through?: Through): string {
  const behind = through ? `@${numberOf(through.holder)}${through.via ? `@${through.via}` : ''}` : '';
  return Buffer.from(`${type}:${ref}${behind}`).toString('base64url');
}

/** What an id names, or null for any text that is not one of ours. */
export function readNodeId(id: string): NodeName | null {
  if (id.length > LONGEST) return null;
  const bytes = Buffer.from(id, 'base64url');
  const text = bytes.toString();
  if (bytes.toString('base64url') !== id) return null;
  const at = text.indexOf(':');
  const type = NODE_TYPES.find(name => name === text.slice(0, at));
  const [named = '', holder, via, ...more] = text.slice(at + 1).split('@');
  if (type === undefined || more.length > 0 || !isReference(named)) return null;
  const ref = named as AnyRef;
  const person = holder === undefined ? null : `${systemOf(ref)}:${holder}`;
  if (person !== null && !isReference(person)) return null;
  return { type, ref, holder: person as PersonRef | null, via: via ?? null };
}
