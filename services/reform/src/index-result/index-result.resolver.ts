import { DateScalar, refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, Float, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType, unitField } from '../organization/unit.type.ts'
import {
  CorrectIndexResultArgs,
  IndexResultsArgs,
  RecordIndexResultInput,
  type StandingInput,
} from './index-result.input.ts'
import type { IndexResultRow } from './index-result.repository.ts'
import {
  IndexComponentType,
  IndexPeerType,
  IndexResultConnection,
  IndexResultType,
} from './index-result.type.ts'

const standingOf = ({ rank, of, source, ...said }: StandingInput) => ({
  rank,
  of,
  source,
  publishedOn: said.publishedOn ?? null,
  score: said.score ?? null,
  criteria: said.criteria ?? null,
  components: said.components.map((part) => ({ name: part.name, score: part.score, of: part.of ?? null })),
  peers: said.peers.map((peer) => ({ name: peer.name, rank: peer.rank, score: peer.score ?? null })),
})

/** Ranks in published indices, with what they were the year before. */
@Resolver(() => IndexResultType)
export class IndexResultResolver {
  @Query(() => IndexResultConnection.Connection, {
    nullable: true,
    description: `Results public on a day, the newest year first. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID', 'DATE_INVALID')}`,
  })
  indexResults(@Args(() => IndexResultsArgs) listing: IndexResultsArgs, @Ctx() { indexResults }: Context) {
    return indexResults.list(listing)
  }

  @Mutation(() => IndexResultType, {
    description: `Records a rank; needs \`reform.record_index\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  recordIndexResult(
    @Arg('input', () => RecordIndexResultInput, { description: 'Which ranking, and what it says.' })
    { unit, index, year, edition, ...standing }: RecordIndexResultInput,
    @IdempotencyKey() _key: string,
    @Ctx() { indexResults }: Context,
  ) {
    return indexResults.record({ unitId: unit, index, year, edition }, standingOf(standing))
  }

  @Mutation(() => IndexResultType, {
    description: `Corrects what was recorded; needs \`reform.record_index\`. ${refusesChange('INPUT_INVALID')}`,
  })
  correctIndexResult(
    @Args(() => CorrectIndexResultArgs) { input, ...seen }: CorrectIndexResultArgs,
    @Ctx() { indexResults }: Context,
  ) {
    return indexResults.correct(seen, standingOf(input))
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

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Points won since the year before, from history; null when that year is not held or was scored by other criteria.',
  })
  changeInScore(@Root() result: IndexResultRow, @Ctx() { indexResults }: Context) {
    return indexResults.changeInScore(result)
  }

  @FieldResolver(() => [IndexComponentType], {
    description: 'Its parts as published; empty: none on record.',
  })
  components(@Root() result: IndexResultRow, @Ctx() { indexResults }: Context) {
    return indexResults.components(result)
  }

  @FieldResolver(() => [IndexPeerType], {
    description: 'Other provinces of the same list, the best first; empty: none on record.',
  })
  peers(@Root() result: IndexResultRow, @Ctx() { indexResults }: Context) {
    return indexResults.peers(result)
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
    @Arg('asOf', () => DateScalar, { description: 'Only what was public on this day.' }) asOf: string,
    @Ctx() { indexResults }: Context,
  ) {
    return indexResults.ofUnit(id, asOf)
  }
}

export const indexResultResolvers = [
  IndexResultResolver,
  UnitIndexResolver,
  unitField(IndexResultType, 'unit', 'unitId', 'The unit that is ranked.'),
] as const
