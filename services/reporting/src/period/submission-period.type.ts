import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ObjectType } from 'type-graphql'

export const SubmissionPeriodOrderEnum = enumOf(
  'SubmissionPeriodOrder',
  'In which order periods are listed.',
  { LATEST: 'By its end, the latest first.', EARLIEST: 'By its end, the earliest first.' },
)

/** A period that was opened. */
@ObjectType('SubmissionPeriod', {
  description: 'A period of a template: the days every unit that owes it reports on, and until when.',
})
export class SubmissionPeriodType extends VersionedNode {
  @Field(() => String, { description: 'The code of the template.' })
  templateCode!: string

  @Field(() => DateScalar, { description: 'The first day of the period.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after its last.' })
  to!: string

  @Field(() => DateScalar, { description: 'The day by which it was due when it was opened.' })
  dueOn!: string

  @Field(() => String, {
    nullable: true,
    description: 'Why its days differ from the rule; null: they do not.',
  })
  cutOffReason!: string | null
}

export const SubmissionPeriodConnection = connectionType(SubmissionPeriodType, 'SubmissionPeriod')
