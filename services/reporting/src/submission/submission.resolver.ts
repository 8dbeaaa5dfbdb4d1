import { refuses, refusesChange } from '@province/subgraph/graph'
import { clocksField } from '@province/timekeeping'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ClockType } from '../clock/clock.type.ts'
import type { Context } from '../context.ts'
import { EntryFindingType, SheetLineType } from '../entry/entry.type.ts'
import { unitField } from '../organization/unit.type.ts'
import { TemplateType } from '../template/template.type.ts'
import { SaveSubmissionArgs, StepSubmissionArgs, SubmissionsArgs } from './submission.input.ts'
import type { SubmissionRow } from './submission.repository.ts'
import {
  SubmissionConnection,
  SubmissionEntryType,
  SubmissionStepEnum,
  SubmissionStepTakenType,
  SubmissionType,
} from './submission.type.ts'
import { stepsFor } from './submission-lifecycle.ts'

/** What is read of submissions, and how they go on. */
@Resolver(() => SubmissionType)
class SubmissionResolver {
  @Query(() => SubmissionType, {
    nullable: true,
    description: 'One submission in sight; null for any other.',
  })
  submission(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { submissions }: Context) {
    return submissions.byId(id)
  }

  @Query(() => SubmissionConnection.Connection, {
    nullable: true,
    description: `What a unit and the units below it owe and send. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  submissions(@Args(() => SubmissionsArgs) listing: SubmissionsArgs, @Ctx() { submissions }: Context) {
    return submissions.list(listing)
  }

  @Mutation(() => SubmissionType, {
    description: `Puts values in place of those on record; needs \`report.submit\` on the unit. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  saveSubmission(
    @Args(() => SaveSubmissionArgs) { input, ...seen }: SaveSubmissionArgs,
    @Ctx() { submissions }: Context,
  ) {
    return submissions.save(
      seen,
      input.entries.map(({ field, value = null, note = null }) => ({ field, value, note })),
    )
  }

  @Mutation(() => SubmissionType, {
    description: `Lets a submission go a step up or back; needs \`report.submit\` on the unit, \`report.accept\` or \`report.approve\` on the level whose turn it is, or \`report.approve\` on the topmost level, as levels stood on the last day of the period. Whoever submitted it does not accept it, and nobody approves it on two levels. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED', 'SAME_PERSON')}`,
  })
  stepSubmission(
    @Args(() => StepSubmissionArgs) { input, ...seen }: StepSubmissionArgs,
    @Ctx() { submissions }: Context,
  ) {
    return submissions.step(seen, input.step, input.reason ?? null)
  }

  @FieldResolver(() => TemplateType, { description: 'The edition of the template that it follows.' })
  template(@Root() submission: SubmissionRow, @Ctx() { entries }: Context) {
    return entries.templateOf(submission)
  }

  @FieldResolver(() => [SubmissionStepEnum], {
    description: 'What may be done with it now, as far as the level whose turn it is is in sight.',
  })
  allowedSteps(@Root() { state, atSeen }: SubmissionRow) {
    return stepsFor(state, atSeen)
  }

  @FieldResolver(() => [SubmissionEntryType], { description: 'The values that are on record.' })
  entries(@Root() { entries }: SubmissionRow) {
    return Object.entries(entries).map(([field, entry]) => ({ field, ...entry }))
  }

  @FieldResolver(() => [SheetLineType], { description: 'Each field in order, beside what stood last time.' })
  sheet(@Root() submission: SubmissionRow, @Ctx() { entries }: Context) {
    return entries.sheet(submission)
  }

  @FieldResolver(() => [EntryFindingType], { description: 'What is to be said of its values.' })
  findings(@Root() submission: SubmissionRow, @Ctx() { entries }: Context) {
    return entries.findings(submission)
  }

  @FieldResolver(() => [SubmissionStepTakenType], { description: 'The steps that were taken, in order.' })
  history(@Root() { id }: SubmissionRow, @Ctx() { submissions }: Context) {
    return submissions.stepsOf(id)
  }
}

/** What the graph answers of submissions. */
export const submissionResolvers = [
  SubmissionResolver,
  clocksField(
    () => SubmissionType,
    () => ClockType,
    'Its time limit: when it ends, every day that did not count, and the rule.',
  ),
  unitField(SubmissionType, 'unit', 'unitId', 'The unit that owes it.'),
  unitField(SubmissionType, 'atUnit', 'atUnitId', 'The unit that has to do something with it now.'),
  unitField(SubmissionStepTakenType, 'level', 'levelUnitId', 'The unit on whose level it was taken.'),
] as const
