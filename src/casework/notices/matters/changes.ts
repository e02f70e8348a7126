import { type Block, list, text } from '../document.js';

const WHAT = [
  'your income, your partner’s income or your savings go up or down',
  'you or your partner start work, stop work or change your hours or pay',
  'you or your partner start or stop getting a benefit or a pension',
  'somebody moves in with you or moves out, or there is a birth or a death',
  'the income or work of an adult who lives with you changes',
  'you move home, or will be away from home',
];

/** HB Regs, reg. 88 and Sch. 9 para. 9(g); HB(SPC) Regs, reg. 69 and Sch. 8 para. 9(1)(g). */
export const benefitChanges = (): readonly Block[] => [
  text('By law you must tell us straight away about changes that could affect your Housing Benefit.'),
  list('Tell us if:', ['your rent changes', ...WHAT]),
  text('If you do not tell us, you may be paid too much and have to pay it back.'),
];

/** SI 2012/2885, Sch. 8 paras 9(1) and 12(2)(a). */
export const reductionDuty = (days: number): readonly Block[] => [
  text(
    'By law you must tell us about changes that could affect your Council Tax Reduction.',
    `Tell us within ${days} days of the change, in writing, by telephone or online.`,
  ),
];

/** SI 2012/2885, Sch. 8 para. 12(2)(c). */
export const reductionCircumstances = (): readonly Block[] => [list('Tell us if:', WHAT)];

/** SI 2012/2885, Sch. 8 para. 12(2)(b). */
export const reductionConsequences = (): readonly Block[] => [
  text(
    'If you do not tell us, your council tax bill may go up for days that have passed.',
    'You may have to pay a penalty.',
    'You could be taken to court.',
  ),
];

/** SI 1992/613, regs 11 and 16; LGFA 1992, Sch. 3. */
export const councilTaxCorrection = (days: number): readonly Block[] => [
  text(
    'Check the discounts, reductions and exemptions that are in this sum.',
    `If one of them is wrong, or should end, you must tell us within ${days} days.`,
    'If you do not, you may have to pay a penalty.',
  ),
];
