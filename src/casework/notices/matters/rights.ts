import { dayInWords, figureInWords } from '../../../domain/working-words.js';
import { lastDayOf } from '../../../rules/clocks/period.js';
import { type Block, text } from '../document.js';
import type { Particulars } from '../particulars.js';

/** The right to reasons in writing, how and until when. HB Regs, reg. 90(2) and Sch. 9 para. 2; HB(SPC) Regs, reg. 71(2). */
export const benefitReasons = ({ law, on }: Particulars): readonly Block[] => [
  text(
    'You can ask us for a fuller explanation in writing. It is called a statement of reasons.',
    'Anybody else who is affected by this decision can ask too.',
    `Write to us within ${figureInWords(law.benefitReasonsMonths)} of the date of this letter.`,
    `Your last day to ask is ${dayInWords(lastDayOf(on, law.benefitReasonsMonths))}.`,
    `We will try to send it within ${figureInWords(law.benefitReasonsDays)}.`,
  ),
];

/** The right to have it looked at again and to appeal. HB Regs, Sch. 9 para. 3; SI 2001/1002, regs 4(1)(a) and 20. */
export function benefitDispute({ law, on }: Particulars): readonly Block[] {
  const last = dayInWords(lastDayOf(on, law.benefitRevisionMonths));
  return [
    text(
      'If you think this decision is wrong, you can ask us to look at it again, or you can appeal.',
      'Anybody else who is affected by it can do so too.',
    ),
    {
      kind: 'list',
      says: 'What to do:',
      items: [
        `To have it looked at again, write to us by ${last}. Say what you think is wrong.`,
        `To appeal, write to us by ${last}, say why you think the decision is wrong, and sign your letter. We will send your appeal to an independent tribunal.`,
        `If you are late, tell us why. We cannot look at it after ${dayInWords(lastDayOf(on, law.benefitRevisionLatestMonths))} unless we made a mistake.`,
      ],
    },
    text('If you ask us for reasons first, you get more time. We will tell you how much.'),
  ];
}

/** SI 2012/2885, Sch. 8 para. 12(5) and (6). */
export const reductionReasons = ({ law, on }: Particulars): readonly Block[] => [
  text(
    'You can ask us for a fuller explanation in writing. It is called a statement of reasons.',
    `Write to us within ${figureInWords(law.benefitReasonsMonths)} of the date of this letter.`,
    `Your last day to ask is ${dayInWords(lastDayOf(on, law.benefitReasonsMonths))}.`,
  ),
];

/** SI 2012/2885, Sch. 8 para. 12(4) and Sch. 7 para. 8; LGFA 1992, s. 16. */
export const reductionAppeal = (particulars: Particulars): readonly Block[] => [
  ...councilTaxAppeal(particulars),
  text(`How to appeal is set out in ${particulars.schemeAppeals}. Ask us for a copy.`),
];

/** First in writing to the council, then to the tribunal. LGFA 1992, s. 16(4) to (7); SI 2009/2269, reg. 21. */
export const councilTaxAppeal = ({ law }: Particulars): readonly Block[] => [
  text('If you think this decision is wrong, write to us first. Say what is wrong and why. You can write at any time.'),
  {
    kind: 'list',
    says: 'What happens next:',
    items: [
      `We have ${figureInWords(law.councilTaxReplyMonths)} to reply to you.`,
      `If our reply does not settle it, you can appeal to the Valuation Tribunal. You have ${figureInWords(law.councilTaxAppealMonths)} from the date of our reply.`,
      `If we do not reply in time, you can appeal within ${figureInWords(law.councilTaxNoReplyMonths)} of the date you wrote to us.`,
    ],
  },
  text('The tribunal is independent and free. You must go on paying your bill while you wait.'),
];
