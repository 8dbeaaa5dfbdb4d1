import 'reflect-metadata'

export { AS_REPORTED, type Boundaries, type BoundaryQuestion, boundariesOf, countedIn } from './boundaries.ts'
export { BoundaryMode, Measure, MeasureRecord, WindowInput } from './measure.type.ts'
export { MeasureRecordsArgs, MeasuresArgs } from './measures.args.ts'
