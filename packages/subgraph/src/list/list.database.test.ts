import { defineEntity } from '@mikro-orm/core'
import { createTestDatabase, personWith, type TestDatabase } from '@province/testbed'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { scopedByUnit } from '../install/foundation.ts'
import { createMemory } from '../read/load.ts'
import { actorSettings, ReadPool } from '../read/reader.ts'
import { Repository } from '../read/repository.ts'
import type { RequestContext } from '../request/context.ts'
import { within } from './condition.ts'
import type { Connection } from './page.ts'

const TODAY = '2023-06-15'
const SCOPE = { readAction: 'x.read' }

abstract class Probe {
  abstract readonly id: string
  abstract readonly unitId: string
  abstract readonly rank: number
  abstract readonly label: string
  abstract readonly day: string
  abstract readonly at: Date
}

const ProbeMapping = defineEntity({
  class: Probe as never as new () => Probe,
  tableName: 'probe_item',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    rank: p.integer(),
    label: p.text(),
    day: p.date(),
    at: p.datetime(),
  }),
})

type Filters = { rank?: number | null; ofUnit?: string | null }
type Sort = 'NEWEST' | 'OLDEST' | 'MIXED' | 'MOMENT' | 'LABEL'

class Probes extends Repository.of(ProbeMapping) {
  readonly list = this.listed({
    name: 'probe_list',
    where: ({ rank, ofUnit }: Filters) => [within('unitId'), { rank, unitId: ofUnit }],
    order: ['-day', '-id'],
    alphabetical: ['label'],
    sorts: {
      NEWEST: ['-day', '-id'],
      OLDEST: ['day', 'id'],
      MIXED: ['rank', '-label', 'day', 'id'],
      MOMENT: ['-at', 'id'],
      LABEL: ['label', 'id'],
    },
  })

  readonly everywhere = this.listed({ name: 'probe_everywhere', order: ['id'] })
}

let database: TestDatabase
let pool: ReadPool
let province: string
let communes: string[]
let sent: string[]

/** A request of somebody who sees the province; `units` is how many units every scope is said to hold. */
function probes(units: number): Probes {
  const actor = personWith([SCOPE.readAction], province)
  return new Probes({
    actor,
    schema: 'organization',
    today: TODAY,
    clock: database.clock,
    reader: pool.as(actorSettings(actor, SCOPE, TODAY)),
    scopes: { of: () => units },
    ...createMemory(),
  } as unknown as RequestContext)
}

const NARROW = 1
const WIDE = 1_000

interface Item {
  unit: number
  rank: number
  label: string
  day: string
  micros: number
}

const PLACE = `select gen_random_uuid(), ($1::uuid[])[unit + 1], rank, label, day,
  timestamptz '2023-06-01 00:00:00Z' + micros * interval '1 microsecond'
  from jsonb_to_recordset($2::jsonb) as r(unit int, rank int, label text, day date, micros bigint)`

const fill = async (items: readonly Item[]) => {
  await database.peek('truncate organization.probe_item')
  await database.peek(`insert into organization.probe_item ${PLACE}`, [communes, JSON.stringify(items)])
}

type Asked = Partial<Filters> & { orderBy?: Sort; within?: string | null }

const page = (list: Probes, first: number, asked: Asked = {}, after?: string | null) =>
  list.list({ within: province, first, after: after ?? null, ...asked } as Parameters<Probes['list']>[0])

async function pages(list: Probes, first: number, asked: Asked): Promise<string[][]> {
  const read: string[][] = []
  let after: string | null = null
  for (;;) {
    const { edges, pageInfo }: Connection<{ id: string }> = await page(list, first, asked, after)
    read.push(edges.map(({ node }) => node.id))
    if (!pageInfo.hasNextPage) return read
    after = pageInfo.endCursor
  }
}

const totalOf = ({ totalCount }: Connection<object>) =>
  typeof totalCount === 'number' ? totalCount : totalCount()

const ORDERS: Readonly<Record<Sort, string>> = {
  NEWEST: 'day desc, id desc',
  OLDEST: 'day, id',
  MIXED: 'rank, label collate "vi-x-icu" desc, day, id',
  MOMENT: 'at desc, id',
  LABEL: 'label collate "vi-x-icu", id',
}

beforeAll(async () => {
  database = await createTestDatabase('organization')
  province = await database.unitId('36')
  communes = await Promise.all(['13636', '13639', '356', '366'].map((code) => database.unitId(code)))
  await database.peek(`create table organization.probe_item (id uuid primary key, unit_id uuid not null,
    rank int not null, label text not null, day date not null, at timestamptz not null)`)
  await database.peek('grant select on organization.probe_item to organization_app')
  for (const sql of scopedByUnit('organization', 'probe_item')) await database.peek(sql)
})

beforeEach(() => {
  sent = []
  pool = new ReadPool(database.databaseUrl, 2)
  pool.onStatement = (name) => sent.push(name.replace(/_[0-9a-f]{6}$/, ''))
  return () => pool.stop()
})

afterAll(() => database?.drop())

test.each([NARROW, WIDE])(
  'words are sorted as Vietnamese is, page after page (scope of %i units)',
  async (units) => {
    const words = ['An', 'Ăn', 'Ân', 'Dân', 'Đa', 'Đông', 'Em', 'Ê', 'Hà', 'Hải']
    const items = words.map((label, at) => ({ unit: at % 4, rank: 0, label, day: TODAY, micros: at }))
    await fill(items.toReversed())
    const labels = new Map(
      (
        await database.peek<{ id: string; label: string }>('select id, label from organization.probe_item')
      ).map(({ id, label }) => [id, label]),
    )
    const read = await pages(probes(units), 3, { orderBy: 'LABEL' })
    expect(read.flat().map((id) => labels.get(id))).toEqual(words)
  },
)

