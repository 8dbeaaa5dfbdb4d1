import type { ClockStanding } from '@province/clocks'
import { within } from '@province/subgraph/list'
import { computed, plain, Repository, type Row, sql, statementOf } from '@province/subgraph/read'
import { runningStanding } from '@province/timekeeping'
import type { Jurisdiction } from '../petition/petition/classification.ts'
import type { PetitionState } from '../petition/petition/petition-lifecycle.ts'
import { DEMONSTRATION } from '../reception/index.ts'
import {
  DenunciationCaseMapping,
  DenunciationCasePetitionMapping,
  DenunciationCaseStepMapping,
} from './denunciation-case.mapping.ts'
import type { DenunciationCase, Standing } from './denunciation-case.ts'
import type { DenunciationCaseState } from './denunciation-case-lifecycle.ts'

/** A case as it is shown. */
export type DenunciationCaseRow = Row<DenunciationCaseRepository>

/** Which cases. */
export interface DenunciationCaseFilters {
  states?: readonly DenunciationCaseState[] | null
  standings?: readonly ClockStanding[] | null
  matching?: string | null
}

/** A denunciation that a case may be opened by. */
export interface OfferedDenunciation {
  id: string
  unitId: string
  receivedOn: string
  state: PetitionState
  jurisdiction: Jurisdiction | null
  /** It complains of this unit, or of its head. */
  complainedUnitId: string | null
  againstHead: boolean
  /** The day it was accepted; null: it was not. */
  acceptedOn: string | null
  /** A case is open of it already. */
  isInCase: boolean
}

const STANDING = plain(runningStanding('k', `current_setting('app.today', true)::date`))

const standsSo = (standings: readonly ClockStanding[]) =>
  sql`exists (select from complaints.clock k where k.subject_id = t.id and k.state = 'RUNNING'
    and ${STANDING} = any(${standings}::text[]))`

/** Cases of denunciation: read as rows, written as aggregates. */
export class DenunciationCaseRepository extends Repository.of(DenunciationCaseMapping, {
  hidden: ['recordedBy', 'officer', 'officerAccount', 'concerned', 'concernedAccount', 'keptOut'],
  computed: {
    // The database keeps it by the clocks, see the migration; the last day there is where nothing runs.
    dueOn: computed<string>('t.due_on'),
    invented: computed<boolean>(`(t.recorded_by = '${DEMONSTRATION}')`),
  },
}) {
  readonly list = this.listed({
    name: 'denunciation_case_list',
    where: ({ states, standings, matching }: DenunciationCaseFilters) => [
      within('unitId'),
      { state: states },
      standings ? standsSo(standings) : null,
      matching ? sql`starts_with(t.code, ${matching})` : null,
    ],
    order: ['dueOn', 'id'],
    sorts: {
      DUE_FIRST: ['dueOn', 'id'],
      NEWEST: ['-receivedOn', '-id'],
      OLDEST: ['receivedOn', 'id'],
      CODE: ['code', 'id'],
    },
  })

  /** Those of these petitions that are denunciations in sight. */
  offered(ids: readonly string[]): Promise<OfferedDenunciation[]> {
    return this.em.execute<OfferedDenunciation[]>(
      `select p.id, p.unit_id as "unitId", p.received_on as "receivedOn", p.state, p.jurisdiction,
         p.complained_unit_id as "complainedUnitId", p.against_head as "againstHead",
         complaints.in_denunciation_case(p.id) as "isInCase",
         (select max(s.effective_on) from complaints.petition_step s where s.petition_id = p.id and s.step = 'accept') as "acceptedOn"
       from complaints.petition p where p.id = any(?::uuid[]) and p.kind = 'DENUNCIATION'`,
      [`{${ids.join(',')}}`],
    )
  }

  /** How the unit stands to that of the denounced on that day; undefined when there is no such unit. */
  async standing(unitId: string, concernedUnitId: string, today: string): Promise<Standing | undefined> {
    const text = sql`select hierarchy.is_below(${unitId}::uuid, u.id, ${today}::date) and u.id <> ${unitId}::uuid as "isBelow",
        (select jsonb_build_object('id', a.id, 'name', a.name) from hierarchy.unit a
         where a.id = u.parent_id and a.valid_from <= ${today}::date and a.valid_to > ${today}::date) as superior
      from hierarchy.unit u where u.id = ${concernedUnitId}::uuid and u.valid_from <= ${today}::date and u.valid_to > ${today}::date`
    return this.row<Standing>(statementOf('denunciation_case_standing', text))
  }

  /** The case as the clocks that were changed with it have it. */
  async shown({ id }: DenunciationCase): Promise<DenunciationCaseRow> {
    await this.em.flush()
    const text = `select ${this.columns} from complaints.denunciation_case t where t.id = ?`
    const [row] = await this.em.execute<DenunciationCaseRow[]>(text, [id])
    return row as DenunciationCaseRow
  }
}

/** Steps of cases: appended, never changed. */
export class DenunciationCaseStepRepository extends Repository.of(DenunciationCaseStepMapping, {
  hidden: ['unitId', 'recordedBy'],
}) {
  /** The steps of a case, in order. */
  readonly ofCase = this.many('caseId', { name: 'denunciation_case_steps', order: ['seq'] })
}

/** Which petitions cases are of: appended, never changed. */
export class DenunciationCasePetitionRepository extends Repository.of(DenunciationCasePetitionMapping, {
  hidden: ['unitId', 'recordedBy'],
}) {
  /** The petitions of a case. */
  readonly ofCase = this.many('caseId', { name: 'denunciation_case_petitions', order: ['petitionId'] })

  /** The cases that a petition is in. */
  readonly ofPetition = this.many('petitionId', {
    name: 'denunciation_cases_of_petitions',
    order: ['caseId'],
  })
}
