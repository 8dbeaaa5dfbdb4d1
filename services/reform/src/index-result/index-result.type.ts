import { DateScalar } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const kinds = { PAR_INDEX: 'PAR_INDEX', SIPAS: 'SIPAS', PAPI: 'PAPI', PCI: 'PCI' } as const

registerEnumType(kinds, {
  name: 'IndexKind',
  description: 'The published rankings of provinces that are followed here.',
  valuesConfig: {
    PAR_INDEX: { description: 'Chỉ số cải cách hành chính.' },
    SIPAS: { description: 'Chỉ số hài lòng về sự phục vụ hành chính.' },
    PAPI: { description: 'Chỉ số hiệu quả quản trị và hành chính công.' },
    PCI: { description: 'Chỉ số năng lực cạnh tranh cấp tỉnh.' },
  },
})

export const IndexKindEnum = kinds

/** The rank of a unit in one edition of one index. */
@ObjectType('IndexResult', { description: 'The rank of a unit in one edition of one published index.' })
export class IndexResultType {
  @Field(() => ID)
  id!: string

  @Field(() => kinds, { description: 'Which index.' })
  index!: keyof typeof kinds

  @Field(() => Int, { description: 'The year the ranking measures, not the year it is published in.' })
  year!: number

  @Field(() => Int, {
    description: '1 for the first publication of a year’s ranking, higher when it is published anew.',
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

  @Field(() => Int, { description: 'Grows with every correction.' })
  version!: number
}

export const IndexResultConnection = connectionType(IndexResultType, 'IndexResult')
