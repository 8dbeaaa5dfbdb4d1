import { Refusal } from '@province/runtime/refusal'
import { BoundaryMode, type Measure } from './measure.type.ts'

/** How a question about a figure speaks of boundaries. */
export interface BoundaryQuestion {
  asOf: string
  boundaryMode: BoundaryMode
  restatedTo?: string | null
}

/** The days of a figure: what is known as of one, counted in the boundaries of the other. */
export interface Boundaries {
  asOf: string
  /** The day whose boundaries count: `asOf` itself when the figure is as reported. */
  drawnOn: string
  restated: boolean
}

const restatesBackwards = () =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: 'Số liệu chỉ quy đổi về địa giới của ngày không trước ngày số liệu.',
      en: 'A figure is restated only to boundaries of its own day or of a later one.',
    },
    { field: 'restatedTo' },
  )

/** The boundaries that a question means; refuses `DATE_INVALID` when it asks to restate backwards. */
export function boundariesOf(question: BoundaryQuestion, today: string): Boundaries {
  const { asOf, boundaryMode, restatedTo } = question
  if (boundaryMode !== BoundaryMode.RESTATED) return { asOf, drawnOn: asOf, restated: false }
  if (restatedTo && restatedTo < asOf) throw restatesBackwards()
  const drawnOn = restatedTo ?? (today > asOf ? today : asOf)
  return { asOf, drawnOn, restated: true }
}

type Marks = Pick<Measure, 'boundaryMode' | 'estimate' | 'restatedTo'>

/** The marks of a figure counted in these boundaries; `estimate` where a share of a record went in. */
export const countedIn = ({ drawnOn, restated }: Boundaries, estimate = false): Marks =>
  restated
    ? { boundaryMode: BoundaryMode.RESTATED, estimate, restatedTo: drawnOn }
    : { boundaryMode: BoundaryMode.AS_REPORTED, estimate: false, restatedTo: null }

/** The marks of a figure that is never restated: a rank, a rate, or something no unit owns. */
export const AS_REPORTED: Marks = {
  boundaryMode: BoundaryMode.AS_REPORTED,
  estimate: false,
  restatedTo: null,
}
