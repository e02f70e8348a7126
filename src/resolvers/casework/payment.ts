import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Case } from '../../casework/case.js';
import type { PaymentFacts } from '../../casework/payments/kind.js';
import type { RefundFacts } from '../../casework/payments/refund-kind.js';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { AccountRef, CaseRef } from '../../domain/references.js';
import { PaymentType, RefundType } from '../../schema/casework/payment.js';
import { CASEWORK, Labels, OPERATIONS } from '../../schema/labels.js';
import { DateScalar } from '../../schema/scalars/dates.js';
import { MoneyScalar } from '../../schema/scalars/money.js';
import { AccountReference } from '../../schema/scalars/references.js';
import type { Context } from '../context.js';

type Payment = Case<PaymentFacts>;
type Refund = Case<RefundFacts>;

@Resolver(() => PaymentType)
export class PaymentResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => AccountReference)
  account(@Root() { facts }: Payment): AccountRef {
    return facts.account as AccountRef;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => MoneyScalar)
  amount(@Root() { facts }: Payment): Money {
    return facts.amount;
  }

  /** Whoever has the address can pay, and can see what is paid: it is for the caller who started it, in the same application. */
  @Labels(CASEWORK)
  @FieldResolver(() => String, { nullable: true })
  nextUrl(@Root() { facts }: Payment, @Ctx() { caller }: Context): string | null {
    return facts.startedBy === caller.subject && facts.startedIn === caller.client ? facts.nextUrl : null;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar, { nullable: true })
  takenOn(@Root() { facts }: Payment): PlainDate | null {
    return facts.takenOn;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => MoneyScalar)
  refundAsked(@Root() { facts }: Payment): Money {
    return facts.refundAsked;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String, { nullable: true })
  providerReference(@Root() { facts }: Payment): string | null {
    return facts.provider;
  }
}

@Resolver(() => RefundType)
export class RefundResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => MoneyScalar)
  amount(@Root() { facts }: Refund): Money {
    return facts.amount;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => PaymentType, { nullable: true })
  payment(@Root() { facts }: Refund, @Ctx() { loaders }: Context) {
    return loaders.case.load(facts.payment as CaseRef);
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String)
  askedBy(@Root() { facts }: Refund): string {
    return facts.askedBy;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String, { nullable: true })
  approvedBy(@Root() { facts }: Refund): string | null {
    return facts.approvedBy;
  }
}
