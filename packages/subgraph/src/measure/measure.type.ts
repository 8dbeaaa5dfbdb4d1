import { Directive, Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../graph/date.scalar.ts'

/** Whose boundaries a figure is counted in. */
export enum BoundaryMode {
  AS_REPORTED = 'AS_REPORTED',
  RESTATED = 'RESTATED',
}

registerEnumType(BoundaryMode, {
  name: 'BoundaryMode',
  description: 'Whose boundaries a figure is counted in: those of that day, or those of `restatedTo`.',
  valuesConfig: {
    AS_REPORTED: { description: 'The boundaries of the day the figure speaks of.' },
    RESTATED: {
      description: 'The boundaries of `restatedTo`, today unless said; ranks and rates are never restated.',
    },
  },
})

/** A span of days, half-open. */
@InputType('WindowInput', { description: 'A span of days, half-open: `from` counts, `to` does not.' })
export class WindowInput {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after the last; later than `from`, else `DATE_INVALID`.' })
  to!: string
}

/** One figure that a service holds. */
@Directive('@shareable')
@ObjectType('Measure', { description: 'One figure that a service holds, computed from its own records.' })
export class Measure {
  @Field(() => String, { description: 'What is measured, as asked for.' })
  key!: string

  @Field(() => Float, {
    nullable: true,
    description: 'The value; null when the service holds nothing for it.',
  })
  value!: number | null

  @Field(() => String, { description: 'What one of the value is: units, places, rank …' })
  unitOfCount!: string

  @Field(() => DateScalar, { description: 'The day the value speaks of.' })
  asOf!: string

  @Field(() => BoundaryMode, {
    description:
      'In whose boundaries it was counted: a rank, a rate and a count of units that nobody counts anew are `AS_REPORTED` whatever was asked. A count of units is then of the units that were there on `asOf`, a rank or score the latest known on that day; of a unit that had ended by the day restated to, both are of its last day, which `asOf` names.',
  })
  boundaryMode!: BoundaryMode

  @Field(() => Boolean, {
    description: 'Whether part of a record was counted by its share: the value is then an estimate.',
  })
  estimate!: boolean

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day whose boundaries it was restated to; null when it is as reported.',
  })
  restatedTo?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True for a count of units that was restated: counted anew over the units of `restatedTo`, never by shares.',
  })
  recounted?: boolean | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The unit whose figure it is, where it is kept as reported and the unit asked for had not begun: the one unit that all of it was then. Null when the figure is of the unit asked for.',
  })
  reportedOf?: string | null
}

/** One record behind a figure. */
@Directive('@shareable')
@ObjectType('MeasureRecord', { description: 'One record behind a figure.' })
export class MeasureRecord {
  @Field(() => String, { description: 'The id of the record in its own service.' })
  id!: string

  @Field(() => String, { description: 'What the record is called on screen, in Vietnamese.' })
  label!: string

  @Field(() => Float, { description: 'What it adds to the figure, already by its share.' })
  value!: number

  @Field(() => Float, {
    description: 'The part of the record that is counted here: 1 unless boundaries were restated through it.',
  })
  share!: number

  @Field(() => ID, {
    nullable: true,
    description: 'The unit whose record it is, where the service tells it.',
  })
  unitId?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What the record is, such as `exemption`, where records of one key are of several kinds.',
  })
  kind?: string | null
}
