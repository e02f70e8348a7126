import type { Household } from '../../domain/household/household.js';
import { councilTaxReduction } from '../council-tax-reduction/council-tax-reduction.js';
import { workingAgeSchemeOf } from '../council-tax-reduction/local/working-age-scheme.js';
import type { CouncilTaxReduction } from '../council-tax-reduction/result.js';
import { DEFAULT_ANSWERS } from '../council-tax-reduction/schemes/default.js';
import { closed, type Opening } from '../eligibility/opening.js';
import { isAsked } from './asked.js';
import { isWorkedOut, standingOf } from './scheme-award.js';
import { type Before, type Decided, NOTHING_ASSUMED } from './stage.js';

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
  const result = councilTaxReduction(household, { law, sink, facts, award: means, workingAge });
  return { award: { standing, opening, result }, household, assumptions: assumedOf(result, opening) };
}

function assumedOf(result: CouncilTaxReduction, opening: Opening): readonly string[] {
  const scheme = result.scheme === 'DEFAULT' && opening.open ? [DEFAULT_ANSWERS] : NOTHING_ASSUMED;
  const unknown = result.undecided === null ? [] : [`No council tax reduction is in the figures: ${result.undecided}`];
  return [...scheme, ...unknown, ...result.assumptions];
}

const openingOf = ({ home }: Household, opening: Opening): Opening =>
  opening.open && home.nation !== 'ENGLAND' ? ELSEWHERE : opening;
