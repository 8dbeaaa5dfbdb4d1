import { ArgsType, Field, ID } from 'type-graphql'
import { DateScalar } from '../graph/date.scalar.ts'
import { sortedArgs } from '../list/list.args.ts'
import { enumOf } from '../noun/enum.ts'
import { BoundaryMode, WindowInput } from './measure.type.ts'

/** What every question about figures says, beside what `Base` asks: of which unit, over which days, as of when. */
export function questionArgs<Base extends new () => object>(base: Base) {
  @ArgsType()
  class QuestionArgs extends (base as new () => object) {
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
  return QuestionArgs as unknown as new () => QuestionArgs & InstanceType<Base>
}

/** Which figures are asked for. */
@ArgsType()
export class MeasuresArgs extends questionArgs(Object) {
  @Field(() => [String], { description: 'Measure keys of this service; one it does not know is left out.' })
  keys!: string[]
}

/** In which order the records behind a figure are listed. */
export type MeasureRecordOrder = 'AS_COUNTED' | 'REVERSED'

const MeasureRecordOrderEnum = enumOf<MeasureRecordOrder>(
  'MeasureRecordOrder',
  'In which order the records behind a figure are listed.',
  {
    AS_COUNTED: 'As its service counts them: each figure has one order, by day where its records have one.',
    REVERSED: 'The other way round.',
  },
)

@ArgsType()
class RecordsInOrder extends sortedArgs(MeasureRecordOrderEnum, 'AS_COUNTED') {}

/** The records behind one figure, page by page. */
@ArgsType()
export class MeasureRecordsArgs extends questionArgs(RecordsInOrder) {
  @Field(() => String, { description: 'A measure key of this service; one it does not know has no records.' })
  key!: string
}
