import 'reflect-metadata'

export { AS_REPORTED, type Boundaries, type BoundaryQuestion, boundariesOf, countedIn } from './boundaries.ts'
export {
  type Counted,
  type Days,
  type MeasureQuestion,
  type MeasureSpec,
  measure,
  type SourcedMeasure,
  sourcedMeasure,
  type Tally,
} from './measure.ts'
export { BoundaryMode, Measure, MeasureRecord, WindowInput } from './measure.type.ts'
export { type MeasureFields, measureFields } from './measure-fields.ts'
export { MeasureRecordsArgs, MeasuresArgs, questionArgs } from './measures.args.ts'
export { type OpenItemsOf, openItems, unitsBelow } from './open-items.ts'
export { windowedArgs } from './window.args.ts'
export { soundWindow } from './window.ts'
