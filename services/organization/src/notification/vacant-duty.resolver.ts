import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../unit/unit.type.ts'
import type { VacantDutyRow } from './vacant-duty.repository.ts'
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

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit.' })
  unit(@Root() { unitId }: VacantDutyRow, @Ctx() { units }: Context) {
    return units.referred(unitId)
  }
}
