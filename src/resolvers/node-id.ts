import type { AnyRef } from '../domain/references.js';

export const NODE_TYPES = [
  'Customer',
  'CouncilTaxAccount',
  'Property',
  'HousingBenefitClaim',
  'CouncilTaxReductionClaim',
  'Document',
] as const;
export type NodeTypeName = (typeof NODE_TYPES)[number];

/** base64url of `Type:system:reference`: opaque to callers, the same for the same record for ever. */
export const nodeId = (type: NodeTypeName, ref: AnyRef): string => Buffer.from(`${type}:${ref}`).toString('base64url');

/** The type and reference of an id, or null for any text that is not one of ours. */
export function readNodeId(id: string): { type: NodeTypeName; ref: AnyRef } | null {
  if (id.length > 200) return null;
  const text = Buffer.from(id, 'base64url').toString();
  const at = text.indexOf(':');
  const type = NODE_TYPES.find(name => name === text.slice(0, at));
  const ref = text.slice(at + 1) as AnyRef;
  return type === undefined || nodeId(type, ref) !== id ? null : { type, ref };
}
