import { plain, type Sql, sql } from '@province/subgraph/read'
import type { CompetentLevel } from '../procedure/procedure.ts'

/** A cell of the statutory form of how dossiers were settled: what each counts of the same dossiers. */
export type DossierCell =
  | 'RECEIVED'
  | 'RECEIVED_ONLINE'
  | 'RECEIVED_DIRECT'
  | 'CARRIED_OVER'
  | 'SETTLED'
  | 'SETTLED_EARLY'
  | 'SETTLED_ON_TIME'
  | 'SETTLED_LATE'
  | 'OPEN'
  | 'OPEN_IN_TIME'
  | 'OPEN_LATE'

/** The days over which a form counts. */
export interface CountedDays {
  from: string
  to: string
}

/** Which dossiers a cell of a row counts. */
export interface CountedDossiers {
  cell: DossierCell
  window: CountedDays
  level?: CompetentLevel | null
  field?: string | null
  /** Only of this unit itself, without those below it. */
  unit?: string | null
  /** Only those on which this account or program took a step. */
  by?: string | null
}

/** Which step dossiers took, on which days. */
export interface StepTaken {
  step: string
  window: CountedDays
}

const DUE = plain('(select max(k.due_on) from reform.clock k where k.subject_id = t.id)')
const PAUSED = plain(`exists (select from reform.clock k where k.subject_id = t.id and k.state = 'PAUSED')`)

/**
 * Whether a cell counts dossier `t`. Counted at all is what was received before the end of the days and had not ended before
 * their beginning: each such dossier stands in one cell of what came and in one of what became of it. Late is what is still
 * open after its day as the clock has it now, on the last of the days or today.
 */
export function countedIn(cell: DossierCell, { from, to }: CountedDays, today: string): Sql {
  const live = sql`t.received_on < ${to}::date and (t.ended_on is null or t.ended_on >= ${from}::date)`
  const settled = sql`${live} and t.ended_on < ${to}::date`
  const open = sql`${live} and (t.ended_on is null or t.ended_on >= ${to}::date)`
  const late = sql`coalesce(${DUE} < least(${to}::date, ${today}::date) and not ${PAUSED}, false)`
  const counted: Readonly<Record<DossierCell, Sql>> = {
    RECEIVED: live,
    RECEIVED_ONLINE: sql`${live} and t.received_on >= ${from}::date and t.channel = 'ONLINE'`,
    RECEIVED_DIRECT: sql`${live} and t.received_on >= ${from}::date and t.channel <> 'ONLINE'`,
    CARRIED_OVER: sql`${live} and t.received_on < ${from}::date`,
    SETTLED: settled,
    SETTLED_EARLY: sql`${settled} and t.ended_on < ${DUE}`,
    SETTLED_ON_TIME: sql`${settled} and t.ended_on = coalesce(${DUE}, t.ended_on)`,
    SETTLED_LATE: sql`${settled} and t.ended_on > ${DUE}`,
    OPEN: open,
    OPEN_IN_TIME: sql`${open} and not ${late}`,
    OPEN_LATE: sql`${open} and ${late}`,
  }
  return counted[cell]
}

/** As `countedIn`, of one row: by the level that decides, the field, the unit, and who handled it. */
export const countedDossiers = (
  { cell, window, level, field, unit, by }: CountedDossiers,
  today: string,
): Sql =>
  sql`${by ? sql`${steppedBy(by)} and ` : sql``}${countedIn(cell, window, today)} and t.unit_id = coalesce(${unit ?? null}::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
    and p.level = coalesce(${level ?? null}::text, p.level) and p.field = coalesce(${field ?? null}::text, p.field))`

/** Whether somebody took a step of dossier `t`. */
const steppedBy = (by: string): Sql =>
  sql`exists (select from reform.dossier_step s where s.dossier_id = t.id and s.recorded_by = ${by})`

/** Whether dossier `t` took a step on some days. */
export const tookStep = ({ step, window }: StepTaken): Sql =>
  sql`exists (select from reform.dossier_step s where s.dossier_id = t.id and s.step = ${step}
    and s.happened_on >= ${window.from}::date and s.happened_on < ${window.to}::date)`
