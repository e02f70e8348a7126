import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { PROCEDURES, type Procedure } from '../../../domain/appeals/words.js';
import { connectionType } from '../../connection.js';
import { CASEWORK, Labels } from '../../labels.js';
import { CaseType } from '../case.js';
import { AppealChannelEnum, AppealSubjectEnum } from './enums.js';

@InterfaceType('Appeal', {
  implements: CaseType,
  description:
    'A decision that somebody disputes: an appeal, a challenge, a review, a complaint. Each way through is a type of its own, with its own stages.',
})
export abstract class AppealType extends CaseType {
  @Labels(CASEWORK)
  @Field(() => AppealSubjectEnum)
  subject!: string;

  @Labels(CASEWORK)
  @Field(() => String, { description: 'Why, in the words of whoever disputes it.' })
  grounds!: string;

  @Labels(CASEWORK)
  @Field(() => AppealChannelEnum)
  channel!: string;

  @Labels(CASEWORK)
  @Field(() => String, { nullable: true, description: 'The number that the tribunal, court or Ombudsman gave.' })
  tribunalReference!: string | null;
}

const DESCRIPTIONS: Readonly<Record<Procedure, string>> = {
  HousingBenefitAppeal: 'Housing benefit: looked at again by the council, then the First-tier Tribunal.',
  CouncilTaxAppeal:
    'Council tax liability, discount, exemption and reduction: a grievance to the council, then the Valuation Tribunal.',
  NoticeAppeal: 'A penalty or a completion notice: straight to the Valuation Tribunal.',
  BandChallenge: 'A band: a proposal to the Valuation Office Agency, then the Valuation Tribunal.',
  RateableValueChallenge:
    'A rateable value: check and challenge at the Valuation Office Agency, then the Valuation Tribunal.',
  LiabilityOrderChallenge: 'A liability order: to set it aside, or to the High Court.',
  DiscretionaryReview: 'A discretionary payment or relief: reviewed by the council, by its own policy.',
  Complaint: 'A complaint about service: two stages, then the Ombudsman.',
};

function appealType(name: Procedure) {
  @Labels(CASEWORK)
  @ObjectType(name, { simpleResolvers: true, implements: AppealType, description: DESCRIPTIONS[name] })
  class Dispute extends AppealType {}
  return Dispute;
}

/** The types behind the interface, one for each way through. */
export const APPEAL_TYPES = PROCEDURES.map(appealType);

export const AppealConnectionType = connectionType('Appeal', { of: () => AppealType, labels: CASEWORK });
