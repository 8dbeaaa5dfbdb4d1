import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 } from 'uuid'
import type { DutyHolder, Rung } from './notification.ts'
import type { ReachedRung, Told } from './rung-source.port.ts'

/** A duty, and what else it takes to be told of something of a unit. */
export interface Duty {
  unitId: string
  /** The roles that have the duty, and those that may know; null: nothing else is needed. */
  roles: readonly string[]
  knowing: readonly string[] | null
}

/** What people are told of. */
export interface ToldAbout {
  noun: string
  nounId: string
  subjectKind: string
  subjectId: string
  kind: string
  unitId: string
  rung: Rung
  day: string | null
  /** Its place in the outbox where it happened once; a rung of a clock is told once by itself. */
  position: string | null
  action: string
  needs: string | null
}

type Vacant = Pick<ToldAbout, 'unitId' | 'action' | 'needs'>

const IN_FORCE = `g.state = 'CONFIRMED' and g.valid_from <= ?::date and (g.valid_to is null or g.valid_to > ?::date)`

// The unit, whoever took it over, and all above them today; a unit that has ended stands where it ended.
const PATH = `select distinct on (c.ancestor_id) c.ancestor_id as unit_id, c.depth from hierarchy.closure c
  where c.descendant_id in (select ?::uuid
      union all select k.custodian_id from hierarchy.custody k where k.unit_id = ? and k.valid_from <= ?::date)
    and (c.valid_from <= ?::date or c.begins_unit) and (c.valid_to > ?::date or c.ends_unit)
  order by c.ancestor_id, c.depth`

/** Hears of rungs as the service itself: who has which duty, what they are told, how far each domain was heard. */
export class NotificationFeedRepository {
  constructor(private readonly em: EntityManager) {}

  async roots(): Promise<string[]> {
    const rows = await this.em.execute<{ id: string }[]>(
      'select distinct id from hierarchy.unit where parent_id is null',
    )
    return rows.map(({ id }) => id)
  }

  /** How far this domain was heard; from here to the end of the transaction nobody else hears it. */
  async position(source: string): Promise<string> {
    await this.em.execute(
      `insert into organization.notification_feed (source, position) values (?, '0.0') on conflict do nothing`,
      [source],
    )
    const [row] = await this.em.execute<{ position: string }[]>(
      'select position from organization.notification_feed where source = ? for update',
      [source],
    )
    return row?.position ?? '0.0'
  }

  async heard(source: string, position: string): Promise<void> {
    await this.em.execute('update organization.notification_feed set position = ? where source = ?', [
      position,
      source,
    ])
  }

  /** Who has the duty in the unit or above it, and how far above: by their own grants on those very units. */
  holders({ unitId, roles, knowing }: Duty, today: string): Promise<DutyHolder[]> {
    const text = `with path as (${PATH})
      select g.account_id as "accountId", min(p.depth)::int as depth
      from path p join organization.account_grant g on g.unit_id = p.unit_id and g.role = any(?) and ${IN_FORCE}
        join organization.account a on a.id = g.account_id and not a.disabled
      where ?::text[] is null or exists (select from organization.account_grant g join path q on q.unit_id = g.unit_id
          where g.account_id = a.id and g.role = any(?::text[]) and ${IN_FORCE})
      group by g.account_id order by 2, 1`
    const asText = (all: readonly string[] | null) => all && `{${all.join(',')}}`
    return this.em.execute<DutyHolder[]>(text, [
      unitId,
      unitId,
      today,
      today,
      today,
      asText(roles),
      today,
      today,
      asText(knowing),
      asText(knowing),
      today,
      today,
    ])
  }

  /** Tells these people; who was told of this before is not told again. */
  async tell(source: string, about: ToldAbout, told: readonly Told[]): Promise<void> {
    if (told.length === 0) return
    await this.em.execute(
      `insert into organization.notification (id, account_id, source, noun, noun_id, subject_kind, subject_id, kind,
         unit_id, rung, day, position, address, action, needs)
       select id, "accountId", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, address, ?, ?
       from jsonb_to_recordset(?::jsonb) as n (id uuid, "accountId" uuid, address text)
       on conflict do nothing`,
      [
        source,
        about.noun,
        about.nounId,
        about.subjectKind,
        about.subjectId,
        about.kind,
        about.unitId,
        about.rung,
        about.day,
        about.position,
        about.action,
        about.needs,
        JSON.stringify(told.map((each) => ({ ...each, id: v7() }))),
      ],
    )
  }

  /** From now on it takes more to know of this clock: whoever may not was never told. */
  async restrict(source: string, { clockId, needs }: Pick<ReachedRung, 'clockId' | 'needs'>): Promise<void> {
    await this.em.execute(
      'update organization.notification set needs = ? where source = ? and noun_id = ? and needs is distinct from ?',
      [needs, source, clockId, needs],
    )
  }

  /** Nobody in the unit has the duty: it stands until somebody has. */
  async vacant({ unitId, action, needs }: Vacant, today: string): Promise<void> {
    await this.em.execute(
      `insert into organization.vacant_duty (id, unit_id, action, needs, since) values (?, ?, ?, ?, ?)
       on conflict do nothing`,
      [v7(), unitId, action, needs, today],
    )
  }

  /** Duties that stand vacant. */
  vacancies(): Promise<{ id: string; unitId: string; action: string; needs: string | null }[]> {
    return this.em.execute(
      `select id, unit_id as "unitId", action, needs from organization.vacant_duty where filled_on is null`,
    )
  }

  async fill(id: string, today: string): Promise<void> {
    await this.em.execute('update organization.vacant_duty set filled_on = ? where id = ?', [today, id])
  }
}
