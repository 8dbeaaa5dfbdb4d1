import { defineEntity } from '@mikro-orm/core'
import { expect, test } from 'vitest'
import { computed } from '../read/mapped.ts'
import { sql } from '../read/parameters.ts'
import type { Statement } from '../read/reader.ts'
import { Repository } from '../read/repository.ts'
import type { RequestContext } from '../request/context.ts'
import { within, withinDuring } from './condition.ts'
import { pageOf } from './page.ts'
import { pageOfSource } from './source-list.ts'

class Visit {
  id = ''
  unitId = ''
  day = ''
  secret = ''
}

const VisitMapping = defineEntity({
  class: Visit,
  tableName: 'visit',
  properties: (p) => ({ id: p.uuid().primary(), unitId: p.uuid(), day: p.date(), secret: p.text() }),
})

const JUNE = { from: '2023-06-01', to: '2023-07-01' }
const UNIT = '01890000-0000-7000-8000-000000000001'

class VisitRepository extends Repository.of(VisitMapping, {
  hidden: ['secret'],
  computed: { people: computed<number>('(select count(*) from x.person)') },
}) {
  readonly current = this.listed({ name: 'current', where: () => [within('unitId')], order: ['day'] })
  readonly inJune = this.listed({
    name: 'in_june',
    where: ({ day }: { day?: string | null }) => [withinDuring('unitId', JUNE, 'day'), { day }],
    order: ['day'],
    sorts: { NEWEST: ['-day'], BUSIEST: ['-people', 'day'] },
  })
  readonly ofUnit = this.manyOf('unitId', {
    name: 'of_unit',
    order: ['-day'],
    narrow: (from: string) => sql`t.day >= ${from}::date`,
  })
}

const row = (id: string, day: string) => ({
  id,
  unitId: UNIT,
  day,
  people: 1,
  '~0': day,
  '~1': id,
  '~of': UNIT,
})

/** A request whose reads are written down and answered with these rows. */
function requestOf(rows: object[]) {
  const sent: Statement[] = []
  const batches = new Map<string, string[]>()
  const request = {
    schema: 'x',
    today: '2023-06-15',
    actor: { grants: [] },
    scopes: { of: () => 1 },
    reader: {
      rows: async (statement: Statement) => {
        sent.push(statement)
        return statement.text.includes('count(*)::int') ? [{ total: 3 }] : rows
      },
    },
    load: async (name: string, key: string, batch: (keys: string[]) => Promise<Map<string, unknown>>) => {
      batches.set(name, [...(batches.get(name) ?? []), key])
      return (await batch([key])).get(key)
    },
  }
  return { request: request as unknown as RequestContext, sent, batches }
}

test('a list reads its scope unit by unit in its order, and counts when the total is asked for', async () => {
  const { request, sent } = requestOf([row('a', '2023-06-01'), row('b', '2023-06-02')])
  const page = await new VisitRepository(request).current({ within: UNIT, first: 1 })
  expect(page.edges.map(({ node }) => node.id)).toEqual(['a'])
  expect(page.pageInfo.hasNextPage).toBe(true)
  expect(sent).toHaveLength(1)
  expect(sent[0]?.text).toContain('unnest(hierarchy.under($2::uuid, $3::date))')
  expect(sent[0]?.text).not.toContain('secret')
  expect(await (page.totalCount as () => Promise<number>)()).toBe(3)
  expect(sent).toHaveLength(2)
})

test('records of some days count where their unit stood on their day, and a cursor is of one order', async () => {
  const { request, sent } = requestOf([row('a', '2023-06-01'), row('b', '2023-06-02')])
  const visits = new VisitRepository(request)
  const page = await visits.inJune({ within: UNIT, first: 1, orderBy: 'BUSIEST', day: '2023-06-01' })
  expect(sent[0]?.text).toContain('c.valid_from <= t.day and c.valid_to > t.day')
  expect(sent[0]?.text).toContain('order by (select count(*) from x.person) desc, t.day, t.id')
  expect(sent[0]?.values).toEqual(expect.arrayContaining([UNIT, JUNE.from, JUNE.to, '2023-06-01']))
  const after = page.pageInfo.endCursor
  const other = visits.inJune({ within: UNIT, first: 1, orderBy: 'NEWEST', day: '2023-06-01', after })
  await expect(other).rejects.toMatchObject({ code: 'CURSOR_INVALID' })
})

test('what is no id matches nothing, and nothing is asked', async () => {
  const { request, sent } = requestOf([])
  const page = await new VisitRepository(request).current({ within: 'Ward 1', first: 5 })
  expect([page.edges, sent]).toEqual([[], []])
})

test('a reference that is narrowed is batched by what it is narrowed with', async () => {
  const { request, sent, batches } = requestOf([row('a', '2023-06-01')])
  const visits = new VisitRepository(request)
  expect(await visits.ofUnit(UNIT, '2023-06-01')).toMatchObject([{ id: 'a' }])
  await visits.ofUnit(UNIT, '2023-07-01')
  expect([...batches.keys()]).toEqual(['["of_unit","2023-06-01"]', '["of_unit","2023-07-01"]'])
  expect(sent[0]?.values).toEqual([[UNIT], '2023-06-01'])
})

test('rows that a statement computes are paged and counted like those of a table', async () => {
  const { request, sent } = requestOf([row('a', '2023-06-01'), row('b', '2023-06-02')])
  const rows = sql`with v as (select ${1} as n) select * from v`
  const page = await pageOfSource<Visit>(
    { name: 'source', rows, order: ['day', 'id'] },
    pageOf({ first: 1 }, []),
    request,
  )
  expect(page.edges).toHaveLength(1)
  expect(sent[0]?.text).toMatch(/from \(with v as .*\) t order by t\."day", t\."id" limit \$2$/s)
  expect(await (page.totalCount as () => Promise<number>)()).toBe(3)
})
