import { soundWindow } from '@province/subgraph/measure'
import type { CountedDays, DossierCell } from '../dossier/counted-cell.sql.ts'
import type { ProcedureCell } from '../procedure/counted-procedures.sql.ts'
import type { CompetentLevel } from '../procedure/procedure.ts'
import type {
  DossierFormRow,
  ProcedureFormRepository,
  ProcedureFormRow,
  StepWorkRow,
  WorkBy,
} from './procedure-form.repository.ts'
import { brokenRules, FORMS, type FormLayout, type FormName } from './procedure-form.ts'

/** One figure of a row, and what opens its records. */
export interface FormFigure {
  no: number
  value: number
  dossiers: DossierCell | null
  procedures: ProcedureCell | null
  level: CompetentLevel | null
}

/** A row of a form: what it is of, its figures, and the rules of the form that it does not keep. */
export interface FormRow {
  level: CompetentLevel | null
  field: string | null
  unitId: string | null
  figures: FormFigure[]
  broken: string[]
}

/** A form, filled in from records. */
export interface FilledForm extends Pick<FormLayout, 'code' | 'title' | 'columns'> {
  form: FormName
  window: CountedDays
  rows: FormRow[]
}

/** What was done of dossiers in a row: of one procedure, by one unit or by one actor; each figure opens its records. */
export interface DossierWork {
  procedureId: string | null
  unitId: string | null
  actorId: string | null
  figures: { cell: DossierCell; value: number }[]
  /** Hundredths of what was settled that were in time; null where nothing was. */
  onTime: number | null
}

const DOSSIER_COLUMNS: Readonly<Record<DossierCell, number>> = {
  RECEIVED: 3,
  RECEIVED_ONLINE: 4,
  RECEIVED_DIRECT: 5,
  CARRIED_OVER: 6,
  SETTLED: 7,
  SETTLED_EARLY: 8,
  SETTLED_ON_TIME: 9,
  SETTLED_LATE: 10,
  OPEN: 11,
  OPEN_IN_TIME: 12,
  OPEN_LATE: 13,
}
const FIRST_COLUMN: Readonly<Record<ProcedureCell, number>> = {
  IN_FORCE: 3,
  ONE_STOP: 7,
  INTERNAL_PROCESS: 11,
}
const LEVELS = ['ALL', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const

const entries = <Key extends string, Value>(of: Readonly<Record<Key, Value>>) =>
  Object.entries(of) as [Key, Value][]

const withRules = (form: FormName, row: Omit<FormRow, 'broken'>): FormRow => ({
  ...row,
  broken: brokenRules(FORMS[form], new Map(row.figures.map(({ no, value }) => [no, value]))),
})

const dossierRow = ({ level, field, counts }: DossierFormRow): FormRow =>
  withRules('II_06A', {
    level,
    field,
    unitId: null,
    figures: entries(DOSSIER_COLUMNS).map(([dossiers, no]) => ({
      no,
      value: counts[dossiers],
      dossiers,
      procedures: null,
      level,
    })),
  })

const procedureRow = ({ unitId, counts }: ProcedureFormRow): FormRow =>
  withRules('II_07B', {
    level: null,
    field: null,
    unitId,
    figures: entries(FIRST_COLUMN).flatMap(([procedures, first]) =>
      LEVELS.map((of, at) => ({
        no: first + at,
        value: counts[procedures][of],
        dossiers: null,
        procedures,
        level: of === 'ALL' ? null : of,
      })),
    ),
  })

const lastDay = ({ to }: CountedDays) => new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10)

/** Fills in the statutory forms from records, row by row, with the identities of each checked. */
export class ProcedureFormService {
  constructor(private readonly forms: ProcedureFormRepository) {}

  /** Nothing where the unit is out of sight: a form of zeros would say that nothing was done there. */
  async filled(form: FormName, within: string, asked: CountedDays): Promise<FilledForm | null> {
    const window = soundWindow(asked)
    if (!(await this.forms.isInSight(within))) return null
    const { code, title, columns } = FORMS[form]
    const rows =
      form === 'II_06A'
        ? (await this.forms.dossiers(within, window)).map(dossierRow)
        : (await this.forms.procedures(within, lastDay(window))).map(procedureRow)
    return { form, code, title, columns, window, rows }
  }

  /** The measures of each procedure, unit or actor, from the dossiers themselves. */
  async work(within: string, asked: CountedDays, by: WorkBy): Promise<DossierWork[]> {
    const rows = await this.forms.work(within, soundWindow(asked), by)
    return rows.map(({ counts, ...of }) => ({
      ...of,
      figures: entries(counts).map(([cell, value]) => ({ cell, value })),
      onTime: counts.SETTLED === 0 ? null : (100 * (counts.SETTLED - counts.SETTLED_LATE)) / counts.SETTLED,
    }))
  }

  steps(within: string, asked: CountedDays): Promise<StepWorkRow[]> {
    return this.forms.steps(within, soundWindow(asked))
  }
}
