import type { ChargeBand } from '../../domain/charge-bands.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import { apportioned, putOn, takenOff } from './apportionment.js';
import { dateOf, inWords, type Run } from './calendar.js';
import { type CouncilTaxLine, fullOf, type LineParts, NO_PARTS, partsOf } from './line.js';
import type { Period } from './periods.js';
import { section13A } from './reductions/section-13a.js';
import { roundedLine } from './rounding.js';

/** What a line is made with. */
export interface LineMeans {
  readonly year: Run;
  readonly charge: (band: ChargeBand) => Working;
  readonly sink: Sink;
}

/**
 * One line of the bill, in the order of the law: the year's charge at the band, the days of it, discount or premium,
 * the annexe reduction, then reductions under s. 13A; rounded to the penny once, at the end.
 */
export function billLine(period: Period, means: LineMeans): CouncilTaxLine {
  const { decision, days } = period;
  if (decision.state !== 'CHARGED' || decision.band === null) {
    return lineOf(period, NO_PARTS, nothingDue(period, means.sink));
  }
  const daysInYear = means.year.to - means.year.from + 1;
  const gross = apportioned(
    means.sink.from(
      means.charge(decision.band),
      `Band ${bandText(decision.band)} for the whole year`,
      'LGFA 1992, s. 30',
    ),
    days,
    daysInYear,
  );
  const discounted = takenOff(gross, decision.discount);
  const withPremium = putOn(discounted, decision.premium);
  const afterAnnexe = takenOff(withPremium, decision.annexe);
  const net = reduced(afterAnnexe, period, means);
  const stages = {
    gross: gross.amount,
    discounted: discounted.amount,
    withPremium: withPremium.amount,
    afterAnnexe: afterAnnexe.amount,
    net: net.amount,
  };
  return lineOf(period, partsOf(stages), roundedLine(net, fullOf(stages)));
}

// Written out, because a batch makes one for every household.
const lineOf = (
  { decision, from, to, days, findings }: Period,
  parts: LineParts,
  working: Working,
): CouncilTaxLine => ({
  from: dateOf(from),
  to: dateOf(to),
  days,
  state: decision.state,
  listBand: decision.listBand,
  band: decision.band,
  exemption: decision.exemption,
  liable: decision.liable,
  liableBy: decision.by,
  discountShare: decision.discount?.share ?? null,
  premiumShare: decision.premium?.share ?? null,
  gross: parts.gross,
  discount: parts.discount,
  premium: parts.premium,
  annexe: parts.annexe,
  reductions: parts.reductions,
  net: parts.net,
  working,
  findings,
});

function reduced(working: Working, { decision, days }: Period, { year }: LineMeans): Working {
  const scheme = decision.reductions.filter(({ under }) => under === 'S13A_1_A');
  const discretion = decision.reductions.filter(({ under }) => under === 'S13A_1_C');
  const afterScheme = scheme.reduce((left, each) => section13A(left, each, { days, year }), working);
  const afterLeaver = takenOff(afterScheme, decision.careLeaver);
  return discretion.reduce((left, each) => section13A(left, each, { days, year }), afterLeaver);
}

const nothingDue = ({ decision, findings }: Period, sink: Sink): Working =>
  decision.state === 'EXEMPT'
    ? sink.nothing(
        () => findings.find(({ subject, given }) => subject === 'EXEMPTION' && given)?.reason ?? 'Exempt',
        `SI 1992/558, art. 3 Class ${decision.exemption}`,
      )
    : sink.nothing('Not in the valuation list, so nothing is charged', 'LGFA 1992, s. 3');

export const bandText = (band: ChargeBand): string => (band === 'AReduced' ? 'A, reduced for disability' : band);

/** As a bill heads a line. */
export const daysText = ({ from, to, days }: CouncilTaxLine): string =>
  `${inWords(from)} to ${inWords(to)}, ${days} ${days === 1 ? 'day' : 'days'}`;
