import { DateScalar, DateTimeScalar } from '@province/subgraph/graph'
import { Field, ID, ObjectType } from 'type-graphql'
import { ReportStateEnum, ReportStepEnum } from '../report/report.type.ts'
import type { ReportState, ReportStep } from '../report/report-lifecycle.ts'

/** One step. */
@ObjectType('TakenReportStep', { description: 'A step that a report has taken.' })
export class TakenStepType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => ReportStepEnum, { description: 'Which step it was.' })
  step!: ReportStep

  @Field(() => ReportStateEnum, { description: 'Where the report stood before.' })
  fromState!: ReportState

  @Field(() => ReportStateEnum, { description: 'Where it has stood since.' })
  toState!: ReportState

  @Field(() => String, {
    nullable: true,
    description: 'Why, where a reason was given; of an archived report the reference.',
  })
  reason!: string | null

  @Field(() => DateScalar, { description: 'The day from which it counts.' })
  effectiveOn!: string

  @Field(() => String, { description: 'Who took it, as they were called then.' })
  takenByName!: string

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  takenAt!: string
}
