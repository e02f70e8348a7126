import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { MeansTest } from '../../../parameters/local-reduction-calculation.js';
import type { LocalCase } from './case.js';

/** What a household is taken to need in a week: by universal credit where the scheme goes by it, or as in housing benefit. */
export function localApplicableAmount({ award, applicable, scheme, sink }: LocalCase): Working {
  const rule = scheme.universalCredit;
  if (award === null || award.maximum === null || rule === 'unknown' || rule.treatment !== 'means_test')
    return applicable.working;
  const { maximum } = award;
  return sink.from(
    maximum.times(12).dividedBy(52),
    () => ({ label: 'Maximum of the award of universal credit for a week', formula: `${maximum.toFixed()} x 12 / 52` }),
    rule.law,
  );
}

/** Income above it, not below nothing. */
export function localExcess(income: Working, applicable: Working, { sink, scheme }: LocalCase): Working {
  const excess = sink.from(income, 'Income for a week', scheme.law).less(applicable, 'Applicable amount', scheme.law);
  return excess.amount.isNegative()
    ? excess.becomes(Money.zero, 'Income is not above the applicable amount', scheme.law)
    : excess;
}

/** A share of the excess off; not below nothing. */
export function taperedBy(tax: Working, excess: Working | null, { taper, law }: MeansTest): Working {
  if (excess === null) return tax;
  if (excess.amount.isZero())
    return tax.less(excess, 'Nothing comes off: income is not above the applicable amount', law);
  const off = excess.times(
    taper.value,
    () => ({
      label: `${taper.text}% of it`,
      formula: `${excess.amount.toFixed()} x ${taper.text} / 100`,
      parameters: [taper],
    }),
    law,
  );
  return notBelowNothing(
    tax.less(
      off,
      () => ({
        label: `${taper.text}% of income above the applicable amount`,
        plain: `For each pound of weekly income above what the scheme says you need, ${taper.text}p comes off.`,
      }),
      law,
    ),
    law,
  );
}

export const notBelowNothing = (working: Working, law: string): Working =>
  working.amount.isNegative() ? working.becomes(Money.zero, 'Not below nothing', law) : working;

/** The most of the tax that the scheme meets. */
export function supported(tax: Working, { maximum, law }: MeansTest): Working {
  if (maximum.value.equals(1)) return tax;
  return tax.times(
    maximum.value,
    () => ({
      label: `${maximum.text}% of it`,
      parameters: [maximum],
      plain: `The scheme meets at most ${maximum.text}% of the council tax.`,
    }),
    law,
  );
}
