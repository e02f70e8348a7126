/** How a scheme states earnings: by the week or by the month, and how much of a pension contribution it takes off. */
export interface SchemePeriod {
  readonly word: 'week' | 'month';
  readonly inYear: 52 | 12;
  /** The parts into which a contribution is divided, of which one comes off. */
  readonly contributionOver: 2 | 1;
  /** Whether contributions without tax relief come off too. */
  readonly unrelieved: boolean;
  readonly law: string;
  readonly contributionLaw: string;
}

/** Half of any sum paid towards a pension. HB Regs reg 36(3); HB(SPC) Regs reg 36(2); SPC Regs reg 17B. */
export const WEEKLY_SCHEMES: SchemePeriod = {
  word: 'week',
  inYear: 52,
  contributionOver: 2,
  unrelieved: true,
  law: 'HB Regs, reg. 36; HB(SPC) Regs, reg. 36; SPC Regs, reg. 17B',
  contributionLaw: 'HB Regs, reg. 36(3); HB(SPC) Regs, reg. 36(2); SPC Regs, reg. 17B',
};

/** The whole of a contribution that has tax relief. UC Regs reg 55(5). */
export const UNIVERSAL_CREDIT: SchemePeriod = {
  word: 'month',
  inYear: 12,
  contributionOver: 1,
  unrelieved: false,
  law: 'UC Regs, reg. 55',
  contributionLaw: 'UC Regs, reg. 55(5)(a)',
};
