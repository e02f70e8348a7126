import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { netJob } from './net-job.js';
import type { SchemePeriod } from './scheme-period.js';
import type { Earner, TaxContext } from './tax-context.js';
import type { TaxShare } from './tax-share.js';

/** All jobs of a person in the scheme's period, less the year's tax on them shared over the year; never below nothing. */
export function employedEarnings(
  earner: Earner,
  { scheme, tax }: { scheme: SchemePeriod; tax: TaxShare },
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
  const due = tax.forYear.dividedBy(scheme.inYear);
  const note = () => ({ label: `Income tax for a ${scheme.word}`, parameters: tax.figures() });
  const net = due.isZero() ? jobs : jobs.less(due, note, 'ITA 2007, ss 10, 11A, 35');
  return assumptions(
    net.amount.isNegative() ? net.becomes(Money.zero, 'Not below nothing', scheme.law) : net,
    earner,
    scheme,
  );
}

function assumptions(working: Working, { employments }: Earner, scheme: SchemePeriod): Working {
  const stated = employments.filter(({ net }) => net !== null).length;
  const mixed = stated > 0 && stated < employments.length;
  const relieved = employments.some(one => one.pensionContributions.some(({ kind }) => kind === 'RELIEF_AT_SOURCE'));
  const known = mixed ? working.assuming(WITHOUT_STATED) : working;
  return relieved && scheme.word === 'month' ? known.assuming(AS_PAID) : known;
}

const WITHOUT_STATED = 'Tax on the other jobs was worked out without the job whose pay is stated after tax';
const AS_PAID = 'A contribution with relief at source comes off as the person paid it, without the relief';
