import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import { EndExemptionArgs, GrantExemptionInput } from './exemption.input.ts'
import { ExemptionType } from './exemption.type.ts'

/** Exemptions: granted and ended. */
@Resolver(() => ExemptionType)
export class ExemptionResolver {
  @Mutation(() => ExemptionType, {
    description: `Exempts a unit; needs \`reform.grant_exemption\` on it. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  grantExemption(
    @Arg('input', () => GrantExemptionInput, { description: 'Who is exempt of what, why, and when.' })
    { unit, validFrom, validTo, ...grant }: GrantExemptionInput,
    @IdempotencyKey() _key: string,
    @Ctx() { exemptions }: Context,
  ) {
    return exemptions.grant({ ...grant, unitId: unit }, { from: validFrom, to: validTo ?? null })
  }

  @Mutation(() => ExemptionType, {
    description: `Ends an exemption; needs \`reform.grant_exemption\`. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  endExemption(
    @Args(() => EndExemptionArgs) { input, ...seen }: EndExemptionArgs,
    @Ctx() { exemptions }: Context,
  ) {
    return exemptions.end(seen, input.endsOn)
  }
}

export const exemptionResolvers = [
  ExemptionResolver,
  unitField(ExemptionType, 'unit', 'unitId', 'The unit that is exempt.'),
] as const
