import type { EntityManager } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'
import type { DecidedDay } from './decided-calendar.ts'

/** Days that people decided, as organization projects them for every service: few, so that they are read whole. */
const DECIDED = `select d.position, d.day, d.kind, d.name, d.document, d.recorded_on as "recordedOn"
  from hierarchy.calendar_day d order by d.position`

export class CalendarRepository {
  constructor(private readonly reader: Reader) {}

  decided(): Promise<DecidedDay[]> {
    return this.reader.rows({ name: 'decided_days', text: DECIDED })
  }
}

/** The same for work that a service does of its own accord. */
export async function decidedDays(em: EntityManager): Promise<DecidedDay[]> {
  const [row] = await em.execute<{ days: DecidedDay[] }[]>(
    `select coalesce(jsonb_agg(d order by d.position), '[]') as days from (${DECIDED}) d`,
  )
  return row?.days ?? []
}
