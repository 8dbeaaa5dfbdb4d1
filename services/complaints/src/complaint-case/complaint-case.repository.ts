import type { ClockStanding } from '@province/clocks'
import { within } from '@province/subgraph/list'
import { computed, plain, Repository, type Row, sql } from '@province/subgraph/read'
import { runningStanding } from '@province/timekeeping'
import { DEMONSTRATION } from '../reception/index.ts'
import {
  ComplaintCaseMapping,
  ComplaintCasePetitionMapping,
  ComplaintCaseStepMapping,
} from './complaint-case.mapping.ts'
import type { ComplaintCase, ComplaintInstance } from './complaint-case.ts'
import type { ComplaintCaseState } from './complaint-case-lifecycle.ts'

/** A case as it is shown. */
export type ComplaintCaseRow = Row<ComplaintCaseRepository>

/** Which cases. */
export interface ComplaintCaseFilters {
  states?: readonly ComplaintCaseState[] | null
  instance?: ComplaintInstance | null
  standings?: readonly ClockStanding[] | null
  matching?: string | null
}

/** A petition that a case may be opened by, once it is an accepted complaint. */
export interface OfferedPetition {
  id: string
  unitId: string
  receivedOn: string
  /** The day it was accepted as a complaint; null: it was not. */
  acceptedOn: string | null
}

const STANDING = plain(runningStanding('k', `current_setting('app.today', true)::date`))

const standsSo = (standings: readonly ClockStanding[]) =>
  sql`exists (select from complaints.clock k where k.subject_id = t.id and k.state = 'RUNNING'
    and ${STANDING} = any(${standings}::text[]))`

/** Cases: read as rows, written as aggregates. */
export class ComplaintCaseRepository extends Repository.of(ComplaintCaseMapping, {
  hidden: ['recordedBy', 'officer', 'officerAccount', 'concerned'],
  computed: {
    // The database keeps it by the clocks, see the migration; the last day there is where nothing runs.
    dueOn: computed<string>('t.due_on'),
    invented: computed<boolean>(`(t.recorded_by = '${DEMONSTRATION}')`),
  },
}) {
  readonly list = this.listed({
    name: 'complaint_case_list',
    where: ({ states, instance, standings, matching }: ComplaintCaseFilters) => [
      within('unitId'),
      { state: states, instance },
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

  /** The case of second instance that a first one was appealed to. */
  readonly ofFirst = this.oneBy('firstCaseId', { name: 'complaint_case_of_first' })

  /** Those of these petitions that are in sight, each with the day it was accepted as a complaint. */
  offered(ids: readonly string[]): Promise<OfferedPetition[]> {
    return this.em.execute<OfferedPetition[]>(
      `select p.id, p.unit_id as "unitId", p.received_on as "receivedOn",
         case when p.kind = 'COMPLAINT' and p.state = 'ACCEPTED_TO_CASE' then (select max(s.effective_on)
           from complaints.petition_step s where s.petition_id = p.id and s.step = 'accept') end as "acceptedOn"
       from complaints.petition p where p.id = any(?::uuid[])`,
      [`{${ids.join(',')}}`],
    )
  }

  /** Whether one unit is above the other on that day. */
  async isAbove(above: string, below: string, today: string): Promise<boolean> {
    const [row] = await this.em.execute<{ above: boolean }[]>(
      `select exists (select from hierarchy.closure c where c.ancestor_id = ? and c.descendant_id = ? and c.depth > 0
         and c.valid_from <= ?::date and c.valid_to > ?::date) as above`,
      [above, below, today, today],
    )
    return row?.above ?? false
  }

  /** The tier of a unit on that day; null where it was not there. */
  async levelOf(unitId: string, day: string): Promise<string | null> {
    const [row] = await this.em.execute<{ level: string }[]>(
      'select level from hierarchy.unit where id = ? and valid_from <= ?::date and valid_to > ?::date',
      [unitId, day, day],
    )
    return row?.level ?? null
  }

  /** The case as the clocks that were changed with it have it. */
  async shown({ id }: ComplaintCase): Promise<ComplaintCaseRow> {
    await this.em.flush()
    const text = `select ${this.columns} from complaints.complaint_case t where t.id = ?`
    const [row] = await this.em.execute<ComplaintCaseRow[]>(text, [id])
    return row as ComplaintCaseRow
  }
}

/** Steps of cases: appended, never changed. */
export class ComplaintCaseStepRepository extends Repository.of(ComplaintCaseStepMapping, {
  hidden: ['unitId', 'recordedBy'],
}) {
  /** The steps of a case, in order. */
  readonly ofCase = this.many('caseId', { name: 'complaint_case_steps', order: ['seq'] })
}

/** Which petitions cases are of: appended, never changed. */
export class ComplaintCasePetitionRepository extends Repository.of(ComplaintCasePetitionMapping, {
  hidden: ['unitId', 'recordedBy'],
}) {
  /** The petitions of a case. */
  readonly ofCase = this.many('caseId', { name: 'complaint_case_petitions', order: ['petitionId'] })

  /** The cases that a petition is in. */
  readonly ofPetition = this.many('petitionId', { name: 'cases_of_petitions', order: ['caseId'] })
}
