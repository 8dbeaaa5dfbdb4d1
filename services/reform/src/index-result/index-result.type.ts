import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { IndexKind } from './index-result.ts'

export const IndexKindEnum = enumOf<IndexKind>(
  'IndexKind',
  'The published rankings of provinces that are followed here.',
  {
    PAR_INDEX: 'Chỉ số cải cách hành chính.',
    SIPAS: 'Chỉ số hài lòng về sự phục vụ hành chính.',
    PAPI: 'Chỉ số hiệu quả quản trị và hành chính công.',
    PCI: 'Chỉ số năng lực cạnh tranh cấp tỉnh.',
  },
)

export const IndexResultOrderEnum = enumOf('IndexResultOrder', 'In which order index results are listed.', {
  NEWEST_YEAR: 'By the year that is measured, the newest first.',
  OLDEST_YEAR: 'By the year that is measured, the oldest first.',
  BEST_RANK: 'By the place, the best first.',
})

/** A part of an index. */
@ObjectType('IndexComponent', { description: 'What one part of an index was scored, as it was published.' })
export class IndexComponentType {
  @Field(() => String, { description: 'What the part is called in the publication.' })
  name!: string

  @Field(() => Float, { description: 'What it was scored, in points.' })
  score!: number

  @Field(() => Float, { nullable: true, description: 'The most it could be scored; null: not published.' })
  of!: number | null

  @Field(() => Float, {
    nullable: true,
    description:
      'Points won since the year before; null: that year is not held, or was scored by other criteria.',
  })
  changeInScore!: number | null
}

/** Somebody else in the list. */
@ObjectType('IndexPeer', {
  description: 'What another province got in the same edition of the same ranking.',
})
export class IndexPeerType {
  @Field(() => String, { description: 'Which province, as it is named in the publication.' })
  name!: string

  @Field(() => Int, { description: 'Its place, 1 the best.' })
  rank!: number

  @Field(() => Float, { nullable: true, description: 'Its score, in points; null: not on record.' })
  score!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Places it won since the year before, from history; null: that year of it is not held.',
  })
  changeInPlaces!: number | null
}

/** The rank of a unit in one edition of one index. */
@ObjectType('IndexResult', { description: 'The rank of a unit in one edition of one published index.' })
export class IndexResultType extends VersionedNode {
  @Field(() => IndexKindEnum, { description: 'Which index.' })
  index!: IndexKind

  @Field(() => Int, { description: 'The year the ranking measures, not the year it is published in.' })
  year!: number

  @Field(() => Int, {
    description: '1 for the first publication of a year’s ranking, higher when it is published again.',
  })
  edition!: number

  @Field(() => Int, { description: 'The place, 1 the best.' })
  rank!: number

  @Field(() => Int, { description: 'How many units are ranked.' })
  of!: number

  @Field(() => Float, { nullable: true, description: 'The whole score, in points; null: not on record.' })
  score!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'The edition of criteria by which points were given; null: not on record.',
  })
  criteria!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was made public; null: not on record.',
  })
  publishedOn!: string | null

  @Field(() => String, { description: 'Where the result was taken from.' })
  source!: string
}

export const IndexResultConnection = connectionType(IndexResultType, 'IndexResult')
