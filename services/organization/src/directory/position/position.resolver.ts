import { DateScalar, refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { UnitType } from '../../register/index.ts'
import { DirectoryChangeArgs, RenameArgs } from '../body/body.input.ts'
import { MovePositionArgs, OpenPositionInput } from './position.input.ts'
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

const SAFE = ['INPUT_INVALID', 'STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED'] as const

/** Positions: opened, renamed, moved, ended. */
@Resolver(() => PositionType)
export class PositionResolver {
  @Mutation(() => PositionType, {
    description: `Opens a position of a body; needs \`directory.manage\` on its unit. ${refuses('FORBIDDEN_OR_MISSING', ...SAFE)}`,
  })
  openPosition(
    @Arg('input', () => OpenPositionInput, { description: 'Which office of which body.' })
    input: OpenPositionInput,
    @IdempotencyKey() _key: string,
    @Ctx() { positionChanges }: Context,
  ) {
    const { body, title, head, singleHolder, duties, rank, validFrom, document } = input
    const opened = {
      title,
      head: head ?? false,
      singleHolder: singleHolder ?? true,
      duties: duties ?? [],
      rank: rank ?? 9,
    }
    return positionChanges.open(body, opened, { on: validFrom, document })
  }

  @Mutation(() => PositionType, {
    description: `Gives a position another title from a day on, up to the next change of it; before that day it keeps the one it had. ${refusesChange(...SAFE)}`,
  })
  renamePosition(
    @Args(() => RenameArgs) { name, on, document, ...seen }: RenameArgs,
    @Ctx() { positionChanges }: Context,
  ) {
    return positionChanges.rename(seen, name, { on, document })
  }

  @Mutation(() => PositionType, {
    description: `Moves a position to another body of the directory from a day on, up to its next move. ${refusesChange(...SAFE)}`,
  })
  movePosition(
    @Args(() => MovePositionArgs) { body, on, document, ...seen }: MovePositionArgs,
    @Ctx() { positionChanges }: Context,
  ) {
    return positionChanges.move(seen, body, { on, document })
  }

  @Mutation(() => PositionType, {
    description: `Ends a position on a day, and whoever holds it no longer does. ${refusesChange(...SAFE)}`,
  })
  endPosition(
    @Args(() => DirectoryChangeArgs) { on, document, ...seen }: DirectoryChangeArgs,
    @Ctx() { positionChanges }: Context,
  ) {
    return positionChanges.end(seen, { on, document })
  }
}
