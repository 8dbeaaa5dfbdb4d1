import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Directive, Field, ID, ObjectType } from 'type-graphql'
import type { ReportState, ReportStep } from './report-lifecycle.ts'

export const ReportStateEnum = enumOf<ReportState>(
  'ReportState',
  'How far a report has come; figures may be restated while it is drafting or reconciling.',
  {
    DRAFTING: 'It is being written.',
    RECONCILING: 'What it states is compared with the records.',
    REVIEWED: 'It was reviewed: what it states is not changed any more.',
    SIGNED: 'It was signed.',
    SENT: 'It was sent to whom it is for.',
    ARCHIVED: 'It is kept in the archive.',
    CORRIGENDUM: 'A correction of it was published.',
  },
)

export const ReportStepEnum = enumOf<ReportStep>('ReportStep', 'What can be done to a report.', {
  startReconciling: 'Compare it with the records before it is reviewed.',
  reopenDraft: 'Go back to writing, with a reason.',
  review: 'Find it ready to be signed: no critical discrepancy is open.',
  sign: 'Sign it: its text and figures are frozen.',
  send: 'Send it to whom it is for.',
  archive: 'Put it into the archive.',
  correct: 'Publish a corrigendum: what was signed stays as it was.',
})

export const ReportOrderEnum = enumOf('ReportOrder', 'In which order reports are listed.', {
  LATEST: 'By the end of the period, the latest first.',
  EARLIEST: 'By the end of the period, the earliest first.',
  TITLE: 'By their title.',
})

/** A span of days. */
@ObjectType('Period', { description: 'A span of days, half-open: `from` counts, `to` does not.' })
export class PeriodType {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after the last.' })
  to!: string
}

/** A report. */
@Directive('@key(fields: "id")')
@ObjectType('Report', { description: 'A report of one unit on one period, with the figures that it states.' })
export class ReportType extends VersionedNode {
  @Field(() => String, { description: 'What it is called, in Vietnamese.' })
  title!: string

  @Field(() => String, {
    nullable: true,
    description: 'What it is called in English, for those who read no Vietnamese.',
  })
  titleEn!: string | null

  @Field(() => DateScalar, { description: 'The day whose state it describes.' })
  asOf!: string

  @Field(() => ReportStateEnum, { description: 'How far it has come.' })
  state!: ReportState
}

/** A piece of a sentence. */
@ObjectType('ClaimSpan', { description: 'A piece of a sentence: words, or the place of a figure.' })
export class ClaimSpanType {
  @Field(() => String, {
    description: 'What is read there; in place of a missing figure, that it is missing.',
  })
  text!: string

  @Field(() => String, {
    nullable: true,
    description: 'The key of the figure that is shown here, or should be.',
  })
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
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'The whole sentence, in Vietnamese.' })
  text!: string

  @Field(() => String, {
    nullable: true,
    description:
      'As it is written: words with slots, such as `{{reform.papi.rank}}` and `{{reform.papi.rank|total}}`; null of a sentence that was signed otherwise.',
  })
  template!: string | null

  @Field(() => [ClaimSpanType], {
    description: 'The same sentence in pieces, so that each number opens its figure.',
  })
  spans!: ClaimSpanType[]
}

export const ReportConnection = connectionType(ReportType, 'Report')
