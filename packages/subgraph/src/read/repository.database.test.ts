import { defineEntity } from '@mikro-orm/core'
import { createTestDatabase, personWith, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { scopedByUnit } from '../install/foundation.ts'
import type { RequestContext } from '../request/context.ts'
import { createMemory } from './load.ts'
import { computed } from './mapped.ts'
import { sql, statementOf } from './parameters.ts'
import { actorSettings, ReadPool } from './reader.ts'
import { Repository } from './repository.ts'
import { jsonOf } from './shape.ts'

const SCOPE = { readAction: 'x.read' }

class Piece {
  constructor(
    readonly id: string,
    readonly unitId: string,
    readonly wholeId: string,
    readonly share: string,
    readonly madeAt: Date,
    readonly secret: string,
  ) {}
}

const PieceMapping = defineEntity({
  class: Piece,
  tableName: 'piece',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    wholeId: p.uuid(),
    share: p.decimal('string'),
    madeAt: p.datetime(),
    secret: p.text(),
  }),
})

class Pieces extends Repository.of(PieceMapping, {
  hidden: ['secret'],
  computed: { double: computed<number>('t.share * 2') },
}) {
  readonly ofWhole = this.many('wholeId', { name: 'pieces_of_whole', order: ['-share', 'id'] })

  labels(ids: readonly string[]) {
    const text = sql`select ${{ write: () => jsonOf(PieceMapping, 't', { hidden: ['secret', 'madeAt'] }) }} as piece
      from organization.piece t where t.id = any(${ids}::uuid[])`
    return this.rows<{ piece: object }>(statementOf('piece_labels', text))
  }
}

let database: TestDatabase
let pool: ReadPool
let unit: string
let sent: string[]

const [A, B, C] = [1, 2, 3].map((n) => `01890000-0000-7000-8000-00000000000${n}`) as [string, string, string]
const [ONE, OTHER] = [8, 9].map((n) => `01890000-0000-7000-8000-00000000000${n}`) as [string, string]

function pieces(): Pieces {
  const actor = personWith([SCOPE.readAction], unit)
  return new Pieces({
    schema: 'organization',
    reader: pool.as(actorSettings(actor, SCOPE, '2023-06-15')),
    ...createMemory(),
  } as unknown as RequestContext)
}

beforeAll(async () => {
  database = await createTestDatabase('organization')
  unit = await database.unitId('36')
  await database.peek(`create table organization.piece (id uuid primary key, unit_id uuid not null, whole_id uuid not null,
    share numeric not null, made_at timestamptz not null, secret text not null)`)
  await database.peek('grant select on organization.piece to organization_app')
  for (const text of scopedByUnit('organization', 'piece')) await database.peek(text)
  await database.peek(
    `insert into organization.piece values ($1, $6, $4, 0.50, '2023-06-01T00:00:00Z', 's'),
      ($2, $6, $4, 0.250, '2023-06-01T00:00:00Z', 's'), ($3, $6, $5, 1, '2023-06-01T00:00:00Z', 's')`,
    [A, B, C, ONE, OTHER, unit],
  )
})

beforeEach(() => {
  sent = []
  pool = new ReadPool(database.databaseUrl, 1)
  pool.onStatement = (name) => sent.push(name)
  return () => pool.stop()
})

afterAll(() => database?.drop())

test('rows asked for by id in one tick are one statement; a decimal keeps what was stated of it', async () => {
  const list = pieces()
  const [a, b, none, wrong] = await Promise.all([
    list.byId(A),
    list.byId(B),
    list.byId(ONE),
    list.byId('no id'),
  ])
  expect(a).toEqual({
    id: A,
    unitId: unit,
    wholeId: ONE,
    share: '0.50',
    madeAt: '2023-06-01T00:00:00.000Z',
    double: 1,
  })
  expect([b?.share, none, wrong]).toEqual(['0.250', null, null])
  expect(sent).toEqual(['piece_by_ids'])
})

test('references to many are one statement, each in its order', async () => {
  const list = pieces()
  const found = await Promise.all([list.ofWhole(OTHER), list.ofWhole(ONE), list.ofWhole(A)])
  expect(found.map((rows) => rows.map(({ id }) => id))).toEqual([[C], [A, B], []])
  expect(sent).toEqual(['pieces_of_whole'])
})

test('an aggregate is shown as its row without being read, with what is computed told or left out', () => {
  const piece = new Piece(A, unit, ONE, '0.50', new Date('2023-06-01T00:00:00Z'), 'secret')
  const stored = { id: A, unitId: unit, wholeId: ONE, share: '0.50', madeAt: '2023-06-01T00:00:00.000Z' }
  expect(pieces().storedOf(piece)).toEqual(stored)
  expect(pieces().rowOf(piece, { double: 1 })).toEqual({ ...stored, double: 1 })
})

test('a mapping comes along as JSON without what is hidden', async () => {
  expect(await pieces().labels([C])).toEqual([{ piece: { id: C, unitId: unit, wholeId: OTHER, share: 1 } }])
})
