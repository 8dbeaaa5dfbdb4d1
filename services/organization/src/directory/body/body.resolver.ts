import { DateScalar, refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { UnitType, unitField } from '../../register/index.ts'
import { DirectoryChangeType } from '../change/directory-change.type.ts'
import { BodiesArgs, DirectoryChangeArgs, MoveBodyArgs, OpenBodyInput, RenameArgs } from './body.input.ts'
import type { BodyRow } from './body.repository.ts'
import { BodyConnection, BodyType } from './body.type.ts'

const SAFE = ['INPUT_INVALID', 'STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED'] as const

/** Bodies: listed, opened, renamed, moved, ended. */
@Resolver(() => BodyType)
export class BodyResolver {
  @Query(() => BodyConnection.Connection, {
    nullable: true,
    description: `The bodies that are there on a day, by kind. ${refuses('FORBIDDEN_OR_MISSING', 'PAGE_SIZE_INVALID', 'CURSOR_INVALID', 'DATE_INVALID')}`,
  })
  bodies(@Args(() => BodiesArgs) asked: BodiesArgs, @Ctx() { bodies }: Context) {
    return bodies.list(asked)
  }

  @Query(() => BodyType, {
    nullable: true,
    description: `One body on a day, or on its nearest day; null where it is out of sight. ${refuses('FORBIDDEN_OR_MISSING', 'DATE_INVALID')}`,
  })
  body(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day to read on; today unless said.' })
    asOf: string | undefined,
    @Ctx() { bodies }: Context,
  ) {
    return bodies.byId(id, asOf ?? undefined)
  }

  @Mutation(() => BodyType, {
    description: `Opens a body; needs \`directory.manage\` on its unit. ${refuses('FORBIDDEN_OR_MISSING', ...SAFE)}`,
  })
  openBody(
    @Arg('input', () => OpenBodyInput, { description: 'Which body, where.' }) input: OpenBodyInput,
    @IdempotencyKey() _key: string,
    @Ctx() { bodies }: Context,
  ) {
    const { unit, seated, kind, name, validFrom, document } = input
    return bodies.open(unit, { kind, name, seated: seated ?? true }, { on: validFrom, document })
  }

  @Mutation(() => BodyType, {
    description: `Gives a body another name from a day on, up to the next change of its name; before that day it keeps the one it had. ${refusesChange(...SAFE)}`,
  })
  renameBody(
    @Args(() => RenameArgs) { name, on, document, ...seen }: RenameArgs,
    @Ctx() { bodies }: Context,
  ) {
    return bodies.rename(seen, name, { on, document })
  }

  @Mutation(() => BodyType, {
    description: `Lets a body sit on another unit, or on none, from a day on, up to its next move; before that day it stays where it sat. One that ends with its unit by a decree moves to no other; one that waits to be taken over is changed by who takes it over. ${refusesChange(...SAFE)}`,
  })
  moveBody(
    @Args(() => MoveBodyArgs) { unit, on, document, ...seen }: MoveBodyArgs,
    @Ctx() { bodies }: Context,
  ) {
    return bodies.move(seen, unit ?? null, { on, document })
  }

  @Mutation(() => BodyType, {
    description: `Ends a body on a day, with its positions and whoever holds them; one that waits to be taken over is ended by who takes it over. ${refusesChange(...SAFE)}`,
  })
  endBody(
    @Args(() => DirectoryChangeArgs) { on, document, ...seen }: DirectoryChangeArgs,
    @Ctx() { bodies }: Context,
  ) {
    return bodies.end(seen, { on, document })
  }

  @Directive('@listSize(assumedSize: 5)')
  @FieldResolver(() => [DirectoryChangeType], {
    description:
      'What was done to it and its positions, the latest first; without those that came to nothing because it ended before: of ends the earliest stands.',
  })
  changes(@Root() { id }: BodyRow, @Ctx() { bodies }: Context) {
    return bodies.changesOf(id)
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'The unit it sits on, on the day it is read on; null: none.',
  })
  sitsOn(@Root() { sitsOn }: BodyRow, @Ctx() { units }: Context) {
    return sitsOn ? units.referred(sitsOn) : null
  }
}

export const bodyResolvers = [
  BodyResolver,
  unitField(BodyType, 'unit', 'unitId', 'The unit whose directory holds it.'),
] as const
