import type { TransactionKind } from '../../domain/account.js';
import type { DisregardReason } from '../../domain/council-tax/disregard-claim.js';
import type { ExemptionClass } from '../../domain/council-tax/exemption-claim.js';
import type { ProofField } from '../back-office/proof.js';

/** What can be asked for on a council tax account. */
export const RELIEFS = [
  'SINGLE_PERSON',
  'DISREGARD',
  'EXEMPTION',
  'DISABLED_BAND',
  'EMPTY_HOME',
  'MAJOR_WORKS',
  'PREMIUM_EXCEPTION',
] as const;
export type Relief = (typeof RELIEFS)[number];

export interface ReliefWords {
  /** As a task for the back office says it. */
  readonly title: string;
  readonly law: string;
  /** Where the ledger shows that it is given. Null: no posting tells it from others. */
  readonly shownBy: { readonly posting: TransactionKind; readonly field: ProofField } | null;
}

export const RELIEF_WORDS: { readonly [Name in Relief]: ReliefWords } = {
  SINGLE_PERSON: {
    title: 'single person discount',
    law: 'LGFA 1992, s. 11(1)(a)',
    shownBy: { posting: 'DISCOUNT', field: 'account.discount' },
  },
  DISREGARD: {
    title: 'disregard of a resident',
    law: 'LGFA 1992, s. 11 and Sch. 1',
    shownBy: { posting: 'DISREGARD', field: 'account.disregard' },
  },
  EXEMPTION: {
    title: 'exemption',
    law: 'LGFA 1992, s. 4; SI 1992/558',
    shownBy: { posting: 'EXEMPTION', field: 'account.exemption' },
  },
  DISABLED_BAND: {
    title: 'reduction for disability',
    law: 'LGFA 1992, s. 13; SI 1992/554',
    shownBy: { posting: 'DISABLED_BAND_REDUCTION', field: 'account.disabledReduction' },
  },
  EMPTY_HOME: { title: 'empty home discount', law: 'LGFA 1992, s. 11A; SI 2003/3011, reg. 7', shownBy: null },
  MAJOR_WORKS: { title: 'discount for major works', law: 'LGFA 1992, s. 11A; SI 2003/3011, reg. 8', shownBy: null },
  PREMIUM_EXCEPTION: {
    title: 'exception to a premium',
    law: 'LGFA 1992, ss 11B, 11C; SI 2003/3011',
    shownBy: null,
  },
};

const CERTIFICATE_AND_BENEFIT = [
  "A doctor's certificate of severe mental impairment",
  'The award letter of a qualifying benefit',
];
const STUDENT = ["The college or university's certificate of a full-time course, with its dates"];

/** What shows that a disregard is due. Empty: the account holder's word, which a review tests. */
export const EVIDENCE_OF_DISREGARD: { readonly [Reason in DisregardReason]: readonly string[] } = {
  CHILD_BENEFIT: ['The child benefit award letter'],
  STUDENT,
  FOREIGN_LANGUAGE_ASSISTANT: ['A letter of appointment from the British Council or the school'],
  STUDENT_NURSE: ["The training body's letter with the dates of the course"],
  APPRENTICE: ['The apprenticeship agreement', 'Payslips of the last month'],
  YOUTH_TRAINEE: ["The training provider's letter"],
  STUDENT_DEPENDANT: [...STUDENT, 'The visa, with its terms about work and benefits'],
  SCHOOL_LEAVER: ["The school or college's letter with the last day"],
  SEVERELY_MENTALLY_IMPAIRED: CERTIFICATE_AND_BENEFIT,
  DETAINED: ["The prison or hospital's letter with the first day"],
  HOSPITAL_PATIENT: ["The hospital's letter that it is the person's home"],
  CARE_HOME_RESIDENT: ["The care home's letter with the first day"],
  CARE_WORKER: ['The contract with hours and pay', 'A letter from the body that introduced the worker'],
  CARER: ["The award letter of the cared-for person's qualifying benefit", 'A statement of the hours of care'],
  HOSTEL_RESIDENT: ["The hostel's letter"],
  RELIGIOUS_COMMUNITY: ["The community's letter that the member has no income or capital"],
  VISITING_FORCES: ["The unit's letter"],
  INTERNATIONAL_HEADQUARTERS: ["The headquarters' letter"],
  DIPLOMAT: ['The diplomatic identity card or a letter from the mission'],
};

const CARE = "The care home, hospital or carer's letter with the first day";
const EMPTY = 'What shows since when it is empty: an inventory, final bills, photographs';

/** What shows that a class of exemption is met. A class that is not named wants the facts it turns on, in writing. */
export const EVIDENCE_OF_EXEMPTION: { readonly [Class in ExemptionClass]?: readonly string[] } = {
  B: ["The charity's registration", EMPTY],
  D: ["The prison or hospital's letter with the first day"],
  E: [CARE],
  F: ['The death certificate', 'The grant of probate or letters of administration, once there is one'],
  G: ['The order or planning decision that prohibits occupation'],
  H: ['A letter from the religious body'],
  I: [CARE],
  J: [CARE],
  K: STUDENT,
  L: ["The lender's notice of possession"],
  M: ["The college or university's confirmation of the hall"],
  N: STUDENT,
  Q: ["The trustee's letter of appointment"],
  S: [],
  U: CERTIFICATE_AND_BENEFIT,
  W: ['What shows that the relative depends on the resident: an award letter, a certificate, an age'],
};

export const EVIDENCE_OTHERWISE: { readonly [Name in Relief]: readonly string[] } = {
  SINGLE_PERSON: [],
  DISREGARD: [],
  EXEMPTION: ['The facts that the class turns on, in writing'],
  DISABLED_BAND: [
    "An occupational therapist's or doctor's letter",
    'A visit, or photographs of the room or adaptation',
  ],
  EMPTY_HOME: [EMPTY],
  MAJOR_WORKS: ["The builder's schedule of works, or photographs with dates"],
  PREMIUM_EXCEPTION: ['What shows the exception: the marketing agreement, the grant, the schedule of works'],
};
