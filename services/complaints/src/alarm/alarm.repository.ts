import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import { Alarm } from './alarm.ts'

/** An alarm as it is shown. */
export type AlarmRow = Pick<
  Alarm,
  'id' | 'unitId' | 'kind' | 'subjectId' | 'raisedOn' | 'clearedOn' | 'note' | 'version'
>

const LISTED = `exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = a.unit_id
    and c.valid_from <= $2::date and c.valid_to > $2::date) and (not $3 or a.cleared_on is null)`

/** Alarms: read by those who handle petitions of the unit they are for. */
export class AlarmRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  /** The newest first. */
  list(within: string, asOf: string, open: boolean, page: Page): Promise<(AlarmRow & { total: number })[]> {
    const text = `select a.id, a.unit_id as "unitId", a.kind, a.subject_id as "subjectId", a.raised_on as "raisedOn",
        a.cleared_on as "clearedOn", a.note, a.version,
        (select count(*) from complaints.alarm a where ${LISTED}) as total
      from complaints.alarm a where ${LISTED} and ($4::date is null or (a.raised_on, a.id) < ($4::date, $5::uuid))
      order by a.raised_on desc, a.id desc limit $6`
    const values = [within, asOf, open, ...(page.after ?? [null, null]), page.limit + 1]
    return this.reader.rows({ name: 'alarm_list', text, values })
  }

  load(id: string): Promise<Alarm | null> {
    return this.em.findOne(Alarm, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  add(alarm: Alarm): void {
    this.em.persist(alarm)
  }
}
