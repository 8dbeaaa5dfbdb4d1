import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { unitField } from '../../register/index.ts'
import { VacantDutyType } from './vacant-duty.type.ts'

/** Where nobody could be told. */
@Resolver(() => VacantDutyType)
export class VacantDutyResolver {
  @Query(() => [VacantDutyType], {
    nullable: true,
    description:
      'Duties that nobody has in a unit or below it, the oldest first, at most 500; for who grants roles there and who has the duty above.',
  })
  vacantDuties(
    @Arg('within', () => ID, {
      nullable: true,
      description: 'The unit; those below it are listed too. Left out: all that are in sight.',
    })
    within: string | null | undefined,
    @Ctx() { vacantDuties }: Context,
  ) {
    return vacantDuties.within(within ?? null)
  }
}

export const vacantDutyResolvers = [
  VacantDutyResolver,
  unitField(VacantDutyType, 'unit', 'unitId', 'The unit.'),
]
