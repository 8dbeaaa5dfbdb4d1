import { DateTimeScalar, enumOf } from '@province/subgraph/graph'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { ProvenanceEnum } from '../figure/figure.type.ts'
import type { Provenance } from '../figure/recorded-figure.ts'
import type { ChangeKind } from './figure-change.ts'

const ChangeKindEnum = enumOf<ChangeKind>('FigureChangeKind', 'What happened to what is stated.', {
  STATED: 'It was stated for the first time.',
  RESTATED: 'It was stated otherwise; what was stated before stays beside it.',
  WITHDRAWN: 'It was entered by mistake and taken back.',
  STATED_AGAIN: 'It was stated again after it had been taken back.',
})

/** One column that says something else. */
@ObjectType('ChangedValue', { description: 'One thing that a statement says otherwise than the one before.' })
export class ChangedValueType {
  @Field(() => String, { description: 'Which: value, ofTotal, statedRatioPercent, asOf, label …' })
  column!: string

  @Field(() => String, { nullable: true, description: 'What was said before; null: nothing.' })
  before!: string | null

  @Field(() => String, { nullable: true, description: 'What is said since; null: nothing.' })
  after!: string | null
}

/** One change. */
@ObjectType('FigureChange', {
  description: 'A change of what is stated: from what to what, by whom, when and why; kept as it was.',
})
export class FigureChangeType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'The key of the figure.' })
  key!: string

  @Field(() => ChangeKindEnum, { description: 'What happened.' })
  kind!: ChangeKind

  @Field(() => Int, { description: 'The version of the figure that it made.' })
  figureVersion!: number

  @Field(() => String, { description: 'Why.' })
  reason!: string

  @Field(() => String, {
    nullable: true,
    description: 'The document or person that it rests on; null: none was named.',
  })
  source!: string | null

  @Field(() => ProvenanceEnum, { description: 'Where the statement came from.' })
  provenance!: Provenance

  @Field(() => String, { description: 'Who, as they were called then.' })
  changedByName!: string

  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt!: string
}