const item = fc.record({
  unit: fc.integer({ min: 0, max: 3 }),
  rank: fc.integer({ min: 1, max: 3 }),
  label: fc.constantFrom('a', 'b', 'Đ'),
  day: fc.constantFrom('2023-06-01', '2023-06-02', '2023-06-03'),
  micros: fc.integer({ min: 0, max: 3 }),
})

test('pages lose and repeat nothing, in every order and both shapes, however equal the keys', async () => {
  const sizes = fc.integer({ min: 1, max: 7 })
  const orders = fc.constantFrom<Sort>('NEWEST', 'OLDEST', 'MIXED', 'MOMENT')
  const ranks = fc.constantFrom(null, 1, 2)
  const property = fc.asyncProperty(
    fc.array(item, { maxLength: 30 }),
    sizes,
    orders,
    ranks,
    async (items, first, orderBy, rank) => {
      await fill(items)
      const where = rank === null ? '' : `where rank = ${rank}`
      const sorted = await database.peek<{ id: string }>(
        `select id from organization.probe_item ${where} order by ${ORDERS[orderBy]}`,
      )
      const narrow = await pages(probes(NARROW), first, { orderBy, rank })
      expect(narrow.flat()).toEqual(sorted.map(({ id }) => id))
      expect(await pages(probes(WIDE), first, { orderBy, rank })).toEqual(narrow)
    },
  )
  await fc.assert(property, { numRuns: 25 })
}, 60_000)

describe('with nine rows', () => {
  beforeEach(() =>
    fill(
      Array.from({ length: 9 }, (_, at) => ({
        unit: at % 4,
        rank: (at % 3) + 1,
        label: 'a',
        day: `2023-06-0${(at % 5) + 1}`,
        micros: at,
      })),
    ),
  )

  test('a cursor goes on with the order and the filters it is of, and with no other', async () => {
    const list = probes(NARROW)
    const { pageInfo } = await page(list, 2, { orderBy: 'NEWEST' })
    const after = pageInfo.endCursor
    expect((await page(list, 5, { orderBy: 'NEWEST' }, after)).edges).toHaveLength(5)
    const refused = { code: 'CURSOR_INVALID', detail: { field: 'after' } }
    for (const asked of [
      { orderBy: 'OLDEST' },
      { orderBy: 'NEWEST', rank: 1 },
      { within: communes[0] },
    ] as const)
      await expect(page(list, 2, asked, after)).rejects.toMatchObject(refused)
    await expect(
      list.everywhere({ first: 2, after } as Parameters<Probes['everywhere']>[0]),
    ).rejects.toMatchObject(refused)
  })

  test('the total is counted only when it is asked for, once, and is right past the last page', async () => {
    const list = probes(NARROW)
    const last = await page(list, 100, { orderBy: 'OLDEST' })
    expect(sent).toEqual(['probe_list'])
    expect([await totalOf(last), await totalOf(last)]).toEqual([9, 9])
    expect(sent).toEqual(['probe_list', 'probe_list_total'])
    const beyond = await page(list, 2, { orderBy: 'OLDEST' }, last.pageInfo.endCursor)
    expect([beyond.edges, await totalOf(beyond)]).toEqual([[], 9])
    expect(await totalOf(await page(list, 2, { rank: 2 }))).toBe(3)
    expect(await totalOf(await page(list, 2, { within: communes[0] ?? '' }))).toBe(3)
  })

  test('what is no id matches nothing, and nothing is read for it', async () => {
    const list = probes(NARROW)
    for (const asked of [{ ofUnit: 'no id' }, { within: "'; drop table" }]) {
      const none = await page(list, 2, asked)
      expect([none.edges, await totalOf(none)]).toEqual([[], 0])
    }
    expect(sent).toEqual([])
  })

  test('a page has 1 to 100 rows', async () => {
    for (const first of [0, 101, 1.5])
      await expect(page(probes(NARROW), first)).rejects.toMatchObject({ code: 'PAGE_SIZE_INVALID' })
  })
})

test('a total ends at ten thousand, and says that there are more', async () => {
  await database.peek('truncate organization.probe_item')
  await database.peek(
    `insert into organization.probe_item select gen_random_uuid(), $1, 1, 'a', '2023-06-01', now()
     from generate_series(1, 10002)`,
    [communes[0]],
  )
  const isMore = async (asked: Asked) => {
    const { totalIsAtLeast } = await page(probes(NARROW), 1, asked)
    return typeof totalIsAtLeast === 'function' ? totalIsAtLeast() : totalIsAtLeast
  }
  expect([await totalOf(await page(probes(NARROW), 1)), await isMore({})]).toEqual([10_000, true])
  await database.peek(
    'delete from organization.probe_item where id in (select id from organization.probe_item limit 2)',
  )
  expect([await totalOf(await page(probes(WIDE), 1)), await isMore({})]).toEqual([10_000, false])
})

test('an order by what may be empty is no order', () => {
  const Loose = defineEntity({
    class: Probe as never as new () => Probe,
    tableName: 'probe_item',
    properties: (p) => ({ id: p.uuid().primary(), day: p.date().nullable() }),
  })
  class Loosely extends Repository.of(Loose) {
    readonly list = this.listed({ name: 'loose', order: ['day'] })
  }
  expect(() => new Loosely({} as RequestContext)).toThrow('may be empty')
})
