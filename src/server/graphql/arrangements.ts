import { ArrangementResolver } from '../../resolvers/casework/arrangements/arrangement.js';
import {
  AccountArrangementsResolver,
  CustomerArrangementsResolver,
} from '../../resolvers/casework/arrangements/lists.js';
import { ArrangementsResolver } from '../../resolvers/casework/arrangements/resolver.js';
import { RecoveryCalculatorsResolver } from '../../resolvers/recovery/calculator.js';
import { ArrangementType } from '../../schema/casework/arrangement.js';

/** Paying what is owed over time. */
export const ARRANGEMENT_RESOLVERS = [
  RecoveryCalculatorsResolver,
  ArrangementResolver,
  ArrangementsResolver,
  CustomerArrangementsResolver,
  AccountArrangementsResolver,
];

/** Reached only through the interface of cases. */
export const ARRANGEMENT_TYPES = [ArrangementType];
