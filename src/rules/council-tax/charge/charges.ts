import type { ChargeBand } from '../../../domain/charge-bands.js';
import type { CouncilTaxFacts } from '../../../domain/council-tax/facts.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import type { AuthorityStatus, AuthorityYear } from '../../../parameters/authority.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import { type Element, elementOfFacts, elementOfTable } from './elements.js';
import { yearCharge } from './year-charge.js';

/** No charge can be worked out from what is known. */
export interface CannotCharge {
  readonly kind: 'CannotCharge';
  readonly code: 'NO_TABLE' | 'INCOMPLETE_TABLE' | 'UNKNOWN_PART';
  readonly reason: string;
}

/** The year's charge at any band. */
export interface Charges {
  readonly kind: 'Charges';
  readonly charge: (band: ChargeBand) => Working;
  readonly notes: readonly string[];
}

/** The charge of the area for the year: as given, or as the authority's table has it. */
export function chargesOf(
  facts: CouncilTaxFacts,
  { law, authority, sink }: { law: CouncilTaxLaw; authority: AuthorityYear | null; sink: Sink },
): Charges | CannotCharge {
  if (facts.elements.length > 0) return of(facts.elements.map(elementOfFacts), { law, sink }, []);
  if (authority === null) {
    return {
      kind: 'CannotCharge',
      code: 'NO_TABLE',
      reason: 'No table of charges is held for this authority and year',
    };
  }
  if (!authority.complete) {
    const reason = 'The table of charges for this authority and year lacks a part, so no bill can be made from it';
    return { kind: 'CannotCharge', code: 'INCOMPLETE_TABLE', reason };
  }
  return ofTable(authority, facts.part ?? null, { law, sink });
}

/** Tables whose amounts were printed by the bodies that set them. */
const AS_SET: readonly AuthorityStatus[] = ['published', 'computed', 'invented'];

function ofTable(table: AuthorityYear, part: string | null, means: Means): Charges | CannotCharge {
  const parish = table.parishes.find(({ id, name }) => id === part || name === part);
  if (part !== null && !parish) {
    return { kind: 'CannotCharge', code: 'UNKNOWN_PART', reason: 'The table of charges has no such part of the area' };
  }
  const notes = [
    ...(AS_SET.includes(table.status)
      ? []
      : ['The charges were worked out from reports, not printed whole by the council']),
    ...(part === null && table.parishes.length > 0
      ? ['No parish was named, so no parish charge is in the figure']
      : []),
  ];
  return of([...table.elements, ...(parish ? [parish] : [])].map(elementOfTable), means, notes);
}

interface Means {
  readonly law: CouncilTaxLaw;
  readonly sink: Sink;
}

function of(elements: readonly Element[], means: Means, notes: readonly string[]): Charges {
  const known = new Map<ChargeBand, Working>();
  const charge = (band: ChargeBand): Working => {
    const made = known.get(band) ?? yearCharge(elements, band, means);
    known.set(band, made);
    return made;
  };
  return { kind: 'Charges', charge, notes };
}
