import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver } from 'type-graphql';
import { limitsFor } from '../../../casework/appeals/law.js';
import type { AppealSubject, Delivery, Happened } from '../../../domain/appeals/words.js';
import { clocksOf } from '../../../rules/appeals/clocks.js';
import { recoveryWhile } from '../../../rules/appeals/recovery.js';
import { SUBJECTS } from '../../../rules/appeals/subjects.js';
import { CalculatorsType } from '../../../schema/calculators.js';
import { AppealDeadlinesResult } from '../../../schema/casework/appeals/deadlines.js';
import { AppealDeadlinesInput } from '../../../schema/inputs/casework/appeal-deadlines.js';
import { CALCULATION, Labels } from '../../../schema/labels.js';
import { admitted, MOST_CALCULATIONS, TOO_MANY } from '../../calculations.js';
import type { Context } from '../../context.js';
import { inputProblems } from '../../input-problems.js';

const EARLIEST_YEAR = 1993;
const LATEST_YEAR = 2100;

@Resolver(() => CalculatorsType)
export class AppealDeadlinesResolver {
  @Labels(CALCULATION)
  @FieldResolver(() => AppealDeadlinesResult, {
    description: `By when a decision can be disputed, where, and what that does to collection. Counts as one of the ${MOST_CALCULATIONS} calculations of a document.`,
  })
  async appealDeadlines(
    @Arg('input', () => AppealDeadlinesInput) input: AppealDeadlinesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (!(await admitted(context, info))) return TOO_MANY;
    const subject = input.subject as AppealSubject;
    const happened = happenedOf(input);
    const odd = Object.values(happened).some(day => day.year < EARLIEST_YEAR || day.year > LATEST_YEAR);
    if (odd)
      return inputProblems([
        { field: 'decidedOn', problem: 'is of another time', valid: `days from ${EARLIEST_YEAR} to ${LATEST_YEAR}` },
      ]);
    const { law, calendar } = limitsFor(context.statute, input.decidedOn);
    return {
      kind: 'AppealDeadlines',
      subject,
      decider: SUBJECTS[subject],
      clocks: clocksOf({
        subject,
        happened,
        delivery: (input.delivery ?? 'FIRST_CLASS_POST') as Delivery,
        law,
        calendar,
      }),
      recovery: recoveryWhile(subject, law),
      rulesVersion: context.rulesVersion,
      parametersVersion: context.statute.version,
    };
  }
}

/** The input's days by what they are to the procedure. */
function happenedOf(input: AppealDeadlinesInput): Happened {
  const { decidedOn, servedOn, receivedOn, reasonsRequestedOn, reasonsGivenOn, answeredOn, valuedOn, hearingOn } =
    input;
  const procedure = SUBJECTS[input.subject as AppealSubject].procedure;
  const rates = procedure === 'RateableValueChallenge';
  const days = {
    ...(rates
      ? { checkSubmitted: decidedOn, checkDone: valuedOn }
      : { decisionSent: decidedOn, valuationDecided: valuedOn }),
    ...(procedure === 'Complaint' && { knewOfMatter: decidedOn }),
    ...(procedure === 'HousingBenefitAppeal' && { revisionRefused: answeredOn }),
    decisionServed: servedOn,
    received: receivedOn,
    reasonsRequested: reasonsRequestedOn,
    reasonsGiven: reasonsGivenOn,
    replySent: answeredOn,
    hearing: hearingOn,
  };
  return Object.fromEntries(Object.entries(days).filter(([, day]) => day != null));
}
