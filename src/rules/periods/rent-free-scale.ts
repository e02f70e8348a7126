/** A ratio as the two numbers of the law, so that nothing is lost by dividing early. */
export interface Scale {
  readonly times: number;
  readonly over: number;
}

/**
 * What applicable amount, income, non-dependant deductions and the least payable are multiplied by in the weeks for which
 * rent is due: the weeks of the rent year over the weeks charged. HB Regs reg 81(3); HB(SPC) Regs reg 62(3).
 */
export const rentFreeScale = (rentFreeWeeks: number, weeksOfYear: 52 | 53 = 52): Scale => ({
  times: weeksOfYear,
  over: weeksOfYear - rentFreeWeeks,
});
