import { within } from '@province/subgraph/list'
import { computed, plain, Repository, type Row, sql } from '@province/subgraph/read'
import { runningStanding } from '@province/timekeeping'
import { DossierCountRepository } from '../dossier-count/dossier-count.repository.ts'
import { INVENTED } from '../invented/invented.ts'
import { type CountedDossiers, countedDossiers, type StepTaken, tookStep } from './counted-cell.sql.ts'
import { DossierMapping } from './dossier.mapping.ts'
import { Dossier } from './dossier.ts'
import type { DossierState } from './dossier-lifecycle.ts'
import { DossierStepMapping } from './dossier-step.mapping.ts'

/** A dossier as it is shown. */
export type DossierRow = Row<DossierRepository>

/** How far a dossier was in time, once its result was there. */
export type Timeliness = 'EARLY' | 'ON_TIME' | 'LATE'

/** Which dossiers. */
export interface DossierFilters {
  states?: readonly DossierState[] | null
  standings?: readonly string[] | null
  dueBy?: string | null
  dueFrom?: string | null
  procedure?: string | null
  matching?: string | null
  counted?: CountedDossiers | null
  took?: StepTaken | null
}

const STANDING = plain(runningStanding('k', `current_setting('app.today', true)::date`))

/** Nothing is asked but what is late. */
const isLateAlone = ({
  standings,
  states,
  dueBy,
  dueFrom,
  procedure,
  matching,
  counted,
  took,
}: DossierFilters) =>
  standings?.length === 1 &&
  standings[0] === 'OVERDUE' &&
  [states, dueBy, dueFrom, procedure, matching, counted, took].every((each) => each == null)

// What is late stands on the dossier, so that the order of a list leads to it; what else a standing is, on its clock.
const standsSo = (standings: readonly string[], today: string) =>
  standings.length > 0 && standings.every((standing) => standing === 'OVERDUE')
    ? sql`t.due_on < ${today}::date and t.running_to < ${today}::date`
    : sql`exists (select from reform.clock k where k.subject_id = t.id and k.state = 'RUNNING'
    and ${STANDING} = any(${standings}::text[]))`

const TIMELY = `(select case when k.ended_on > k.due_on then 'LATE' when k.ended_on < k.due_on then 'EARLY'
    else 'ON_TIME' end from reform.clock k
  where k.subject_id = t.id and k.state = 'ENDED' and t.state in ('RESULT_READY', 'RETURNED', 'REFUSED'))`

const STARTED = '(select min(k.armed_on) from reform.clock k where k.subject_id = t.id)'

/** Dossiers: read as rows, written as aggregates. */
export class DossierRepository extends Repository.of(DossierMapping, {
  hidden: ['recordedBy'],
  computed: {
    // The database keeps it by the clock, see the migration; the last day there is where nothing runs.
    dueOn: computed<string>('t.due_on'),
    startsOn: computed<string | null>(STARTED),
    timeliness: computed<Timeliness | null>(TIMELY),
    invented: computed<boolean>(INVENTED),
  },
}) {
  readonly list = this.listed({
    name: 'dossier_list',
    where: ({ states, standings, dueBy, dueFrom, procedure, matching, counted, took }: DossierFilters) => [
      within('unitId'),
      { state: states, procedureId: procedure },
      standings ? standsSo(standings, this.request.today) : null,
      dueBy ? sql`t.due_on <= ${dueBy}::date` : null,
      // The last day there is stands where nothing runs.
      dueFrom ? sql`t.due_on >= ${dueFrom}::date and t.due_on < '9999-12-31'` : null,
      matching ? sql`starts_with(t.code, ${matching})` : null,
      counted ? countedDossiers(counted, this.request.today) : null,
      took ? tookStep(took) : null,
    ],
    // What is late is kept counted: badges ask for it again and again, of whole provinces.
    total: async ({ within: unit, ...asked }, request) =>
      unit && isLateAlone(asked) ? new DossierCountRepository(request).late(unit) : undefined,
    order: ['dueOn', 'id'],
    sorts: {
      DUE_FIRST: ['dueOn', 'id'],
      NEWEST: ['-submittedAt', '-id'],
      OLDEST: ['submittedAt', 'id'],
      CODE: ['code', 'id'],
    },
  })

  readonly byCode = this.oneBy('code', { name: 'dossier_by_code' })

  /** Whether some dossier bears the code, in sight or not. */
  async coded(code: string): Promise<boolean> {
    const [row] = await this.em.execute<{ taken: boolean }[]>('select reform.dossier_coded(?) as taken', [
      code,
    ])
    return row?.taken ?? false
  }

  /** Which of these codes some dossier bears, in sight or not. */
  async codedOf(codes: readonly string[]): Promise<string[]> {
    const rows = await this.em.execute<{ code: string }[]>(
      `select code from jsonb_array_elements_text(?::jsonb) code where reform.dossier_coded(code)`,
      [JSON.stringify(codes)],
    )
    return rows.map(({ code }) => code)
  }

  /** The dossier as the clock that was changed with it has it. */
  async shown(dossier: Dossier): Promise<DossierRow> {
    await this.em.flush()
    const text = `select ${this.columns} from reform.dossier t where t.id = ?`
    const [row] = await this.em.execute<DossierRow[]>(text, [dossier.id])
    return row as DossierRow
  }
}

/** Steps of dossiers: appended, never changed. */
export class DossierStepRepository extends Repository.of(DossierStepMapping, {
  hidden: ['unitId', 'recordedBy'],
}) {
  /** The steps of a dossier, in order. */
  readonly ofDossier = this.many('dossierId', { name: 'dossier_steps', order: ['seq'] })
}
