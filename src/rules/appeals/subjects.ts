import type { AppealSubject, Procedure } from '../../domain/appeals/words.js';

/** Which way a dispute goes, who decides it in the end, and where that is said. */
export interface SubjectRule {
  readonly procedure: Procedure;
  readonly title: string;
  readonly decides: string;
  readonly law: string;
}

const VTE = 'Valuation Tribunal for England';
const section16 = (title: string, law = 'LGFA 1992, s. 16'): SubjectRule => ({
  procedure: 'CouncilTaxAppeal',
  title,
  decides: VTE,
  law,
});
const benefit = (title: string): SubjectRule => ({
  procedure: 'HousingBenefitAppeal',
  title,
  decides: 'First-tier Tribunal (Social Entitlement Chamber)',
  law: 'CSPSSA 2000, Sch. 7 para. 6',
});
const notice = (title: string, law: string): SubjectRule => ({ procedure: 'NoticeAppeal', title, decides: VTE, law });
const review = (title: string): SubjectRule => ({
  procedure: 'DiscretionaryReview',
  title,
  decides: 'The council, by an officer who did not decide before',
  law: 'No statutory appeal: the policy of the council',
});

export const SUBJECTS: Readonly<Record<AppealSubject, SubjectRule>> = {
  HOUSING_BENEFIT: benefit('Housing benefit'),
  HOUSING_BENEFIT_OVERPAYMENT: benefit('Housing benefit overpayment'),
  COUNCIL_TAX_LIABILITY: section16('Liability for council tax'),
  COUNCIL_TAX_DISCOUNT: section16('Council tax discount'),
  COUNCIL_TAX_EXEMPTION: section16('Council tax exemption'),
  COUNCIL_TAX_REDUCTION: section16('Council tax reduction', 'LGFA 1992, ss. 13A(1)(a) and 16'),
  COUNCIL_TAX_DISCRETIONARY_REDUCTION: section16('Discretionary reduction', 'LGFA 1992, ss. 13A(1)(c) and 16'),
  COUNCIL_TAX_PENALTY: notice('Council tax penalty', 'LGFA 1992, Sch. 3 para. 3'),
  COUNCIL_TAX_COMPLETION_NOTICE: notice(
    'Completion notice, council tax',
    'LGFA 1992, s. 17; LGFA 1988, Sch. 4A para. 4',
  ),
  RATES_COMPLETION_NOTICE: notice('Completion notice, business rates', 'LGFA 1988, s. 46A and Sch. 4A para. 4'),
  COUNCIL_TAX_BAND: {
    procedure: 'BandChallenge',
    title: 'Council tax band',
    decides: `Valuation Office Agency, then ${VTE}`,
    law: 'SI 2009/2270, regs 4 and 10',
  },
  RATEABLE_VALUE: {
    procedure: 'RateableValueChallenge',
    title: 'Rateable value',
    decides: `Valuation Office Agency, then ${VTE}`,
    law: 'SI 2009/2268, Part 2',
  },
  LIABILITY_ORDER: {
    procedure: 'LiabilityOrderChallenge',
    title: 'Liability order',
    decides: "Magistrates' court to set aside; High Court by case stated or judicial review",
    law: "Magistrates' Courts Act 1980, s. 111; CPR 54",
  },
  CRISIS_AND_RESILIENCE_PAYMENT: review('Crisis and Resilience Fund payment'),
  DISCRETIONARY_RATES_RELIEF: review('Discretionary rates relief'),
  SERVICE_COMPLAINT: {
    procedure: 'Complaint',
    title: 'Complaint about service',
    decides: 'The council in two stages, then the Local Government and Social Care Ombudsman',
    law: 'Local Government Act 1974, Part III',
  },
};
