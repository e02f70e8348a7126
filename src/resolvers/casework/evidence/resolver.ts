import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { requestEvidence } from '../../../casework/evidence/ask.js';
import { closeEvidence, extendEvidence, withdrawEvidence } from '../../../casework/evidence/end.js';
import { receiveEvidence } from '../../../casework/evidence/receive.js';
import { verifyEvidence } from '../../../casework/evidence/verify.js';
import type { CaseRef, DocumentRef } from '../../../domain/references.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import { ClaimReasonInput } from '../../../schema/inputs/casework/claims.js';
import {
  ExtendEvidenceInput,
  ReceiveEvidenceInput,
  RequestEvidenceInput,
  VerifyEvidenceInput,
} from '../../../schema/inputs/casework/evidence.js';
import { acting, Labels } from '../../../schema/labels.js';
import type { Context } from '../../context.js';
import { concerned } from '../concerned.js';
import { performed } from '../performed.js';
import { asking, ending, extending, receiving, verifying } from './shapes.js';

@Resolver()
export class EvidenceResolver {
  @Labels(acting('evidence:handle'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Asks a customer to show something, by a day. Their own list shows it; once the day has passed it is work.',
  })
  async requestEvidence(
    @Arg('input', () => RequestEvidenceInput) input: RequestEvidenceInput,
    @Ctx() context: Context,
  ) {
    const command = requestEvidence(await concerned(input, context));
    return performed({ command, shape: asking }, input, context);
  }

  @Labels(acting('evidence:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Notes what came: how, when, in what form, and where it is kept.' })
  async receiveEvidence(
    @Arg('input', () => ReceiveEvidenceInput) input: ReceiveEvidenceInput,
    @Ctx() context: Context,
  ) {
    const documents = input.document ? await documentsFor(input.case, context) : null;
    return performed({ command: receiveEvidence(documents), shape: receiving }, input, context);
  }

  @Labels(acting('evidence:handle'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Keeps how something was checked and what was found. What is accepted is ticked in the list of what the claim needs.',
  })
  verifyEvidence(@Arg('input', () => VerifyEvidenceInput) input: VerifyEvidenceInput, @Ctx() context: Context) {
    return performed({ command: verifyEvidence, shape: verifying }, input, context);
  }

  @Labels(acting('evidence:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Gives more time, where that is reasonable.' })
  extendEvidence(@Arg('input', () => ExtendEvidenceInput) input: ExtendEvidenceInput, @Ctx() context: Context) {
    return performed({ command: extendEvidence, shape: extending }, input, context);
  }

  @Labels(acting('evidence:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Ends a request whose day has passed: it was not given.' })
  closeEvidence(@Arg('input', () => ClaimReasonInput) input: ClaimReasonInput, @Ctx() context: Context) {
    return performed({ command: closeEvidence, shape: ending }, input, context);
  }

  @Labels(acting('evidence:handle'))
  @Mutation(() => ChangeOutcome, { description: 'Takes a request back that turned out not to be needed.' })
  withdrawEvidence(@Arg('input', () => ClaimReasonInput) input: ClaimReasonInput, @Ctx() context: Context) {
    return performed({ command: withdrawEvidence, shape: ending }, input, context);
  }
}

/** What the document store lists for the customer of a request. */
async function documentsFor(request: CaseRef, { fresh }: Context): Promise<ReadonlySet<DocumentRef>> {
  const one = await fresh.case.load(request);
  const list = one?.person ? await fresh.documentList.load(one.person) : null;
  return new Set((list?.documents ?? []).map(({ ref }) => ref));
}
