import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { claimWork, handOverWork, noteOnCase, pauseWork } from '../../casework/worklists/commands.js';
import { ChangeOutcome } from '../../schema/casework/outcome.js';
import { ClaimWorkInput, HandOverWorkInput, NoteInput, PauseWorkInput } from '../../schema/inputs/casework/worklist.js';
import { acting, Labels } from '../../schema/labels.js';
import type { Context } from '../context.js';
import { aDay, known } from './known.js';
import { performed, words } from './performed.js';

const TEAM = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, 'must be a team by its code, such as back-office');

@Resolver()
export class WorklistResolver {
  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, { description: 'Takes a case that nobody has.' })
  claimWork(@Arg('input', () => ClaimWorkInput) input: ClaimWorkInput, @Ctx() context: Context) {
    return performed({ command: claimWork, shape: z.strictObject(known) }, input, context);
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, { description: 'Hands a case to a team, or to a colleague in it.' })
  handOverWork(@Arg('input', () => HandOverWorkInput) input: HandOverWorkInput, @Ctx() context: Context) {
    const shape = z.strictObject({
      ...known,
      team: TEAM,
      to: z
        .string()
        .max(256)
        .nullish()
        .transform(to => to ?? null),
      reason: words(500),
    });
    return performed({ command: handOverWork, shape }, input, context);
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, { description: 'Takes a case out of the worklist until a day. Its due day stays.' })
  pauseWork(@Arg('input', () => PauseWorkInput) input: PauseWorkInput, @Ctx() context: Context) {
    const shape = z.strictObject({ ...known, until: aDay, reason: words(500) });
    return performed({ command: pauseWork, shape }, input, context);
  }

  @Labels(acting('case:note'))
  @Mutation(() => ChangeOutcome, { description: 'Adds a note to a case. Notes are never changed, only added to.' })
  noteOnCase(@Arg('input', () => NoteInput) input: NoteInput, @Ctx() context: Context) {
    return performed({ command: noteOnCase, shape: z.strictObject({ ...known, text: words(4_000) }) }, input, context);
  }
}
