import type { PlainDate } from '../../domain/dates.js';
import type { Clock } from '../clocks/clock.js';
import type { Length } from '../clocks/period.js';
import { type Timing, timed } from '../clocks/timed.js';
import type { Asked } from './asked.js';
import { LATE_TO_VTE, valuationTribunalClocks } from './valuation-tribunal.js';

/** SI 2009/2270, regs 4 and 10. `decisionSent` is the day that lets somebody propose: taxpayer, alteration, decision. */
export function bandClocks(asked: Asked): readonly Clock[] {
  const { law, happened, calendar } = asked;
  const { decisionSent, received, valuationDecided } = happened;
  const proposeLate = 'At any time for a material reduction, a change of boundary or of use. SI 2009/2270, reg. 4.';
  return [
    ...after(decisionSent, law.bandProposalMonths, {
      what: 'PROPOSE',
      who: 'CUSTOMER',
      met: received,
      late: proposeLate,
    }),
    ...after(received, law.bandDecisionMonths, {
      what: 'VALUATION_DECISION',
      who: 'VALUATION_OFFICE',
      met: valuationDecided,
    }),
    ...after(valuationDecided, law.bandAppealMonths, toTribunal(asked)),
  ]
    .map(timing => timed(timing, calendar))
    .concat(valuationTribunalClocks(asked));
}

/** SI 2009/2268, Part 2: check, challenge, appeal. Nobody can allow a late challenge. */
export function rateableValueClocks(asked: Asked): readonly Clock[] {
  const { law, happened, calendar } = asked;
  const { checkSubmitted, checkDone, received, valuationDecided, outsideChange } = happened;
  const challenge = { what: 'CHALLENGE', who: 'CUSTOMER', met: received } as const;
  const voa = { who: 'VALUATION_OFFICE' } as const;
  return [
    ...after(checkSubmitted, law.ratesCheckMonths, { what: 'COMPLETE_CHECK', ...voa, met: checkDone }),
    ...(outsideChange
      ? after(checkSubmitted, law.ratesOutsideChangeMonths, challenge)
      : after(checkDone, law.ratesChallengeMonths, challenge)),
    ...after(received, law.ratesChallengeDecisionMonths, { what: 'VALUATION_DECISION', ...voa, met: valuationDecided }),
    ...after(valuationDecided, law.ratesAppealMonths, toTribunal(asked)),
  ]
    .map(timing => timed(timing, calendar))
    .concat(valuationTribunalClocks(asked));
}

const toTribunal = ({ law, happened }: Asked) =>
  ({
    what: 'APPEAL',
    who: 'CUSTOMER',
    roll: law.valuationTribunalRoll,
    late: LATE_TO_VTE,
    met: happened.lodged,
  }) as const;

const after = (
  from: PlainDate | undefined,
  length: Length,
  rest: Omit<Timing, 'from' | 'length'>,
): readonly Timing[] => (from === undefined ? [] : [{ from, length, ...rest }]);
