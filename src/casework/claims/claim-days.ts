import type { PlainDate } from '../../domain/dates.js';
import { nextBenefitWeek } from '../../rules/housing-benefit/time/benefit-week.js';
import type { ClaimDay, ClaimScheme } from './new-claim.js';

/**
 * When a claim counts as made and from when it pays. The day of first contact counts where the claim follows within a
 * month: HB Regs, reg. 83(5)(d). Benefit runs from the Monday after; from the day itself where liability began in the same
 * week: reg. 76. A local scheme of council tax reduction may say otherwise, which somebody who decides sees.
 */
export function claimDay(scheme: ClaimScheme, { claimedOn, movedInOn }: ClaimFacts): ClaimDay {
  const week = nextBenefitWeek(claimedOn);
  const inWeek = movedInOn !== null && nextBenefitWeek(movedInOn).equals(week);
  const law = scheme === 'HOUSING_BENEFIT' ? 'HB Regs, regs 76 and 83(5)' : 'SI 2012/2885, Sch. 1 para. 45';
  return inWeek
    ? {
        scheme,
        on: claimedOn,
        from: movedInOn,
        law,
        reason: 'Liability began in the week of the claim: it runs from that day',
      }
    : { scheme, on: claimedOn, from: week, law, reason: 'It runs from the Monday after the day of the claim' };
}

interface ClaimFacts {
  readonly claimedOn: PlainDate;
  readonly movedInOn: PlainDate | null;
}

/** Three months in pension age, one month with good cause in working age, can be asked for back. HB(SPC) Regs, reg. 64; HB Regs, reg. 83(12). */
export const backdating = (group: string): string =>
  group === 'PENSION_AGE'
    ? 'Pension age: it goes back three months by itself where the facts were the same'
    : 'Working age: up to one month back where there was good cause throughout';
