import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { netJob } from './net-job.js';
import type { SchemePeriod } from './scheme-period.js';
import type { Earner, TaxContext } from './tax-context.js';

/** All jobs of a person in the scheme's period, less the year's tax on them shared over the year; never below nothing. */
export function employedEarnings(
  earner: Earner,
  { scheme, taxForYear }: { scheme: SchemePeriod; taxForYear: Money },
  context: TaxContext,
): Working {
  const { employments, birthDate } = earner;
  if (employments.length === 0) return context.sink.nothing('No employment', scheme.law);
  const jobs = context.sink.sum(
    employments.map((employment, at) => ({
      of: netJob({ employment, birthDate }, scheme, context),
      note: `Job ${at + 1}`,
      law: scheme.law,
    })),
  );
  const tax = taxForYear.dividedBy(scheme.inYear);
  const net = tax.isZero() ? jobs : jobs.less(tax, `Income tax for a ${scheme.word}`, 'ITA 2007, s. 10');
  return assumptions(net.amount.isNegative() ? net.becomes(Money.zero, 'Not below nothing', scheme.law) : net, earner);
}

function assumptions(working: Working, { employments }: Earner): Working {
  const stated = employments.filter(({ net }) => net !== null).length;
  if (stated === 0 || stated === employments.length) return working;
  return working.assuming('Tax on the other jobs was worked out without the job whose pay is stated after tax');
}
