import type { Employment } from '../../domain/household/work.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { PERIODS_IN_YEAR } from '../periods/per-year.js';
import { class1 } from './class-1.js';
import { contributionTakenOff } from './contribution-taken-off.js';
import type { SchemePeriod } from './scheme-period.js';
import type { Earner, TaxContext } from './tax-context.js';
import { figuresOf } from './tax-share.js';

/** One job and who has it. */
export interface Job {
  readonly employment: Employment;
  readonly birthDate: Earner['birthDate'];
}

/**
 * One job's pay in the scheme's period, less National Insurance and pension contributions. Income tax is for all of a
 * person's jobs together and is not taken off here. HB Regs reg 36(3); UC Regs reg 55(5).
 */
export function netJob({ employment, birthDate }: Job, scheme: SchemePeriod, context: TaxContext): Working {
  const { gross, net, per, pensionContributions } = employment;
  const inPeriod = (amount: Money) => amount.times(PERIODS_IN_YEAR[per]).dividedBy(scheme.inYear);
  const pay = inPeriod(gross ?? net ?? Money.zero);
  const opened = context.sink.from(
    pay,
    gross === null ? `Pay for a ${scheme.word} after tax and National Insurance` : `Gross pay for a ${scheme.word}`,
    scheme.law,
  );
  const contributions = contributionTakenOff(pensionContributions, scheme);
  const contributed = contributions.isZero()
    ? (working: Working) => working
    : (working: Working) => working.less(contributions, contributionNote(scheme), scheme.contributionLaw);
  if (gross === null) return contributed(opened);
  const insurance = class1({ amount: gross, per }, birthDate, context);
  const note = () => ({ label: 'National Insurance', parameters: figuresOf(insurance) });
  return contributed(opened.less(inPeriod(insurance.amount), note, 'SSCBA 1992, s. 8'));
}

const contributionNote = ({ contributionOver }: SchemePeriod): string =>
  contributionOver === 2 ? 'Half of pension contributions' : 'Pension contributions';
