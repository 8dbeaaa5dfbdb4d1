import { ArgsType, Field, ID } from 'type-graphql'
import { DateScalar } from '../graph/date.scalar.ts'
import { PageArgs } from '../list/page.args.ts'
import { BoundaryMode, WindowInput } from './measure.type.ts'

/** Which figures are asked for, of which unit, over which days, known as of when. */
@ArgsType()
export class MeasuresArgs {
  @Field(() => [String], { description: 'Measure keys of this service; one it does not know is left out.' })
  keys!: string[]

  @Field(() => ID, {
    description: 'The unit whose figures are asked for; what a key counts below it counts too.',
  })
  unit!: string

  @Field(() => WindowInput, { description: 'Over which days.' })
  window!: WindowInput

  @Field(() => DateScalar, { description: 'As known on this day.' })
  asOf!: string

  @Field(() => BoundaryMode, { description: 'In whose boundaries it is counted.' })
  boundaryMode!: BoundaryMode

  @Field(() => DateScalar, {
    nullable: true,
    description: 'With `RESTATED`: the day whose boundaries count, not before `asOf`; today unless said.',
  })
  restatedTo?: string | null
}

/** The records behind one figure, page by page. */
@ArgsType()
export class MeasureRecordsArgs extends PageArgs {
  @Field(() => String, { description: 'A measure key of this service; one it does not know has no records.' })
  key!: string

  @Field(() => ID, {
    description: 'The unit whose figures are asked for; what a key counts below it counts too.',
  })
  unit!: string

  @Field(() => WindowInput, { description: 'Over which days.' })
  window!: WindowInput

  @Field(() => DateScalar, { description: 'As known on this day.' })
  asOf!: string

  @Field(() => BoundaryMode, { description: 'In whose boundaries it is counted.' })
  boundaryMode!: BoundaryMode

  @Field(() => DateScalar, {
    nullable: true,
    description: 'With `RESTATED`: the day whose boundaries count, not before `asOf`; today unless said.',
  })
  restatedTo?: string | null
}
