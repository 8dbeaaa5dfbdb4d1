import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { ComplaintCaseRow } from '../complaint-case/complaint-case.repository.ts'
import { ComplaintCaseType } from '../complaint-case/complaint-case.type.ts'
import type { Context } from '../context.ts'
import { CaseFeedbackType, RecordCaseFeedbackInput } from './case-feedback.type.ts'

/** What is recorded of feedback, and what a case answers of it. */
@Resolver(() => ComplaintCaseType)
export class CaseFeedbackResolver {
  @Mutation(() => CaseFeedbackType, {
    description: `Records what was said of a case after its end; needs \`petition.handle\` on its unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'CASE_GOES_ON')}`,
  })
  recordCaseFeedback(
    @Arg('input', () => RecordCaseFeedbackInput, { description: 'What was said.' })
    input: RecordCaseFeedbackInput,
    @IdempotencyKey() _key: string,
    @Ctx() { caseFeedback }: Context,
  ) {
    return caseFeedback.record(input)
  }

  @FieldResolver(() => [CaseFeedbackType], { description: 'What was said of it after its end, in order.' })
  feedback(@Root() { id }: ComplaintCaseRow, @Ctx() { caseFeedback }: Context) {
    return caseFeedback.ofCase(id)
  }
}
