import { DateTimeScalar, enumOf } from '@province/subgraph/graph'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { ClaimSpanType } from '../report/report.type.ts'
import type { SentenceProblem } from './sentence-rule.ts'

export const SentenceProblemEnum = enumOf<SentenceProblem>(
  'SentenceProblem',
  'Why a sentence cannot stand in a report.',
  {
    EMPTY: 'Nobody can read anything there.',
    TOO_LONG: 'It has more than 4,000 characters.',
    SIGN_NOT_WRITABLE:
      'A control, invisible or private sign, a line break, or one that turns the direction of reading.',
    SLOT_UNREADABLE: 'A slot that was begun and is none, or with a facet other than `total` and `ratio`.',
    SLOT_UNKNOWN: 'A slot of a figure that the report does not state.',
    SLOT_WITHDRAWN: 'A slot of a figure that was taken back.',
  },
)

/** A sentence as it is written. */
@ObjectType('WrittenSentence', { description: 'A sentence as it is written, with its slots.' })
export class WrittenSentenceType {
  @Field(() => ID, { nullable: true, description: 'Its id; null: it is new.' })
  id!: string | null

  @Field(() => String, { description: 'Words with slots.' })
  text!: string
}

/** What is wrong with a sentence. */
@ObjectType('SentenceFinding', { description: 'What is wrong with a sentence, and where.' })
export class SentenceFindingType {
  @Field(() => SentenceProblemEnum, { description: 'What it is.' })
  problem!: SentenceProblem

  @Field(() => Int, { description: 'At which character, counted from 1.' })
  at!: number

  @Field(() => String, { nullable: true, description: 'The key of the figure that is meant; null: none.' })
  key!: string | null
}

/** A sentence as it would stand. */
@ObjectType('PreviewedSentence', { description: 'A sentence as it would stand, its numbers filled in.' })
export class PreviewedSentenceType extends WrittenSentenceType {
  @Field(() => [ClaimSpanType], { description: 'What would be read.' })
  spans!: ClaimSpanType[]

  @Field(() => SentenceFindingType, { nullable: true, description: 'What is wrong; null: nothing.' })
  finding!: SentenceFindingType | null
}

/** A sentence that two people changed. */
@ObjectType('TextConflict', { description: 'A sentence that two people changed otherwise; both are told.' })
export class TextConflictType {
  @Field(() => ID, { description: 'The id of the sentence.' })
  id!: string

  @Field(() => String, { description: 'What it said before.' })
  base!: string

  @Field(() => String, { nullable: true, description: 'What the other one wrote; null: they took it out.' })
  theirs!: string | null

  @Field(() => String, { nullable: true, description: 'What you wrote; null: you took it out.' })
  mine!: string | null
}

/** What would come of a rewriting. */
@ObjectType('SectionPreview', {
  description: 'What would come of a rewriting now, merged with what others wrote since.',
})
export class SectionPreviewType {
  @Field(() => [PreviewedSentenceType], { description: 'The sentences as they would stand.' })
  sentences!: PreviewedSentenceType[]

  @Field(() => [WrittenSentenceType], { description: 'The sentences as they stand now.' })
  standing!: WrittenSentenceType[]

  @Field(() => [TextConflictType], {
    description: 'What two people changed otherwise: it has to be settled first.',
  })
  conflicts!: TextConflictType[]

  @Field(() => Boolean, { description: 'Whether both moved sentences, each otherwise.' })
  orderDiffers!: boolean
}

/** A rewriting that was stored. */
@ObjectType('SectionRevision', {
  description: 'Who wrote a section anew, what it said before and after: never changed since.',
})
export class SectionRevisionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => DateTimeScalar, { description: 'When.' })
  writtenAt!: string

  @Field(() => String, { description: 'Who wrote it, as they were called then.' })
  writtenByName!: string

  @Field(() => [WrittenSentenceType], { description: 'What it said before.' })
  before!: WrittenSentenceType[]

  @Field(() => [WrittenSentenceType], { description: 'What it said after.' })
  after!: WrittenSentenceType[]
}
