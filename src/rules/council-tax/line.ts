import type { Decimal } from 'decimal.js';
import type { PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import type { DatedFinding, Period } from './periods.js';
import { leftToPenny } from './rounding.js';

/** One line of the bill. Parts are to the penny and come to `net`: gross, less, plus, less, less. */
export interface CouncilTaxLine {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  readonly state: Period['decision']['state'];
  /** In the valuation list. */
  readonly listBand: Period['decision']['listBand'];
  /** At which it is charged. */
  readonly band: Period['decision']['band'];
  readonly exemption: string | null;
  readonly liable: readonly string[];
  /** By which description or class they are liable. */
  readonly liableBy: string;
  readonly gross: Money;
  readonly discount: Money;
  /** 0.25 for 25%; null where nothing comes off, or goes on. */
  readonly discountShare: Decimal | null;
  readonly premium: Money;
  readonly premiumShare: Decimal | null;
  readonly annexe: Money;
  readonly reductions: Money;
  readonly net: Money;
  readonly working: Working;
  readonly findings: readonly DatedFinding[];
}

/** The amounts after each step, exact. */
export interface Stages {
  readonly gross: Money;
  readonly discounted: Money;
  readonly withPremium: Money;
  readonly afterAnnexe: Money;
  readonly net: Money;
}

export type LineParts = Pick<CouncilTaxLine, 'gross' | 'discount' | 'premium' | 'annexe' | 'reductions' | 'net'>;

/** What the line would come to with a premium and with nothing taken off. */
export const fullOf = ({ gross, withPremium }: Stages): Money => Money.max(gross, withPremium);

/** Parts to the penny that add up to the rounded net, whatever each would round to by itself. */
export function partsOf(stages: Stages): LineParts {
  const gross = stages.gross.roundedToPenny();
  const discounted = leftToPenny(stages.discounted, stages.gross);
  const full = fullOf(stages);
  const withPremium = leftToPenny(stages.withPremium, full);
  const afterAnnexe = leftToPenny(stages.afterAnnexe, full);
  const net = leftToPenny(stages.net, full);
  return {
    gross,
    discount: gross.minus(discounted),
    premium: withPremium.minus(discounted),
    annexe: withPremium.minus(afterAnnexe),
    reductions: afterAnnexe.minus(net),
    net,
  };
}

export const NO_PARTS = partsOf({
  gross: Money.zero,
  discounted: Money.zero,
  withPremium: Money.zero,
  afterAnnexe: Money.zero,
  net: Money.zero,
});
