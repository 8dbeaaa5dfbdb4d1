import { DateScalar } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const states = {
  DRAFTING: 'DRAFTING',
  RECONCILING: 'RECONCILING',
  REVIEWED: 'REVIEWED',
  SIGNED: 'SIGNED',
  SENT: 'SENT',
  ARCHIVED: 'ARCHIVED',
  CORRIGENDUM: 'CORRIGENDUM',
} as const

registerEnumType(states, {
  name: 'ReportState',
  description: 'Where a report stands; figures may be restated while it is drafting or reconciling.',
})

/** A span of days. */
@ObjectType('Period', { description: 'A span of days, half-open: `from` counts, `to` does not.' })
export class PeriodType {
  @Field(() => DateScalar)
  from!: string

  @Field(() => DateScalar)
  to!: string
}

/** A report. */
@Directive('@key(fields: "id")')
@ObjectType('Report', { description: 'A report of one unit on one period, with the figures that it states.' })
export class ReportType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'What it is called, in Vietnamese.' })
  title!: string

  @Field(() => String, {
    nullable: true,
    description: 'What it is called in English, for those who read no Vietnamese.',
  })
  titleEn!: string | null

  @Field(() => DateScalar, { description: 'The day whose state it describes.' })
  asOf!: string

  @Field(() => states)
  state!: keyof typeof states

  @Field(() => Int)
  version!: number
}

/** A piece of a sentence. */
@ObjectType('ClaimSpan', { description: 'A piece of a sentence: words, or the place of a figure.' })
export class ClaimSpanType {
  @Field(() => String, {
    description: 'What is read there; in place of a missing figure, that it is missing.',
  })
  text!: string

  @Field(() => String, { nullable: true, description: 'The key of the figure that stands here, or should.' })
  figureKey!: string | null

  @Field(() => Boolean, { description: 'Whether a figure is wanted here that nobody stated.' })
  missing!: boolean
}

/** A section of a report. */
@ObjectType('Section', {
  description: 'A section of a report; footnotes are folded into the section they annotate.',
})
export class SectionType {
  @Field(() => String, { description: 'Its number in the report, such as `III.4`.' })
  number!: string

  @Field(() => String, { description: 'Its heading, in Vietnamese.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'Its heading in English.' })
  titleEn!: string | null

  @Field(() => [String], { description: 'Footnotes folded into it, such as `fn11`.' })
  notes!: string[]
}

/** A sentence of a section. */
@ObjectType('Claim', {
  description: 'A sentence of a report, its numbers filled in from the figures stated now.',
})
export class ClaimType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'The whole sentence, in Vietnamese.' })
  text!: string

  @Field(() => [ClaimSpanType], {
    description: 'The same sentence in pieces, so that each number opens its figure.',
  })
  spans!: ClaimSpanType[]
}

export const ReportConnection = connectionType(ReportType, 'Report')
