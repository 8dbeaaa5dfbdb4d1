import { type MeasureSpec, sourcedMeasure } from '@province/subgraph/measure'
import type { Context } from '../context.ts'
import type { EnteredRecord } from './entered-figure.repository.ts'

const said = ({ label, note, invented }: EnteredRecord): string =>
  `${label}${note ? ` (${note})` : ''}${invented ? ' (giả định)' : ''}`

/** What was entered and approved, by field: a record brings its note along. */
export const enteredFigures: MeasureSpec = sourcedMeasure<Context, EnteredRecord>({
  key: /^reporting\.entry\.[a-z0-9_.]+$/,
  unitOfCount: 'as its field says',
  neverRestated: true,
  count: (question, { entered }) => entered.tally(question),
  source: (question, { entered }) => entered.records(question),
  label: said,
})
