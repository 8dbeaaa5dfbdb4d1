import { DateScalar, enumOf } from '@province/subgraph/graph'
import { connectionType, sortedArgs } from '@province/subgraph/list'
import { ArgsType, Field, Float, ID, ObjectType } from 'type-graphql'
import type { EffectKind } from './decree.ts'
import { ReorgEffectKindEnum } from './reorg-effect-kind.type.ts'

export const ReorgEventOrderEnum = enumOf('ReorgEventOrder', 'In which order reorganisations are listed.', {
  LATEST: 'By the first day of the new boundaries, the latest first.',
  EARLIEST: 'By the first day of the new boundaries, the earliest first.',
  TITLE: 'By title.',
})

/** Which reorganisations on record, in which order, which page. */
@ArgsType()
export class ReorgEventsArgs extends sortedArgs(ReorgEventOrderEnum, 'LATEST') {}

/** What became of one unit. */
@ObjectType('ReorgEffect', { description: 'What one reorganisation did to one unit.' })
export class ReorgEffectType {
  @Field(() => ReorgEffectKindEnum, { description: 'What it did.' })
  kind!: EffectKind

  @Field(() => Float, {
    description: 'The part of the predecessor that went to the successor; 1 is the whole.',
  })
  share!: number

  @Field(() => Boolean, { description: 'Whether predecessor and successor are the same unit.' })
  continues!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'The document behind this effect, where the reorganisation rests on several; else null.',
  })
  legalBasis?: string | null
}

/** A reorganisation of administrative units. */
@ObjectType('ReorgEvent', { description: 'A reorganisation of administrative units by one legal document.' })
export class ReorgEventType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'What was decided, in Vietnamese.' })
  title!: string

  @Field(() => String, { description: 'The symbol of the legal document.' })
  legalBasis!: string

  @Field(() => DateScalar, { description: 'The first day of the new boundaries.' })
  effectiveOn!: string
}

/** Where a unit came from, or went to. */
@ObjectType('UnitSuccession', { description: 'Where a unit came from, or what it became.' })
export class UnitSuccessionType {
  @Field(() => Float, {
    description: 'The part of the predecessor that went to the successor; 1 is the whole.',
  })
  share!: number

  @Field(() => String, {
    description: 'The document that decided it: its own, where the reorganisation rests on several.',
  })
  legalBasis!: string
}

export const ReorgEventConnection = connectionType(ReorgEventType, 'ReorgEvent')
