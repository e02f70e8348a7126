import { dayInWords, poundsInWords } from '../../../domain/working-words.js';
import type { Said } from '../assemble.js';
import { type Block, list, text } from '../document.js';
import { addressLines } from '../layout.js';
import type { PaidToLandlord, Particulars } from '../particulars.js';
import { benefitDispute, benefitReasons } from './rights.js';

/** Who lives where, as the landlord let it: all that a landlord's letter says of a tenant. */
export interface Tenancy {
  readonly tenant: string;
  readonly home: PaidToLandlord['home'];
}

/** What a claimant is told of a landlord who is paid. HB Regs, Sch. 9 para. 11; HB(SPC) Regs, Sch. 8 para. 11. */
export const landlordPaid = ({ payment }: Particulars) => {
  const landlord = payment?.landlord ?? null;
  return {
    LANDLORD_PAID: landlord && [
      text(
        `We will pay ${poundsInWords(landlord.perWeek)} a week of your Housing Benefit to your landlord, ${landlord.name}, from ${dayInWords(landlord.from)}.`,
        'What is left, if anything, we pay to you.',
      ),
    ],
    LANDLORD_TELLS: landlord && [
      text(
        'By law your landlord must also tell us about changes that could affect your Housing Benefit, such as a change in your rent or who lives with you.',
        'We write to your landlord about what we pay to them. We do not tell them about your income, savings or health.',
      ),
    ],
    RENT_TAKEN_AS_PAID: landlord && [
      text(
        'If your landlord owes us Housing Benefit that we paid for another tenant, we may take it from what we pay for you.',
        'Your rent then counts as paid by the amount that we took. Your landlord cannot ask you for it.',
      ),
    ],
  };
};

/**
 * The letter to the landlord. It has no income, no household, no health and no reason of the award. A landlord may dispute
 * who is paid. SI 2001/1002, reg. 3(1)(e).
 */
export const landlordSays = (
  { perWeek, from, home }: PaidToLandlord,
  { tenant, particulars }: { readonly tenant: string; readonly particulars: Particulars },
): Said<'HOUSING_BENEFIT_LANDLORD'> => ({
  PAID_TO_YOU: [
    text(
      `We will pay you ${poundsInWords(perWeek)} a week of Housing Benefit for your tenant ${lets({ tenant, home })}.`,
      `We will pay it to you from ${dayInWords(from)}.`,
    ),
  ],
  RENT_TAKEN_AS_PAID: rentTakenAsPaid(),
  DUTY: [
    text(
      'By law you must tell us straight away about changes that could affect your tenant’s Housing Benefit or how much of it is paid.',
      'You must tell us what you could be expected to know.',
    ),
  ],
  CIRCUMSTANCES: [list('Tell us if:', WHAT_A_LANDLORD_SEES)],
  REASONS: benefitReasons(particulars),
  DISPUTE: [
    text('You are affected by this decision as far as it says whether Housing Benefit is paid to you.'),
    ...benefitDispute(particulars),
  ],
});

/** `Ada Invented, at 1 Mill Lane, Testford, TE5 7AA`. */
export const lets = ({ tenant, home }: Tenancy): string => `${tenant}, at ${addressLines(home).join(', ')}`;

/** To a landlord. HB Regs, Sch. 9 para. 11(c); SSAA 1992, s. 75(5). */
const rentTakenAsPaid = (): readonly Block[] => [
  text(
    'If you owe us Housing Benefit that we paid to you for one tenant, we may take it from what we pay to you for another tenant.',
    'That other tenant’s rent then counts as paid by the amount that we took. You cannot ask that tenant for it.',
  ),
];

const WHAT_A_LANDLORD_SEES = [
  'your tenant moves out, dies or is away for long',
  'the rent changes, or what it includes',
  'somebody moves in with your tenant or moves out',
  'your tenant moves to another home that you let',
  'you stop being the landlord, or somebody else collects the rent',
];
