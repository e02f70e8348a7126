import type { Household } from '../../domain/household/household.js';
import { warningsOf } from '../../domain/working-warnings.js';
import { councilTaxReduction } from '../council-tax-reduction/council-tax-reduction.js';
import { DERIVED } from '../council-tax-reduction/income/universal-credit-maximum.js';
import { workingAgeSchemeOf } from '../council-tax-reduction/local/working-age-scheme.js';
import type { CouncilTaxReduction } from '../council-tax-reduction/result.js';
import { closed, type Opening } from '../eligibility/opening.js';
import { isAsked } from './asked.js';
import { isWorkedOut, standingOf } from './scheme-award.js';
import { type Before, type Decided, NOTHING_ASSUMED } from './stage.js';

const DEFAULT_SCHEME = [
  'No working-age scheme of a billing authority is named, so the Default Scheme of SI 2012/2886 answers for council tax reduction',
];
const ELSEWHERE = closed(
  'The schemes of Wales and Scotland are not worked out here',
  'SI 2013/3029 (W.); SSI 2012/319; SSI 2021/249',
);

/** Council tax reduction on the day asked about: the last of the order, with every award that came before in it. */
export function councilTaxReductionOf({ household, open, means }: Before): Decided<CouncilTaxReduction> {
  const opening = openingOf(household, open.councilTaxReduction);
  const asked = isAsked(means, 'COUNCIL_TAX_REDUCTION');
  const standing = standingOf({ asked, stated: false, opening, takenUp: true });
  const worked = opening !== ELSEWHERE && isWorkedOut(standing, opening, means.evenIfClosed);
  if (!worked) return { award: { standing, opening, result: null }, household, assumptions: NOTHING_ASSUMED };
  const law = means.statute.on(household.claim.assessedOn);
  const { sink, reductionFacts: facts, localScheme } = means;
  const workingAge = localScheme && workingAgeSchemeOf(localScheme, law);
  const result = councilTaxReduction(household, { law, sink, facts, workingAge });
  return { award: { standing, opening, result }, household, assumptions: assumedOf(result, opening) };
}

function assumedOf(result: CouncilTaxReduction, opening: Opening): readonly string[] {
  const scheme = result.scheme === 'DEFAULT' && opening.open ? DEFAULT_SCHEME : NOTHING_ASSUMED;
  const unknown = result.undecided === null ? [] : [`No council tax reduction is in the figures: ${result.undecided}`];
  const derived = warningsOf(result.working).some(one => one.kind === 'ASSUMPTION' && one.assumption === DERIVED)
    ? [DERIVED]
    : [];
  return [...scheme, ...unknown, ...derived];
}

const openingOf = ({ home }: Household, opening: Opening): Opening =>
  opening.open && home.nation !== 'ENGLAND' ? ELSEWHERE : opening;
