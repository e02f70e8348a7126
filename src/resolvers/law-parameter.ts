import type { Provenance } from '../domain/parameter.js';
import type { LawParameterType } from '../schema/law-parameter.js';

/** A figure of the law as callers see it. */
export const lawParameter = (figure: Provenance): LawParameterType => ({
  id: figure.id,
  name: figure.name,
  value: figure.text,
  unit: figure.unit,
  law: figure.law,
  verified: figure.verified,
  standing: figure.standing,
  basis: figure.basis,
  from: figure.inForceFrom,
  to: figure.inForceTo,
  checkedTo: figure.checkedTo,
  pastCheckedTo: figure.pastCheckedTo,
});
