import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'
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

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was made public; null: not on record.',
  })
  publishedOn!: string | null

  @Field(() => String, { description: 'Where the result was taken from.' })
  source!: string
}

export const IndexResultConnection = connectionType(IndexResultType, 'IndexResult')
