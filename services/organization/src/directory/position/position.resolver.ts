import { DateScalar, refuses } from '@province/subgraph/graph'
import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { UnitType } from '../../register/index.ts'
import { PositionType } from './position.type.ts'

/** The positions of a unit. */
@Resolver(() => UnitType)
export class UnitPositionsResolver {
  @Directive('@listSize(assumedSize: 5)')
  @FieldResolver(() => [PositionType], {
    nullable: true,
    description: `The positions of this unit’s bodies on that day, the head first, held or vacant. ${refuses('FORBIDDEN_OR_MISSING', 'DATE_INVALID')}`,
  })
  positions(
    @Root() { id }: UnitType,
    @Arg('asOf', () => DateScalar, { description: 'The day to read on.' }) asOf: string,
    @Ctx() { positions }: Context,
  ) {
    return positions.ofUnit(id, asOf)
  }
}
