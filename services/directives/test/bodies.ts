import { randomUUID } from 'node:crypto'
import type { TestDatabase } from '@province/testbed'

/** The id of a body of the demonstration. */
export async function bodyOf(database: TestDatabase, code: string, kind: string): Promise<string> {
  const [row] = await database.peek<{ id: string }>(
    `select id from hierarchy.body where coalesce(sits_on, unit_id) = $1 and kind = $2 order by name limit 1`,
    [await database.unitId(code), kind],
  )
  if (!row) throw new Error(`no ${kind} of ${code}`)
  return row.id
}

/** A body that is opened beside those of the demonstration, on the unit of that code or on none. */
export async function openedBody(
  database: TestDatabase,
  code: string,
  { kind, name, from = '2023-01-01', to = null, seated = true }: Opened,
): Promise<string> {
  const id = randomUUID()
  const unit = await database.unitId(code)
  await database.peek(
    `insert into organization.body (id, unit_id, sits_on, kind, name, valid_from, valid_to, version) values ($1, $2, $3, $4, $5, $6, $7, 1)`,
    [id, unit, seated ? unit : null, kind, name, from, to],
  )
  return id
}

interface Opened {
  kind: string
  name: string
  from?: string
  to?: string | null
  seated?: boolean
}
