import { type Day, daysInYear, overlap, type Run, yearEnd } from './calendar.js';
import { type Band, reducedYearCharge, yearCharge } from './charges.js';
import type { Relief } from './facts.js';
import type { Transaction, TransactionType } from './model.js';
import { type Pence, percent, share } from './pence.js';

/** Support awarded against the charge. */
export interface Award {
  readonly claim: string;
  readonly percent: number;
  readonly from: Day;
  /** The last day of it, where it has ended. */
  readonly to: Day | null;
  readonly decidedOn: Day;
}

export interface ChargeFacts {
  readonly year: number;
  readonly from: Day;
  readonly closedOn: Day | null;
  readonly band: Band;
  readonly reliefs: readonly Relief[];
  readonly awards: readonly Award[];
  readonly lateDiscountOn: Day | null;
  readonly today: Day;
}

/** One element of the charge, billed to the end of the year and cut back where it ended sooner. */
interface Line {
  readonly type: TransactionType;
  readonly annual: Pence;
  readonly run: Run;
  readonly cut: { readonly to: Day; readonly on: Day } | null;
  /** When it was posted; null for what the first bill of the year carried. */
  readonly on: Day | null;
  readonly claim?: string;
}

const DAYS_TO_BILL = 10;
const DAYS_TO_CLOSE = 7;
const DAYS_TO_END_AWARD = 14;

interface Step {
  readonly type: TransactionType;
  readonly change: (charge: Pence, facts: ChargeFacts) => Pence;
}

const RELIEFS: Record<Relief, Step> = {
  disabled: { type: 'DISABLED', change: (charge, { year, band }) => reducedYearCharge(year, band) - charge },
  single: { type: 'DISCOUNT', change: charge => -percent(charge, 25) },
  'one-disregarded': { type: 'DISREGARD', change: charge => -percent(charge, 25) },
  'all-disregarded': { type: 'DISREGARD', change: charge => -percent(charge, 50) },
  annexe: { type: 'ANNEXE', change: charge => -percent(charge, 50) },
  exempt: { type: 'EXEMPTION', change: charge => -charge },
  premium: { type: 'LEVY', change: charge => charge },
  'care-leaver': { type: 'REDUCTION', change: charge => -charge },
};

export const billedOn = (facts: Pick<ChargeFacts, 'from' | 'year'>): Day =>
  facts.from === yearEnd(facts.year - 1) + 1 ? facts.from : facts.from + DAYS_TO_BILL;

function lines(facts: ChargeFacts): Line[] {
  const { closedOn } = facts;
  const run = { from: facts.from, to: yearEnd(facts.year) };
  const cut = closedOn !== null && closedOn <= run.to ? { to: closedOn - 1, on: closedOn + DAYS_TO_CLOSE } : null;
  let charge = yearCharge(facts.year, facts.band);
  const made: Line[] = [{ type: 'CHARGE', annual: charge, run, cut, on: null }];
  for (const relief of facts.reliefs) {
    const { type, change } = RELIEFS[relief];
    const annual = change(charge, facts);
    made.push({ type, annual, run, cut, on: null });
    charge += annual;
  }
  if (facts.lateDiscountOn !== null && facts.lateDiscountOn >= run.from && facts.lateDiscountOn <= run.to) {
    made.push({ type: 'DISCOUNT', annual: -percent(charge, 25), run, cut, on: facts.lateDiscountOn });
    charge -= percent(charge, 25);
  }
  const { awards } = facts;
  return [
    ...made,
    ...awards
      .filter(award => overlap(run, within(award, run)) > 0)
      .map(award => supportLine(award, { charge, run, cut })),
  ];
}

const within = (award: Award, run: Run): Run => ({ from: award.from, to: award.to ?? run.to });

function supportLine(award: Award, { charge, run, cut }: { charge: Pence; run: Run; cut: Line['cut'] }): Line {
  const ended = award.to !== null && award.to < run.to ? { to: award.to, on: award.to + DAYS_TO_END_AWARD } : null;
  const from = Math.max(award.from, run.from);
  const sooner = ended && cut ? (ended.to < cut.to ? ended : cut) : (ended ?? cut);
  return {
    type: 'LCTRS',
    annual: -percent(charge, award.percent),
    run: { from, to: run.to },
    cut: sooner,
    on: award.decidedOn > run.from ? award.decidedOn : null,
    claim: award.claim,
  };
}

/** What the line comes to up to and with a day: by the day, one rounding. */
const upTo = (line: Line, to: Day, year: number): Pence =>
  share(line.annual, overlap(line.run, { from: line.run.from, to }), daysInYear(year));

function postings(line: Line, facts: ChargeFacts): Transaction[] {
  const { type, run, cut, claim } = line;
  const whole = upTo(line, run.to, facts.year);
  const about = { type, ...(claim === undefined ? {} : { claim }) };
  const made: Transaction[] = [{ ...about, on: line.on ?? billedOn(facts), effect: whole, from: run.from, to: run.to }];
  if (cut === null) return made;
  const back = upTo(line, cut.to, facts.year) - whole;
  const from = Math.max(cut.to + 1, run.from);
  return [...made, { ...about, on: Math.max(cut.on, line.on ?? 0), effect: back, from, to: run.to }];
}

/** Everything that decides the year's net charge, up to today, oldest first. */
export const chargePostings = (facts: ChargeFacts): Transaction[] =>
  lines(facts)
    .flatMap(line => postings(line, facts))
    .filter(({ on, effect }) => on <= facts.today && effect !== 0)
    .sort((a, b) => a.on - b.on);
