import { CHARGE_BANDS, type ChargeBand, type EnglishBand } from '../../../domain/charge-bands.js';
import type { DwellingFacts } from '../../../domain/council-tax/dwelling-facts.js';
import { type DayNumber, holds } from '../calendar.js';
import { type Finding, given, refused } from '../finding.js';

const LAW = 'SI 1992/554, regs 3 and 4';
const FEATURES = {
  ROOM: 'a room mainly used by the disabled person',
  SECOND_BATHROOM_OR_KITCHEN: 'a second bathroom or kitchen',
  WHEELCHAIR_SPACE: 'floor space for a wheelchair used indoors',
} as const;

/** The band at which the charge is worked out. */
export interface ChargedBand {
  readonly band: ChargeBand;
  readonly findings: readonly Finding[];
}

const nextLower = (band: EnglishBand): ChargeBand => CHARGE_BANDS[CHARGE_BANDS.indexOf(band) - 1] ?? 'AReduced';

/**
 * One band lower for the home of a substantially and permanently disabled person that has what they need: once only,
 * and before any discount. SI 1992/554, regs 3 and 4.
 */
export function disabledReduction(dwelling: DwellingFacts, band: EnglishBand, day: DayNumber): ChargedBand {
  const findings: Finding[] = [];
  for (const claim of dwelling.disabled) {
    if (!holds(claim, day)) continue;
    const finding = { subject: 'DISABLED_REDUCTION', code: claim.feature, law: LAW } as const;
    if (!claim.mainResidenceOfDisabledPerson) {
      findings.push(refused({ ...finding, reason: 'It is not the main residence of the disabled person' }));
    } else if (!claim.essentialOrMajorImportance) {
      const reason = `It has ${FEATURES[claim.feature]}, but that is not essential or of major importance to their wellbeing`;
      findings.push(refused({ ...finding, reason }));
    } else {
      findings.push(given({ ...finding, reason: `Charged one band lower: it has ${FEATURES[claim.feature]}` }));
      return { band: nextLower(band), findings };
    }
  }
  return { band, findings };
}
