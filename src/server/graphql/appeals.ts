import { AppealResolver } from '../../resolvers/casework/appeals/appeal.js';
import { AppealPartsResolver } from '../../resolvers/casework/appeals/appeal-parts.js';
import { AppealCouncilMovesResolver } from '../../resolvers/casework/appeals/council-moves.js';
import { AppealCustomerMovesResolver } from '../../resolvers/casework/appeals/customer-moves.js';
import { AppealDeadlinesResolver } from '../../resolvers/casework/appeals/deadlines.js';
import { AppealListResolver, CustomerAppealsResolver } from '../../resolvers/casework/appeals/lists.js';
import { AppealTribunalMovesResolver } from '../../resolvers/casework/appeals/tribunal-moves.js';

/** Disputes: what they show, what can be done in them, and by when. */
export const APPEAL_RESOLVERS = [
  AppealResolver,
  AppealPartsResolver,
  AppealListResolver,
  CustomerAppealsResolver,
  AppealCustomerMovesResolver,
  AppealCouncilMovesResolver,
  AppealTribunalMovesResolver,
  AppealDeadlinesResolver,
] as const;
