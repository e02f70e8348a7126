import { STATING, statedIn } from '../../../casework/fraud/stated.js';
import type { Customer } from '../../../domain/customer.js';
import type { ClaimFactsHeld, IndicatorFacts } from '../../../rules/fraud-indicators/facts.js';
import type { Context } from '../../context.js';
import { homesOf } from './homes.js';

const MOST_STATEMENTS = 5;
const MOST_CLAIMS = 5;

/** Everything that the rules look at, of one customer. Rejects where a system cannot be asked: half the facts mislead. */
export async function indicatorFacts(customer: Customer, context: Context): Promise<IndicatorFacts> {
  const { casework, caller, clock } = context;
  const today = clock.today();
  const asked = { person: customer.ref, kinds: STATING };
  const [homes, claims, statements, signs] = await Promise.all([
    homesOf(customer, context),
    claimsOf(customer, context),
    casework.cases.ofPerson(asked, { first: MOST_STATEMENTS, caller }),
    casework.signs.toldOf({ person: customer.ref, today }, caller),
  ]);
  return { today, homes, claims, stated: statements.cases.map(statedIn), ...signs };
}

async function claimsOf({ ref }: Customer, { loaders }: Context): Promise<readonly ClaimFactsHeld[]> {
  const list = await loaders.claimList.load(ref);
  const held = (list?.claims ?? []).slice(0, MOST_CLAIMS);
  const records = await Promise.all(held.map(({ claim, place }) => loaders.claim.load({ claim, place, holder: ref })));
  return records
    .flatMap(record => record?.schemes ?? [])
    .filter(({ status }) => status === 'CURRENT')
    .map(({ ref: claim, address, source }) => ({ claim, postcode: address.postcode, source: source.system }));
}
