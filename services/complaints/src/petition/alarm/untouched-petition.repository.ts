import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 } from 'uuid'

/** What was done to a petition last, beside writing it down; the day it came where nothing was. */
const TOUCHED = `greatest(p.received_on,
  (select max(s.effective_on) from complaints.petition_step s where s.petition_id = p.id and s.step <> 'register'))`

const IN_CASE = `exists (select from complaints.complaint_case_petition l where l.petition_id = p.id)
  or exists (select from complaints.denunciation_case_petition l where l.petition_id = p.id)`

const RAISE = `with waiting as materialized (
    select p.id, p.unit_id, coalesce(p.kind = 'DENUNCIATION', false) as denunciation, ${TOUCHED} as touched
    from complaints.petition p
    where p.received_on <= ?::date and (p.state in ('RECEIVED', 'CLASSIFIED') or p.state = 'ACCEPTED_TO_CASE' and not (${IN_CASE}))),
  raised as (
    insert into complaints.alarm (id, unit_id, kind, denunciation, subject_id, raised_on, version, recorded_by)
    select uuidv7(), w.unit_id, 'PETITION_UNTOUCHED', w.denunciation, w.id, ?::date, 1, 'complaints'
    from waiting w where w.touched <= ?::date and not exists (select from complaints.alarm a
      where a.subject_id = w.id and a.kind = 'PETITION_UNTOUCHED' and a.raised_on > w.touched)
    order by w.touched, w.id limit ?
    returning id, unit_id, denunciation),
  told as (
    insert into complaints.outbox (mutation_id, name, aggregate_id, unit_id, payload, effective_at)
    select ?, case when r.denunciation then 'denunciation.alarm_raised' else 'alarm.raised' end, r.id, r.unit_id,
      '{"kind": "PETITION_UNTOUCHED"}', ? from raised r)
  select count(*)::int as raised from raised`

/** When petitions stand too long: those untouched since `since` are told of, at most so many at once. */
interface Looking {
  today: string
  since: string
  now: Date
  most: number
}

/** Petitions that nobody has touched. */
export class UntouchedPetitionRepository {
  constructor(private readonly em: EntityManager) {}

  /** Raises an alarm at the unit of each, once for each time that it stands so long; answers how many there were. */
  async raise({ today, since, now, most }: Looking): Promise<number> {
    const [row] = await this.em.execute<{ raised: number }[]>(RAISE, [since, today, since, most, v7(), now])
    return row?.raised ?? 0
  }
}
