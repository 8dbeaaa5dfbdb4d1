import { DateScalar } from '@province/subgraph/graph'
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../organization/unit.type.ts'
import {
  CorrectIndexResultArgs,
  IndexResultsArgs,
  RecordIndexResultInput,
  type StandingInput,
} from './index-result.input.ts'
import type { IndexResultRow } from './index-result.repository.ts'
import { IndexResultConnection, IndexResultType } from './index-result.type.ts'

const standingOf = ({ rank, of, publishedOn, source }: StandingInput) => ({
  rank,
  of,
  publishedOn: publishedOn ?? null,
  source,
})

/** Ranks in published indices, with what they were the year before. */
@Resolver(() => IndexResultType)
export class IndexResultResolver {
  @Query(() => IndexResultConnection.Connection, {
    nullable: true,
    description:
      'Results public on a day, the newest year first. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`, `DATE_INVALID`.',
  })
  indexResults(@Args(() => IndexResultsArgs) listing: IndexResultsArgs, @Ctx() { indexResults }: Context) {
    return indexResults.list(listing)
  }

  @Mutation(() => IndexResultType, {
    description:
      'Records a rank; needs `reform.record_index` on the unit. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `STEP_NOT_ALLOWED` when that edition is on record.',
  })
  recordIndexResult(
    @Arg('input', () => RecordIndexResultInput) {
      unit,
      index,
      year,
      edition,
      ...standing
    }: RecordIndexResultInput,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { indexResults }: Context,
  ) {
    return indexResults.record({ unitId: unit, index, year, edition }, standingOf(standing))
  }

  @Mutation(() => IndexResultType, {
    description:
      'Corrects what was recorded; needs `reform.record_index`. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `STALE_VERSION`.',
  })
  correctIndexResult(
    @Args(() => CorrectIndexResultArgs) { id, expectedVersion, input }: CorrectIndexResultArgs,
    @Ctx() { indexResults }: Context,
  ) {
    return indexResults.correct({ id, expectedVersion, standing: standingOf(input) })
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that is ranked.' })
  unit(@Root() { unitId }: IndexResultRow) {
    return { id: unitId }
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The rank of the year before, from history; null when that year is not held.',
  })
  previousRank(@Root() result: IndexResultRow, @Ctx() { indexResults }: Context) {
    return indexResults.previousRank(result)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Places won since the year before, computed from history; positive is better, in places.',
  })
  changeInPlaces(@Root() result: IndexResultRow, @Ctx() { indexResults }: Context) {
    return indexResults.changeInPlaces(result)
  }
}

/** The results of a unit. */
@Resolver(() => UnitType)
export class UnitIndexResolver {
  @FieldResolver(() => [IndexResultType], {
    nullable: true,
    description: 'Ranks of the unit that were public on that day, the newest year first.',
  })
  indexResults(
    @Root() { id }: UnitType,
    @Arg('asOf', () => DateScalar) asOf: string,
    @Ctx() { indexResults }: Context,
  ) {
    return indexResults.ofUnit(id, asOf)
  }
}
