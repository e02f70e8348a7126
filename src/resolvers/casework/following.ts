import type { Scope } from '../../casework/events/notice.js';
import { type Notices, TooFarBack } from '../../casework/events/notice-feed.js';
import { mayOpen } from '../../domain/caller.js';
import type {
  CaseChangedArgs,
  CustomerChangedArgs,
  FollowingArgs,
  WorkChangedArgs,
} from '../../schema/inputs/casework/following.js';
import { InvalidInput } from '../../schema/scalars/input-error.js';
import type { Context } from '../context.js';

const PLACE = /^\d{1,15}$/;
const TEAM = /^[\w -]{1,60}$/;

function placeOf({ after }: FollowingArgs): number | null {
  if (after === undefined || after === null) return null;
  if (!PLACE.test(after)) throw new InvalidInput('"after" is the id of a change that was told before.');
  return Number(after);
}

async function following({ follow }: Context, scope: Scope, args: FollowingArgs): Promise<Notices> {
  try {
    return await follow(scope, placeOf(args));
  } catch (error) {
    if (!(error instanceof TooFarBack)) throw error;
    throw new InvalidInput(
      'Too much has changed since that place. Read the cases afresh, then follow without "after".',
    );
  }
}

/** Changes of one case. Refused alike where it is not there and where the caller may not open it. */
export async function caseNotices(args: CaseChangedArgs, context: Context): Promise<Notices> {
  if ((await context.loaders.case.load(args.case)) === null)
    throw new InvalidInput('There is no such case that you may open. Look it up again by its number or its customer.');
  return following(context, { of: 'case', case: args.case }, args);
}

/** Changes of a team's work, of those cases that the caller may open. */
export async function workNotices(args: WorkChangedArgs, context: Context): Promise<Notices> {
  if (!TEAM.test(args.team)) throw new InvalidInput('"team" is the name of a team, at most 60 letters and digits.');
  return following(context, { of: 'team', team: args.team }, args);
}

/** Changes of a customer's cases. Somebody else's are refused as if there were none, and the attempt is noted. */
export async function customerNotices(args: CustomerChangedArgs, context: Context): Promise<Notices> {
  if (!mayOpen(context.caller, args.ref)) {
    context.reads.refused(args.ref);
    throw new InvalidInput('There is no such customer that you may open.');
  }
  return following(context, { of: 'person', person: args.ref }, args);
}
