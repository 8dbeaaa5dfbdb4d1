import { DateScalar, DateTimeScalar, enumOf } from '@province/subgraph/graph'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import type { HeldLine, HeldOutcome } from '../held/held-line.ts'

export const HeldOutcomeEnum = enumOf<HeldOutcome>('HeldOutcome', 'What became of asking for one figure.', {
  HELD: 'The records give a value.',
  NOTHING: 'Its domain has no record of it, or nobody has entered it.',
  NOT_KEPT: 'No domain keeps such records, and no template asks for it.',
  AWAY: 'Its domain did not answer.',
})

/** One figure of a comparison. */
@ObjectType('ReconciledFigure', { description: 'What was held for one figure when it was asked.' })
export class ReconciledFigureType {
  @Field(() => String, { description: 'The key of the figure.' })
  key!: string

  @Field(() => String, { description: 'The domain that was asked; `reporting`: what people entered.' })
  domain!: string

  @Field(() => HeldOutcomeEnum, { description: 'What became of the question.' })
  outcome!: HeldOutcome

  @Field(() => Float, { nullable: true, description: 'The value held, in the unit of count of the figure.' })
  value!: number | null

  @Field(() => DateScalar, { nullable: true, description: 'The day that the records speak of.' })
  heldAsOf!: string | null
}

/** One comparison. */
@ObjectType('Reconciliation', {
  description: 'What the records held for every figure of a report at one moment, kept as it was.',
})
export class ReconciliationType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => DateTimeScalar, { description: 'When the domains were asked.' })
  takenAt!: string

  @Field(() => [ReconciledFigureType], { description: 'What was held, figure by figure.' })
  lines!: readonly HeldLine[]
}
