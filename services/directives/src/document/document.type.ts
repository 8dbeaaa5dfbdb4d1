import { enumOf } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, ObjectType } from 'type-graphql'

export const DocumentOrderEnum = enumOf('DocumentOrder', 'In which order candidate documents are listed.', {
  CITED: 'As they are first cited.',
  NEWEST: 'By the day of issue as first cited, the newest first.',
  OLDEST: 'By the day of issue as first cited, the oldest first.',
})

/** A candidate document. */
@ObjectType('DirectiveDocument', {
  description:
    'A candidate: citations that may be of one document. Nobody holds the registry, so it is never asserted.',
})
export class DirectiveDocumentType {
  @Field(() => ID, { description: 'Lasting as long as its earliest citation.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'Its symbol as first cited, in canonical spelling.' })
  symbol!: string | null

  @Field(() => [String], { description: 'Every symbol under which it is cited, in canonical spelling.' })
  symbols!: readonly string[]

  @Field(() => String, { description: 'Its day of issue as first cited.' })
  issuedOn!: string

  @Field(() => String, { description: 'Who issued it, as first cited.' })
  issuer!: string

  @Field(() => String, { description: 'What it is about, in the longest wording cited.' })
  subject!: string
}

export const DirectiveDocumentConnection = connectionType(DirectiveDocumentType, 'DirectiveDocument')
