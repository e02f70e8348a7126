import { type GraphQLSchema, isInterfaceType, isUnionType } from 'graphql';
import { buildSchema } from 'type-graphql';
import { BillingAuthoritiesResolver } from '../../resolvers/billing-authorities.js';
import { AuthorisationResolver } from '../../resolvers/casework/authorisation.js';
import { BackOfficeTaskResolver } from '../../resolvers/casework/back-office-task.js';
import { CaseResolver } from '../../resolvers/casework/case.js';
import { CaseChangedResolver } from '../../resolvers/casework/case-changed.js';
import { DecidingResolver } from '../../resolvers/casework/deciding.js';
import { DecisionResolver } from '../../resolvers/casework/decision.js';
import { ImportFileLineResolver, ImportFileResolver } from '../../resolvers/casework/import-file.js';
import {
  ChangeDoneResolver,
  ChangeNeedsPersonResolver,
  ChangeQueuedResolver,
} from '../../resolvers/casework/outcome.js';
import { PaymentResolver, RefundResolver } from '../../resolvers/casework/payment.js';
import { PaymentsResolver } from '../../resolvers/casework/payments.js';
import { SubjectAccessResolver } from '../../resolvers/casework/subject-access.js';
import { WorklistResolver } from '../../resolvers/casework/worklist.js';
import { ChangesResolver } from '../../resolvers/changes/calculator.js';
import { ClaimResolver } from '../../resolvers/claim.js';
import { BillResolver, CalculationResolver } from '../../resolvers/council-tax/calculation.js';
import { CalculatorsResolver } from '../../resolvers/council-tax/calculator.js';
import { ExplanationResolver } from '../../resolvers/council-tax/explanation/resolver.js';
import { CouncilTaxAccountResolver, PaymentMethodResolver } from '../../resolvers/council-tax-account.js';
import { CustomerResolver, PersonNameResolver } from '../../resolvers/customer.js';
import { DocumentResolver } from '../../resolvers/document.js';
import { HereditamentResolver, RatingEntryResolver } from '../../resolvers/hereditament.js';
import { HouseholdResolver } from '../../resolvers/household/calculator.js';
import { ClaimDatesResolver } from '../../resolvers/household/claim-dates.js';
import { JobsResolver } from '../../resolvers/jobs.js';
import { MeResolver } from '../../resolvers/me.js';
import { NodeResolver } from '../../resolvers/node.js';
import { AddressListResolver, PropertiesResolver } from '../../resolvers/properties.js';
import { DwellingResolver } from '../../resolvers/property.js';
import { ReductionSchemesResolver } from '../../resolvers/reduction-schemes.js';
import { RulebookResolver } from '../../resolvers/rulebook.js';
import { UpstreamSystemResolver } from '../../resolvers/upstream-system.js';
import { APPEAL_TYPES } from '../../schema/casework/appeals/appeal.js';
import { AuthorisationType } from '../../schema/casework/authorisation.js';
import { BackOfficeTaskType } from '../../schema/casework/back-office-task.js';
import { DecisionType } from '../../schema/casework/decision.js';
import { ImportFileType } from '../../schema/casework/import-file.js';
import { PaymentType, RefundType } from '../../schema/casework/payment.js';
import { SubjectAccessRequestType } from '../../schema/casework/subject-access.js';
import { CouncilTaxReductionClaimType, HousingBenefitClaimType } from '../../schema/claim.js';
import { APPEAL_RESOLVERS } from './appeals.js';
import { ARRANGEMENT_RESOLVERS, ARRANGEMENT_TYPES } from './arrangements.js';
import { CUSTOMER_TASK_RESOLVERS, CUSTOMER_TASK_TYPES } from './customer-tasks.js';
import { directResolvers } from './direct-resolvers.js';
import { FEED_RESOLVERS, FEED_TYPES } from './feeds.js';
import { JUDGEMENT_RESOLVERS, JUDGEMENT_TYPES } from './judgement.js';
import { NOTICE_RESOLVERS, NOTICE_TYPES } from './notices.js';
import { PEOPLE_RESOLVERS, PEOPLE_TYPES } from './people.js';
import { TOLD_RESOLVERS } from './told.js';

interface Kinded {
  readonly kind: string;
}

const unused = (): never => {
  throw new Error('each subscription follows the outbox by itself');
};
/** The builder wants one where there are subscriptions, though none of ours asks it. */
const NO_PUBSUB = { publish: unused, subscribe: unused };

const RESOLVERS = [
  CustomerResolver,
  PersonNameResolver,
  ...PEOPLE_RESOLVERS,
  CouncilTaxAccountResolver,
  PaymentMethodResolver,
  DwellingResolver,
  HereditamentResolver,
  RatingEntryResolver,
  PropertiesResolver,
  AddressListResolver,
  ClaimResolver,
  DocumentResolver,
  MeResolver,
  NodeResolver,
  UpstreamSystemResolver,
  CalculatorsResolver,
  HouseholdResolver,
  ClaimDatesResolver,
  ChangesResolver,
  CalculationResolver,
  BillResolver,
  ExplanationResolver,
  RulebookResolver,
  BillingAuthoritiesResolver,
  ReductionSchemesResolver,
  SubjectAccessResolver,
  JobsResolver,
  CaseResolver,
  CaseChangedResolver,
  BackOfficeTaskResolver,
  ImportFileResolver,
  ImportFileLineResolver,
  DecidingResolver,
  DecisionResolver,
  AuthorisationResolver,
  ChangeDoneResolver,
  ChangeQueuedResolver,
  ChangeNeedsPersonResolver,
  WorklistResolver,
  ...CUSTOMER_TASK_RESOLVERS,
  ...JUDGEMENT_RESOLVERS,
  ...NOTICE_RESOLVERS,
  ...APPEAL_RESOLVERS,
  ...ARRANGEMENT_RESOLVERS,
  ...TOLD_RESOLVERS,
  PaymentResolver,
  RefundResolver,
  PaymentsResolver,
  ...FEED_RESOLVERS,
] as const;

/** Reached only through an interface, so that nothing else names them. */
const ONLY_BY_INTERFACE = [
  HousingBenefitClaimType,
  CouncilTaxReductionClaimType,
  BackOfficeTaskType,
  ImportFileType,
  DecisionType,
  ...PEOPLE_TYPES,
  ...CUSTOMER_TASK_TYPES,
  ...JUDGEMENT_TYPES,
  ...NOTICE_TYPES,
  SubjectAccessRequestType,
  AuthorisationType,
  PaymentType,
  RefundType,
  ...APPEAL_TYPES,
  ...ARRANGEMENT_TYPES,
  ...FEED_TYPES,
];

/**
 * Builds the schema. Nothing runs per field: no middleware, no checker, no validation. Interfaces and unions tell their
 * type by the value's `kind`, synchronously, because compiled queries cannot wait for it.
 */
export async function guildhallSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: RESOLVERS,
    orphanedTypes: ONLY_BY_INTERFACE,
    validate: false,
    pubSub: NO_PUBSUB,
    emitSchemaFile: false,
    skipCheck: true, // it is held against its printed form and asked for itself before it is published
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = (value: Kinded) => value.kind;
  }
  directResolvers(schema);
  return schema;
}
