import { refuses } from '@province/subgraph/graph'
import { WindowInput } from '@province/subgraph/measure'
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { UnitType, unitField } from '../../organization/unit.type.ts'
import { ReceptionDutyType } from '../duty/reception-duty.type.ts'
import { ReceptionComplianceArgs } from './reception-compliance.input.ts'
import type { ReceptionComplianceRow } from './reception-compliance.repository.ts'
import { ReceptionComplianceConnection, ReceptionComplianceType } from './reception-compliance.type.ts'

/** Who has posted a schedule, of those who must. */
@Resolver(() => ReceptionComplianceType)
export class ReceptionComplianceResolver {
  @Query(() => ReceptionComplianceConnection.Connection, {
    nullable: true,
    description: `Units that must receive citizens in the window, by tier and code unless asked otherwise; empty when the unit is out of sight. ${refuses('DATE_INVALID', 'INPUT_INVALID', 'PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  receptionCompliance(
    @Args(() => ReceptionComplianceArgs) listing: ReceptionComplianceArgs,
    @Ctx() { compliance }: Context,
  ) {
    return compliance.list(listing)
  }

  @FieldResolver(() => ReceptionDutyType, { description: 'What the law asks of its head in the window.' })
  duty(@Root() row: ReceptionComplianceRow, @Ctx() { compliance }: Context) {
    return compliance.dutyOf(row)
  }
}

/** How one unit stands. */
@Resolver(() => UnitType)
class UnitReceptionComplianceResolver {
  @FieldResolver(() => ReceptionComplianceType, {
    nullable: true,
    description:
      'What became of the days that the unit’s head must receive on in the window; null when the unit is out of sight. Refuses: `DATE_INVALID`, `INPUT_INVALID`.',
  })
  receptionCompliance(
    @Root() { id }: UnitType,
    @Arg('window', () => WindowInput, { description: 'Over which days.' }) window: WindowInput,
    @Ctx() { compliance }: Context,
  ) {
    return compliance.ofUnit(id, window)
  }
}

export const receptionComplianceResolvers = [
  ReceptionComplianceResolver,
  UnitReceptionComplianceResolver,
  unitField(ReceptionComplianceType, 'unit', 'unitId', 'The unit.'),
]
