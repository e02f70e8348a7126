import { z } from 'zod';
import { day, personId, pounds } from '../council-tax/dated.js';
import { isAfter } from '../dates.js';
import { anyonesHealth } from './health.js';
import { orNull, period, sex, yes } from './values.js';

/** Why a child counts beyond the second. UC Regs reg 24A, Sch 12. */
export const TWO_CHILD_EXCEPTIONS = [
  'MULTIPLE_BIRTH',
  'ADOPTION',
  'NON_PARENTAL_CARE',
  'NON_CONSENSUAL_CONCEPTION',
] as const;

const childcare = z.strictObject({
  amount: pounds,
  per: period,
  /** With a registered or approved provider. Other care counts for nothing. */
  registered: z.boolean(),
});

/**
 * Where a child is who is away from home, as far as the schemes tell places apart. `IN_BRITAIN`: a boarding school, relatives,
 * anywhere else. `ABROAD_EXCUSED`: after a death in the family, or for treatment: UC Regs reg 11(2) and (3). `LOOKED_AFTER`: by
 * a council, or placed for adoption. `SHORT_BREAK`: looked after for a planned break alone: UC Regs reg 4A(1)(a). A stay in
 * hospital is `inHospitalSince`.
 */
export const CHILD_WHEREABOUTS = [
  'IN_BRITAIN',
  'ABROAD',
  'ABROAD_EXCUSED',
  'LOOKED_AFTER',
  'SHORT_BREAK',
  'CUSTODY',
] as const;

/** Away from home and meaning to return. Who has gone to live elsewhere is no child of the household. */
const away = z
  .strictObject({
    where: z.enum(CHILD_WHEREABOUTS),
    since: day,
    /** The day on which the child is expected back; null: not known. */
    until: orNull(day),
    /** Looked after, but at home for part of the benefit week, often enough to be counted. HB Regs reg 21(5). */
    hereThisWeek: yes,
  })
  .refine(({ since, until }) => until === null || isAfter(until, since), {
    path: ['until'],
    message: 'must be after `since`',
  })
  .refine(({ where, hereThisWeek }) => !hereThisWeek || where === 'LOOKED_AFTER', {
    path: ['hereThisWeek'],
    message: 'must be stated of a child who is LOOKED_AFTER alone',
  });

/** How a child's time is shared with somebody who lives elsewhere, such as the other parent. */
export const SHARES_OF_TIME = ['MORE_HERE', 'EQUAL', 'MORE_ELSEWHERE'] as const;

/** A child who lives with claimant or partner for a part of the time, and with somebody else for the rest. */
const sharedCare = z.strictObject({
  /** HB Regs reg 20(1) and (2). */
  time: z.enum(SHARES_OF_TIME),
  /** Claimant or partner has the main responsibility, by agreement or as was decided. UC Regs reg 4(4) and (5). */
  mainResponsibility: z.boolean(),
  /** Somebody else is paid child benefit for the child, or where nobody is, alone has claimed it. HB Regs reg 20(2). */
  childBenefitElsewhere: yes,
});

/** A child or a qualifying young person for whom claimant or partner is responsible. */
export const child = z
  .strictObject({
    id: personId,
    birthDate: day,
    sex: orNull(sex),
    ...anyonesHealth,
    /** 16 to 19 and in approved education or training. */
    qualifyingYoungPerson: yes,
    childcare: orNull(childcare),
    twoChildException: orNull(z.enum(TWO_CHILD_EXCEPTIONS)),
    /** The day responsibility began, where it was not at birth. */
    joinedOn: orNull(day),
    /** Cannot share a bedroom because of disability. */
    needsOwnBedroom: yes,
    overnightCarer: yes,
    /** Placed with the household: not part of the family for amounts, but a bedroom may be kept. */
    fostered: yes,
    childBenefitInPayment: z.boolean().default(true),
    /** Looked after by a council and placed with claimant or partner as the parent. HB Regs reg 21(3)(a); UC Regs reg 4A(1)(b). */
    lookedAfterAtHome: yes,
    sharedCare: orNull(sharedCare),
    away: orNull(away),
  })
  .refine(
    ({ fostered, away: stay, sharedCare: shared, lookedAfterAtHome }) =>
      !((fostered || lookedAfterAtHome) && (stay || shared)),
    {
      path: ['away'],
      message: 'must not be stated, nor `sharedCare`, of a child whom a council placed with the household',
    },
  )
  .refine(({ fostered, lookedAfterAtHome }) => !(fostered && lookedAfterAtHome), {
    path: ['lookedAfterAtHome'],
    message: 'must not be stated beside `fostered`',
  })
  .refine(
    ({ childBenefitInPayment, sharedCare: shared }) => !(childBenefitInPayment && shared?.childBenefitElsewhere),
    {
      path: ['sharedCare', 'childBenefitElsewhere'],
      message:
        'must not be stated where child benefit is in payment here: `childBenefitInPayment` is true unless stated',
    },
  );
export type Child = z.output<typeof child>;
