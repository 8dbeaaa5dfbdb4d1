import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import { TemplateType } from '../template/template.type.ts'
import { EndSubmissionExemptionArgs, ExemptSubmissionInput } from './submission-exemption.input.ts'
import { SubmissionExemptionType } from './submission-exemption.type.ts'

/** Who need not send a template. */
@Resolver(() => TemplateType)
class SubmissionExemptionResolver {
  @FieldResolver(() => [SubmissionExemptionType], { description: 'Who need not send it, the newest first.' })
  exemptions(@Root() { code }: { code: string }, @Ctx() { submissionExemptions }: Context) {
    return submissionExemptions.ofTemplate(code)
  }

  @Mutation(() => SubmissionExemptionType, {
    description: `Exempts a unit from a template, in periods that are opened from now on; needs \`report.manage_templates\` on the unit that asks and on the one that is exempt. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'DATE_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  exemptFromSubmission(
    @Arg('input', () => ExemptSubmissionInput, { description: 'Who, from what, and why.' })
    { unit, validTo = null, ...grant }: ExemptSubmissionInput,
    @IdempotencyKey() _key: string,
    @Ctx() { submissionExemptions }: Context,
  ) {
    return submissionExemptions.grant({ ...grant, unitId: unit, validTo })
  }

  @Mutation(() => SubmissionExemptionType, {
    description: `Ends an exemption; needs \`report.manage_templates\` on the unit. ${refusesChange('DATE_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  endSubmissionExemption(
    @Args(() => EndSubmissionExemptionArgs) { endsOn, ...seen }: EndSubmissionExemptionArgs,
    @Ctx() { submissionExemptions }: Context,
  ) {
    return submissionExemptions.end(seen, endsOn)
  }
}

/** What the graph answers of exemptions. */
export const submissionExemptionResolvers = [
  SubmissionExemptionResolver,
  unitField(SubmissionExemptionType, 'unit', 'unitId', 'The unit that need not send it.'),
] as const
