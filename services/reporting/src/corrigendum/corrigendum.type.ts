import { DateScalar } from '@province/subgraph/graph'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { SigningCapacity } from '../signing/signature.ts'
import { SigningCapacityEnum } from '../signing/signing.type.ts'
import type { CorrectedFigure } from './corrigendum.ts'

/** One corrected figure. */
@ObjectType('CorrectedFigure', { description: 'What a corrigendum says of one signed figure.' })
export class CorrectedFigureType {
  @Field(() => String, { description: 'The key of the figure.' })
  figureKey!: string

  @Field(() => Float, { description: 'What was signed, or what an earlier corrigendum says.' })
  from!: string

  @Field(() => Float, { description: 'What is right.' })
  to!: string

  @Field(() => String, { description: 'Why it is corrected.' })
  reason!: string
}

/** A corrigendum. */
@ObjectType('Corrigendum', {
  description: 'A correction that was published of a signed report: what changed and why.',
})
export class CorrigendumType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => Int, { description: 'Which one of the report it is; the first is 1.' })
  number!: number

  @Field(() => String, { description: 'The number and symbol of the document that corrects.' })
  symbol!: string

  @Field(() => DateScalar, { description: 'The day of its signing.' })
  signedOn!: string

  @Field(() => String, { description: 'The body that signs.' })
  body!: string

  @Field(() => String, { description: 'The name of who signs.' })
  signerName!: string

  @Field(() => String, { description: 'The office of who signs.' })
  signerTitle!: string

  @Field(() => SigningCapacityEnum, { description: 'By what right they sign.' })
  capacity!: SigningCapacity

  @Field(() => String, {
    nullable: true,
    description: 'The office on whose behalf they sign; null: the head.',
  })
  forTitle!: string | null

  @Field(() => String, { description: 'Why the report is corrected.' })
  reason!: string

  @Field(() => [CorrectedFigureType], { description: 'What changed, figure by figure.' })
  changes!: readonly CorrectedFigure[]

  @Field(() => String, { description: 'The hash (SHA-256) of it and of everything signed before it.' })
  hash!: string
}
