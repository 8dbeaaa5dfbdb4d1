import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../organization/unit.type.ts'
import { EndExemptionArgs, GrantExemptionInput } from './exemption.input.ts'
import type { ExemptionRow } from './exemption.repository.ts'
import { ExemptionType } from './exemption.type.ts'

/** Exemptions: granted and ended. */
@Resolver(() => ExemptionType)
export class ExemptionResolver {
  @Mutation(() => ExemptionType, {
    description:
      'Exempts a unit; needs `reform.grant_exemption` on it. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `STEP_NOT_ALLOWED` when it is exempt already.',
  })
  grantExemption(
    @Arg('input', () => GrantExemptionInput) { unit, validFrom, validTo, ...grant }: GrantExemptionInput,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { exemptions }: Context,
  ) {
    return exemptions.grant({ ...grant, unitId: unit }, { from: validFrom, to: validTo ?? null })
  }

  @Mutation(() => ExemptionType, {
    description:
      'Ends an exemption; needs `reform.grant_exemption`. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED` when it has ended.',
  })
  endExemption(
    @Args(() => EndExemptionArgs) { id, expectedVersion, input }: EndExemptionArgs,
    @Ctx() { exemptions }: Context,
  ) {
    return exemptions.end({ id, expectedVersion, endsOn: input.endsOn })
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that is exempt.' })
  unit(@Root() { unitId }: ExemptionRow) {
    return { id: unitId }
  }
}
