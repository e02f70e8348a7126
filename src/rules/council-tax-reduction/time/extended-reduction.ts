import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import type { HousingBenefitLaw } from '../../../parameters/housing-benefit.js';
import {
  type ExtendedPayment,
  type ExtendedPaymentFacts,
  extendedPayment,
} from '../../housing-benefit/time/extended-payment.js';
import type { Finding } from '../finding.js';

const LAW = 'SI 2012/2885, Sch. 1 paras 38 to 42; SI 2012/2886, Sch. paras 87 to 96';

/**
 * Whether a reduction goes on for four weeks after somebody starts work: in pension age after Incapacity Benefit, SDA or
 * contributory ESA, in the Default Scheme also after an income-based benefit, held 26 weeks. The conditions are those of
 * extended payments of housing benefit, and so is the period; `liableUntil` is here the last day of council tax for the home.
 */
export function extendedReduction(
  facts: ExtendedPaymentFacts,
  law: HousingBenefitLaw,
): { readonly period: ExtendedPayment | null; readonly finding: Finding } {
  const { period, finding } = extendedPayment(facts, law);
  const reason = finding.reason
    .replace('No extended payment', 'No extended reduction')
    .replace('Benefit goes on', 'The reduction goes on');
  return { period, finding: { ...finding, code: 'EXTENDED_REDUCTION', reason, law: LAW } };
}

/** The reductions for a day among which an extended one is the largest. */
export interface ExtendedChoices {
  /** In the last reduction week before work. */
  readonly before: Money;
  /** On the facts since, without the extension. */
  readonly without: Money;
  /** That the partner would have; null where there is none. */
  readonly ofPartner: Money | null;
}

/** The reduction of a day in an extended week: the largest of the three. SI 2012/2885, Sch. 1 para. 40(1). */
export function extendedReductionPerDay({ before, without, ofPartner }: ExtendedChoices, sink: Sink): Working {
  const working = sink.from(before, 'Reduction for a day in the last week before work', LAW);
  const larger = Money.max(without, ofPartner ?? Money.zero);
  return larger.moreThan(before) ? working.becomes(larger, 'What is due otherwise is more', LAW) : working;
}
