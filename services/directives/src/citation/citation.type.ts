import { DateScalar, enumOf } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType } from 'type-graphql'

export const CitationOrderEnum = enumOf('CitationOrder', 'In which order citations are listed.', {
  CITED: 'As they were recorded, in the order of citing.',
  NEWEST: 'By the day of issue as cited, the newest first.',
  OLDEST: 'By the day of issue as cited, the oldest first.',
})

/** A document as one place of one report cites it. */
@ObjectType('Citation', {
  description: 'A document as one place of a report cites it; spelling and date are never corrected.',
})
export class CitationType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'Where it is cited: a section (`III.4`) or a footnote (`fn10`).' })
  place!: string

  @Field(() => String, {
    description: 'The kind of document in Vietnamese, as cited: Nghị quyết, Kế hoạch …',
  })
  typeName!: string

  @Field(() => String, { description: 'Number and symbol exactly as cited.' })
  symbolAsCited!: string

  @Field(() => String, {
    nullable: true,
    description: 'The canonical spelling of number and symbol; null when the text cited is no symbol.',
  })
  symbol!: string | null

  @Field(() => String, { description: 'The day of issue exactly as cited.' })
  issuedOnAsCited!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day of issue; null when no calendar has it.' })
  issuedOn!: string | null

  @Field(() => String, { description: 'Who issued it, as cited.' })
  issuer!: string

  @Field(() => String, { description: 'What it is about, as cited.' })
  subject!: string
}

/** What a bulk load did. */
@ObjectType('CitationLoad', { description: 'What a bulk load of citations did, counted in citations.' })
export class CitationLoadType {
  @Field(() => Int, { description: 'Recorded now.' })
  added!: number

  @Field(() => Int, { description: 'Recorded before, or twice in the file.' })
  unchanged!: number
}

export const CitationConnection = connectionType(CitationType, 'Citation')
