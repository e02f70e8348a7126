import { registerEnumType } from 'type-graphql';
import { RECOVERY_STAGES, TRANSACTION_KINDS } from '../domain/account.js';
import { CLAIM_STATUSES, PAYMENT_SCHEDULES, TENURES } from '../domain/claim.js';
import { CONTACT_KINDS } from '../domain/customer.js';
import { CALLER_CLASSES, PURPOSES } from '../domain/permissions.js';

/** Turns the domain's list of words into the object that a GraphQL enum is made of. */
export function enumOf<Word extends string>(
  name: string,
  description: string,
  words: readonly Word[],
): { [Key in Word]: Key } {
  const values = Object.fromEntries(words.map(word => [word, word])) as { [Key in Word]: Key };
  registerEnumType(values, { name, description });
  return values;
}

/** Words that are lower case inside, as callers write an enum: `self-service` is SELF_SERVICE. */
export function namedEnumOf<Word extends string>(name: string, description: string, words: readonly Word[]) {
  const values = Object.fromEntries(words.map(word => [word.toUpperCase().replaceAll('-', '_'), word]));
  registerEnumType(values, { name, description });
  return values;
}

export const ContactKindEnum = enumOf('ContactKind', 'How a person can be reached.', CONTACT_KINDS);
export const RecoveryStageEnum = enumOf(
  'RecoveryStageName',
  'How far recovery of a year has gone, in the order of SI 1992/613.',
  RECOVERY_STAGES,
);
export const TransactionKindEnum = enumOf('TransactionKind', 'What a line of the ledger is.', TRANSACTION_KINDS);
export const LedgerEffectEnum = enumOf('LedgerEffect', 'CREDIT lowers what the taxpayer owes, DEBIT raises it.', [
  'CREDIT',
  'DEBIT',
]);
export const ClaimStatusEnum = enumOf('ClaimStatus', 'Where a benefit claim stands.', CLAIM_STATUSES);
export const TenureEnum = enumOf('Tenure', 'Whose rent housing benefit helps with.', TENURES);
export const PaymentScheduleEnum = enumOf('PaymentSchedule', 'How often a benefit is paid.', PAYMENT_SCHEDULES);
export const ComparisonEnum = enumOf(
  'PaymentComparison',
  'A payment against what the weekly entitlement would make for its weeks.',
  ['AS_ENTITLED', 'REDUCED', 'INCREASED'],
);
export const DocumentModuleEnum = enumOf('DocumentModule', 'What a document is about.', [
  'COUNCIL_TAX',
  'BENEFITS',
  'OTHER',
]);
export const SystemStateEnum = enumOf('SystemState', 'Whether a system is being asked at the moment.', [
  'ANSWERING',
  'TRYING_AGAIN',
  'NOT_ANSWERING',
]);
export const CallerClassEnum = namedEnumOf('CallerClass', 'Who is asking, by the kind of caller.', CALLER_CLASSES);
export const PurposeEnum = namedEnumOf('Purpose', 'Why a caller asks: the header Guildhall-Purpose.', PURPOSES);
