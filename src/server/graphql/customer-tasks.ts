import { CircumstancesResolver } from '../../resolvers/casework/circumstances/resolver.js';
import { KeptAwardResolver } from '../../resolvers/casework/claims/kept-award.js';
import { NewClaimResolver } from '../../resolvers/casework/claims/resolver.js';
import { KeptFigureResolver } from '../../resolvers/casework/council-tax/kept-figure.js';
import { CustomerRequestsResolver } from '../../resolvers/casework/customer-requests.js';
import {
  AccountDirectDebitResolver,
  DirectDebitInstructionResolver,
  DirectDebitTermsResolver,
} from '../../resolvers/casework/direct-debit/instruction.js';
import { DirectDebitsResolver } from '../../resolvers/casework/direct-debit/mutations.js';
import { DiscountResolver } from '../../resolvers/casework/discounts/resolver.js';
import { MoveResolver } from '../../resolvers/casework/moves/resolver.js';
import { OverpaymentNoticesResolver } from '../../resolvers/casework/notices.js';
import {
  ClaimOverpaymentsResolver,
  OverpaymentDecisionResolver,
} from '../../resolvers/casework/overpayments/decision.js';
import { PreferencesResolver } from '../../resolvers/casework/preferences/resolver.js';
import { ChangeOfCircumstancesType, NewClaimType } from '../../schema/casework/claims.js';
import { DirectDebitInstructionType } from '../../schema/casework/direct-debit.js';
import { DiscountApplicationType } from '../../schema/casework/discount.js';
import { ReportedMoveType } from '../../schema/casework/move.js';
import { OverpaymentDecisionType } from '../../schema/casework/overpayment.js';
import { ContactPreferencesType } from '../../schema/casework/preferences.js';

/** What customers report and ask for, and what comes of it. */
export const CUSTOMER_TASK_RESOLVERS = [
  MoveResolver,
  DiscountResolver,
  KeptFigureResolver,
  NewClaimResolver,
  CircumstancesResolver,
  OverpaymentDecisionResolver,
  OverpaymentNoticesResolver,
  ClaimOverpaymentsResolver,
  KeptAwardResolver,
  PreferencesResolver,
  CustomerRequestsResolver,
  DirectDebitsResolver,
  DirectDebitInstructionResolver,
  DirectDebitTermsResolver,
  AccountDirectDebitResolver,
];

/** Reached only through the interface of cases. */
export const CUSTOMER_TASK_TYPES = [
  ReportedMoveType,
  DiscountApplicationType,
  NewClaimType,
  ChangeOfCircumstancesType,
  OverpaymentDecisionType,
  ContactPreferencesType,
  DirectDebitInstructionType,
];
