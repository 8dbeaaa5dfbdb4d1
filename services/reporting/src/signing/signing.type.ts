import { DateScalar, DateTimeScalar, enumOf } from '@province/subgraph/graph'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { SignedSection, SigningCapacity } from './signature.ts'
import type { Tampering } from './verification.ts'

export const SigningCapacityEnum = enumOf<SigningCapacity>(
  'SigningCapacity',
  'By what right somebody signs.',
  {
    SELF: 'The head signs.',
    KT: 'KT.: a deputy signs in place of the head.',
    TL: 'TL.: an office signs by the head’s order.',
    TUQ: 'TUQ.: somebody signs whom the head empowered.',
  },
)

const TamperingEnum = enumOf<Tampering>('Tampering', 'What is not as it was signed.', {
  FIGURE_CHANGED: 'The content of a figure is another one.',
  FIGURE_MOVED: 'A figure does not follow the one that it followed: one is missing, or was sealed anew.',
  FIGURES_MISSING: 'There are more or fewer figures than were signed.',
  TEXT_CHANGED: 'The text or the signature block is another one.',
  SEAL_BROKEN: 'The last hash is not the seal.',
  CORRIGENDUM_CHANGED: 'A corrigendum says something else than was published, or follows another document.',
  CORRIGENDUM_MISSING: 'A corrigendum that was published is not there.',
  STATE_BEHIND: 'The report is signed, and its state says that it is not.',
})

/** A section as it was signed. */
@ObjectType('SignedSection', { description: 'A section of a report as it was signed.' })
export class SignedSectionType implements SignedSection {
  @Field(() => String, { description: 'Its number in the report.' })
  number!: string

  @Field(() => String, { description: 'Its heading, in Vietnamese.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'Its heading in English.' })
  titleEn!: string | null

  @Field(() => [String], { description: 'Its sentences with their numbers, in order.' })
  sentences!: readonly string[]
}

/** A signature. */
@ObjectType('ReportSignature', {
  description: 'Who signed a report as which document, and the seal over its text and figures.',
})
export class SignatureType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'The number and symbol of the document.' })
  symbol!: string

  @Field(() => DateScalar, { description: 'The day of signing.' })
  signedOn!: string

  @Field(() => String, { description: 'The body that signs, as it is called.' })
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

  @Field(() => [SignedSectionType], { description: 'The text as it was signed.' })
  text!: readonly SignedSection[]

  @Field(() => String, { description: 'The hash (SHA-256) of who signed as what, and of the text.' })
  textHash!: string

  @Field(() => String, { description: 'The hash of the last figure, which seals all before it.' })
  seal!: string

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  signedAt!: string
}

/** A figure as it was signed. */
@ObjectType('SignedFigure', {
  description: 'A figure as it was signed, with the records behind what was held.',
})
export class SignedFigureType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'Its key in the report.' })
  key!: string

  @Field(() => Int, { description: 'Its place in the chain of hashes.' })
  position!: number

  @Field(() => String, { description: 'The hash (SHA-256) of this figure and all before it.' })
  hash!: string
}

/** One drift. */
@ObjectType('FigureDrift', { description: 'A signed figure beside what is held for it today.' })
export class FigureDriftType {
  @Field(() => String, { description: 'Its key in the report.' })
  key!: string

  @Field(() => String, { description: 'What it counts, in Vietnamese.' })
  label!: string

  @Field(() => String, { description: 'What one of it is.' })
  unitOfCount!: string

  @Field(() => String, { description: 'The section or footnote that states it.' })
  section!: string

  @Field(() => Float, { description: 'The value that was signed.' })
  signed!: string

  @Field(() => Float, { nullable: true, description: 'What was held when it was signed; null: nothing.' })
  heldThen!: number | null

  @Field(() => Float, { nullable: true, description: 'What is held today; null: nothing, or no answer.' })
  heldNow!: number | null

  @Field(() => Boolean, { description: 'Whether its domain answers today.' })
  answered!: boolean

  @Field(() => Float, { nullable: true, description: 'By how much what is held has moved since.' })
  moved!: number | null
}

/** Something that is not as it was signed. */
@ObjectType('TamperedPart', { description: 'Something of a signed report that is not as it was signed.' })
export class TamperedPartType {
  @Field(() => TamperingEnum, { description: 'What is wrong.' })
  kind!: Tampering

  @Field(() => String, { nullable: true, description: 'The key of the figure; null: not one figure.' })
  figureKey!: string | null

  @Field(() => Int, { nullable: true, description: 'The number of the corrigendum; null: not one of them.' })
  corrigendum?: number
}
