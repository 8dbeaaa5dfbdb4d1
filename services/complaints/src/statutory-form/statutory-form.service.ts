import type { Window } from '@province/clocks'
import {
  type Boundaries,
  type BoundaryQuestion,
  boundariesOf,
  soundWindow,
  type Tally,
} from '@province/subgraph/measure'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId } from 'uuid'
import { goneBy } from '../counting/gone-by.ts'
import { FORMS, formOfSymbol } from './form-book.ts'
import type { FormRowUnit, StatutoryFormRepository } from './statutory-form.repository.ts'
import {
  type Count,
  checksOf,
  type FormFact,
  type FormSource,
  isGuarded,
  type RuleCheck,
  type StatutoryForm,
  tally,
} from './statutory-form.ts'

/** Why a cell has a value, or has none. */
export type CellState = 'COUNTED' | 'NOT_RECORDED' | 'UNSAID' | 'WITHHELD'

/** A cell of a form. */
export interface FormCell {
  column: number
  value: number | null
  estimate: boolean
  state: CellState
}

/** A row of a form: of a unit below, of the unit's own, or of the whole. */
export interface FormRow {
  unitId: string
  /** The unit's own alone, without what stands below it. */
  own: boolean
  cells: FormCell[]
}

/** A form that is filled in from records. */
export interface FilledForm {
  form: StatutoryForm
  /** Whether the edition is in force through the whole window. */
  inForce: boolean
  rows: FormRow[]
  total: FormRow
  checks: RuleCheck[]
}

/** Which form is asked for, of which unit, over which days. */
export interface FormQuestion extends BoundaryQuestion {
  symbol: string
  unit: string
  window: Window
}

/** What is counted for a form. */
interface Counting {
  unit: string
  window: Window
  boundaries: Boundaries
}

const NOTHING = { value: null, estimate: false } as const

/** Statutory forms, computed from the records whenever they are asked for. */
export class StatutoryFormService {
  constructor(
    private readonly forms: StatutoryFormRepository,
    private readonly request: RequestContext,
  ) {}

  list(): readonly StatutoryForm[] {
    return FORMS
  }

  /** The form filled in; null of a unit that is no id. Refuses `INPUT_INVALID`, `DATE_INVALID`. */
  async fill({ symbol, unit, window, ...asked }: FormQuestion): Promise<FilledForm | null> {
    const form = formOfSymbol(symbol)
    const days = soundWindow(window)
    const boundaries = boundariesOf(asked, this.request.today)
    if (!isId(unit)) return null
    const counting = { unit, window: days, boundaries }
    const [rows, facts, known] = await Promise.all([
      this.forms.rowUnits(scopeOf(counting), boundaries),
      this.#factsOf(form, counting),
      this.forms.mayKnowAll(scopeOf(counting), boundaries),
    ])
    if (rows.length === 0) return null
    const filled = rowsOf(form, { unit, rows, facts, known, whole: boundaries.restated })
    const valueAt = (no: number) => filled.total.cells.find(({ column }) => column === no)?.value ?? null
    return { form, inForce: isInForce(form, days), ...filled, checks: checksOf(form, valueAt) }
  }

  /** A column of the whole unit, as a figure. */
  async count(count: Count, asked: Counting): Promise<Tally> {
    const scope = scopeOf(asked)
    if (isGuarded(count) && !(await this.forms.mayKnowAll(scope, asked.boundaries))) return { value: null }
    const facts = await this.forms.facts(count.of, scope, asked.boundaries)
    return tally(ofWhole(facts, asked.unit, asked.boundaries.restated), count)
  }

  /** The records behind it; none where who asks may not know of all of them. */
  source(count: Count, asked: Counting) {
    return this.forms.records(count, scopeOf(asked), asked.boundaries)
  }

  async #factsOf({ columns }: StatutoryForm, counting: Counting): Promise<Map<FormSource, FormFact[]>> {
    const sources = new Set(columns.flatMap(({ count }) => (count ? [count.of] : [])))
    const read = [...sources].map(
      async (source) =>
        [source, await this.forms.facts(source, scopeOf(counting), counting.boundaries)] as const,
    )
    return new Map(await Promise.all(read))
  }
}

const scopeOf = ({ unit, window, boundaries }: Counting) => ({
  within: unit,
  window: goneBy(window, boundaries.asOf),
})

const isInForce = ({ validFrom, validTo }: StatutoryForm, { from, to }: Window) =>
  (validFrom === null || validFrom <= from) && (validTo === null || to <= validTo)

/** As reported the whole is all rows; restated it stands in the unit's own. */
const ofWhole = (facts: readonly FormFact[], unit: string, restated: boolean) =>
  restated ? facts.filter(({ rowId }) => rowId === unit) : facts

interface Filling {
  unit: string
  rows: readonly FormRowUnit[]
  facts: Map<FormSource, FormFact[]>
  known: boolean
  /** Whether the unit's own row is the whole. */
  whole: boolean
}

function rowsOf(form: StatutoryForm, { unit, rows, facts, known, whole }: Filling) {
  const among = (chosen: (facts: readonly FormFact[]) => readonly FormFact[]): FormCell[] =>
    form.columns.map(({ no, count }) => {
      if (!count) return { column: no, ...NOTHING, state: 'NOT_RECORDED' }
      if (!known && isGuarded(count)) return { column: no, ...NOTHING, state: 'WITHHELD' }
      const told = tally(chosen(facts.get(count.of) ?? []), count)
      return { column: no, ...told, state: told.value === null ? 'UNSAID' : 'COUNTED' }
    })
  const total = among((all) => ofWhole(all, unit, whole))
  const below = rows.filter(({ id }) => id !== unit)
  const shown = below.map(({ id }) => ({
    unitId: id,
    own: false,
    cells: among((all) => all.filter(({ rowId }) => rowId === id)),
  }))
  const own = whole ? less(total, shown) : among((all) => all.filter(({ rowId }) => rowId === unit))
  return {
    rows: below.length === 0 ? [] : [{ unitId: unit, own: true, cells: own }, ...shown],
    total: { unitId: unit, own: false, cells: total },
  }
}

/** What is left of the whole without the rows. */
const less = (total: readonly FormCell[], rows: readonly FormRow[]): FormCell[] =>
  total.map((cell, at) => {
    if (cell.value === null) return cell
    const parts = rows.reduce((sum, { cells }) => sum + (cells[at]?.value ?? 0), 0)
    return { ...cell, value: Math.max(cell.value - parts, 0) }
  })
