import type { TestDatabase } from '@province/testbed'

const RULE = {
  code: 'reception.notify',
  kind: 'reception.notify',
  trigger: 'nhận',
  article: 'Luật Tiếp công dân 42/2013/QH13, Điều 28 khoản 1',
  validFrom: '2014-07-01',
  validTo: null,
  evidence: 'CODIFIED_TEXT_READ',
  endUnchecked: false,
  amount: 10,
  unit: 'WORKING_DAYS',
  conditions: [],
  extensions: [],
}

/** How a clock of complaints stands. */
export interface StoredStanding {
  armed?: string
  due: string
  warn: string
  restricted?: boolean
}

/** A running clock in the unit of this code, as complaints stores it; answers its id. */
export async function storedClock(
  { peek, unitId }: TestDatabase,
  code: string,
  { armed = '2023-06-01', due, warn, restricted = false }: StoredStanding,
): Promise<string> {
  const [row] = await peek<{ id: string }>(
    `with c as (insert into complaints.clock (id, subject_kind, subject_id, unit_id, kind, restricted, armed_on, rule_code,
         state, due_on, warn_on, provisional, calendar_position, version)
       values (gen_random_uuid(), 'petition', gen_random_uuid(), $1, 'reception.notify', $2, $3,
         'reception.notify', 'RUNNING', $4, $5, false, 0, 1) returning id, unit_id),
     e as (insert into complaints.clock_event (clock_id, seq, unit_id, kind, happened_on, facts, recorded_by)
       select id, 1, unit_id, 'ARM', $3, $6::jsonb, 'test' from c)
     select id from c`,
    [await unitId(code), restricted, armed, due, warn, JSON.stringify({ rule: RULE })],
  )
  return row?.id ?? ''
}
