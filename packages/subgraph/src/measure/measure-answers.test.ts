import 'reflect-metadata'
import { expect, test } from 'vitest'
import type { RequestContext } from '../request/context.ts'
import { type Counted, type MeasureQuestion, measure } from './measure.ts'
import { BoundaryMode, type MeasureRecord } from './measure.type.ts'
import { measureRecords, measureValues } from './measure-answers.ts'

const UNIT = '01890000-0000-7000-8000-000000000001'
interface Span {
  begun: boolean
  stands: boolean
  known: boolean
  whole: boolean
  sole?: string | null
  ends?: string | null
  soleEnds?: string | null
}

/** A request in which the unit has begun, and stands or does not in the boundaries asked for. */
const requestIn = ({ sole = null, ends = null, soleEnds = null, ...span }: Span) =>
  ({
    today: '2023-06-15',
    remember: (_what: string, _of: string, read: () => unknown) => read(),
    reader: { rows: async () => [{ ...span, sole, ends, soleEnds }] },
  }) as unknown as RequestContext
const request = requestIn({ begun: true, stands: true, known: true, whole: true })
const window = { from: '2023-01-01', to: '2023-07-01' }
const asked = { unit: UNIT, window, asOf: '2023-06-14', boundaryMode: BoundaryMode.AS_REPORTED }
const restated = { ...asked, boundaryMode: BoundaryMode.RESTATED, restatedTo: '2024-09-01' }

interface Thing extends Counted {
  name: string
}

const things: Thing[] = [
  { id: 'a', name: 'A', value: 30, share: 0.75 },
  { id: 'b', name: 'B', unitId: UNIT, kind: 'thing' },
]
const items = ['a', 'b', 'c'].map((id): Counted => ({ id }))

const specs = [
  measure<RequestContext, Thing>({
    key: /^x\.things\.[a-z]+$/,
    unitOfCount: 'things',
    records: async ({ key }) => (key === 'x.things.none' ? [] : things),
    label: ({ name }) => name,
  }),
  measure<RequestContext, Thing>({
    key: 'x.rank',
    unitOfCount: 'rank',
    neverRestated: true,
    count: async () => ({ value: 7, asOf: '2022-12-31' }),
    records: async () => things.slice(0, 1),
    label: ({ name }) => name,
  }),
  measure<RequestContext, Counted>({
    key: 'x.open_items',
    unitOfCount: 'items',
    count: async () => 3,
    records: async () => items,
    label: ({ id }) => `Mục ${id}`,
  }),
]

const values = (keys: string[], question: object = asked) =>
  measureValues(specs, { ...asked, ...question, keys }, request)
const records = (key: string, first: number, after?: string | null, question: object = asked) =>
  measureRecords('x', specs, { ...asked, ...question, key, first, after: after ?? null }, request)

test('a figure is the sum of its records unless it says otherwise; what nobody declared is left out', async () => {
  expect(await values(['x.things.all', 'x.rank', 'x.nothing', 'x.things.none'])).toEqual([
    { key: 'x.things.all', value: 31, unitOfCount: 'things', asOf: '2023-06-14', ...reported },
    { key: 'x.rank', value: 7, unitOfCount: 'rank', asOf: '2022-12-31', ...reported },
    { key: 'x.things.none', value: null, unitOfCount: 'things', asOf: '2023-06-14', ...reported },
  ])
})

const reported = { boundaryMode: 'AS_REPORTED', estimate: false, restatedTo: null }

test('restated, a share makes it an estimate; what is never restated is as reported', async () => {
  const marks = (await values(['x.things.all', 'x.rank'], restated)).map(
    ({ boundaryMode, estimate, restatedTo }) => ({ boundaryMode, estimate, restatedTo }),
  )
  expect(marks).toEqual([{ boundaryMode: 'RESTATED', estimate: true, restatedTo: '2024-09-01' }, reported])
})

test('of what is no unit there is no figure and no record; a window turned round is refused', async () => {
  expect((await values(['x.rank', 'x.open_items'], { unit: 'no id' })).map(({ value }) => value)).toEqual([
    null,
    null,
  ])
  expect((await records('x.things.all', 5, null, { unit: 'no id' })).edges).toEqual([])
  const turned = { window: { from: '2023-07-01', to: '2023-07-01' } }
  await expect(values(['x.rank'], turned)).rejects.toMatchObject({ code: 'DATE_INVALID' })
})

test('records are labelled as declared and go page by page, with the total past the last page too', async () => {
  const whole = await records('x.things.all', 5)
  expect(whole.edges.map(({ node }: { node: MeasureRecord }) => node)).toEqual([
    { id: 'a', label: 'A', value: 30, share: 0.75, unitId: null, kind: null },
    { id: 'b', label: 'B', value: 1, share: 1, unitId: UNIT, kind: 'thing' },
  ])
  const first = await records('x.open_items', 2)
  const rest = await records('x.open_items', 2, first.pageInfo.endCursor)
  const past = await records('x.open_items', 2, rest.pageInfo.endCursor)
  const totals = [first, rest, past].map(({ totalCount }) =>
    typeof totalCount === 'number' ? totalCount : totalCount(),
  )
  expect(await Promise.all(totals)).toEqual([3, 3, 3])
  expect([first, rest, past].map(({ edges }) => edges.map(({ node }) => node.label))).toEqual([
    ['Mục a', 'Mục b'],
    ['Mục c'],
    [],
  ])
  await expect(records('x.things.all', 2, first.pageInfo.endCursor)).rejects.toMatchObject({
    code: 'CURSOR_INVALID',
  })
})

test('turned round, the records of a figure go page by page from the other end', async () => {
  const turned = { ...asked, orderBy: 'REVERSED' }
  const labels = (page: Awaited<ReturnType<typeof records>>) => page.edges.map(({ node }) => node.label)
  expect(labels(await records('x.things.all', 5, null, turned))).toEqual(['B', 'A'])
  const first = await records('x.open_items', 2, null, turned)
  const rest = await records('x.open_items', 2, first.pageInfo.endCursor, turned)
  expect([labels(first), labels(rest)]).toEqual([['Mục c', 'Mục b'], ['Mục a']])
  await expect(records('x.open_items', 2, first.pageInfo.endCursor)).rejects.toMatchObject({
    code: 'CURSOR_INVALID',
  })
})

test('a count of units is no share of anything: it is counted anew where that is declared, and as reported elsewhere', async () => {
  const seen: MeasureQuestion[] = []
  const units = (key: string, recounted: boolean) =>
    measure<RequestContext, Counted>({
      key,
      unitOfCount: 'units',
      recounted,
      count: async (question) => {
        seen.push(question)
        return 5
      },
      records: async () => [],
      label: ({ id }) => id,
    })
  const both = [units('x.visited', false), units('x.centres', true)]
  const told = await measureValues(both, { ...restated, keys: ['x.visited', 'x.centres'] }, request)
  expect(told).toEqual([
    { key: 'x.visited', value: 5, unitOfCount: 'units', asOf: '2023-06-14', ...reported },
    {
      key: 'x.centres',
      value: 5,
      unitOfCount: 'units',
      asOf: '2024-09-01',
      recounted: true,
      ...reported,
      boundaryMode: 'RESTATED',
      restatedTo: '2024-09-01',
    },
  ])
  expect(seen.map(({ boundaries }) => boundaries)).toEqual([
    { asOf: '2023-06-14', drawnOn: '2023-06-14', restated: false },
    { asOf: '2024-09-01', drawnOn: '2024-09-01', restated: false },
  ])
})

test('a unit that had not begun, or that does not stand in the boundaries asked for, has null and no record, never 0', async () => {
  const keys = ['x.open_items', 'x.rank']
  const of = async (
    span: { begun: boolean; stands: boolean; known: boolean; whole: boolean },
    question: typeof asked,
  ) => [
    ...(await measureValues(specs, { ...question, keys }, requestIn(span))).map(({ value }) => value),
    (await measureRecords('x', specs, { ...question, key: keys[0] ?? '', first: 5 }, requestIn(span))).edges
      .length,
  ]
  expect(await of({ begun: false, stands: true, known: true, whole: true }, asked)).toEqual([null, null, 0])
  expect(await of({ begun: true, stands: false, known: false, whole: true }, restated)).toEqual([null, 7, 0])
  expect(await of({ begun: false, stands: true, known: true, whole: true }, restated)).toEqual([3, null, 3])
  // It stands in the boundaries asked for, and nothing of it is known on the day: it comes from outside.
  expect(await of({ begun: false, stands: true, known: false, whole: true }, restated)).toEqual([
    null,
    null,
    0,
  ])
  expect(await of({ begun: true, stands: false, known: false, whole: true }, asked)).toEqual([3, 7, 3])
  // Not all that it is counted from is in sight: a part is never the whole, and what is as reported is told.
  const part = { begun: true, stands: true, known: true, whole: false }
  expect(await of(part, restated)).toEqual([null, 7, 0])
  expect(await of(part, asked)).toEqual([3, 7, 3])
  const alone = specs.map((spec) => ({ ...spec, ofUnitAlone: true }))
  const [own] = await measureValues(alone, { ...restated, keys }, requestIn(part))
  expect(own?.value).toBe(3)
})

test('what had not begun by the end of the window has no figure of it, on whatever later day it is asked', async () => {
  const days: unknown[] = []
  const keeping = {
    ...request,
    reader: {
      rows: async ({ values }: { values: unknown[] }) => {
        days.push(values[0])
        return [
          { begun: true, stands: true, known: true, whole: true, sole: null, ends: null, soleEnds: null },
        ]
      },
    },
  } as unknown as RequestContext
  const over = (window: { from: string; to: string }) =>
    measureValues(specs, { ...asked, window, keys: ['x.rank'] }, keeping)
  await over({ from: '2023-01-01', to: '2023-03-01' })
  await over({ from: '2023-01-01', to: '2023-07-01' })
  expect(days).toEqual(['2023-02-28', '2023-06-14'])
})

test('what is kept as reported is that of the one unit that all of it was, and says so; of several there is none', async () => {
  const BEFORE = '01890000-0000-7000-8000-000000000002'
  const asked: string[] = []
  const kept = measure<RequestContext, Counted>({
    key: 'x.kept',
    unitOfCount: 'items',
    neverRestated: true,
    count: async ({ unit }) => asked.push(unit),
    records: async ({ unit }) => [{ id: unit }],
    label: ({ id }) => id,
  })
  const answer = async (sole: string | null, question: typeof restated | typeof reportedOn) => {
    const request = requestIn({ begun: false, stands: true, known: true, whole: true, sole })
    const [value] = await measureValues([kept], { ...question, keys: ['x.kept'] }, request)
    const page = await measureRecords('x', [kept], { ...question, key: 'x.kept', first: 5 }, request)
    return [value?.value, value?.reportedOf, page.edges.map(({ node }) => node.id)]
  }
  const reportedOn = { ...restated, boundaryMode: BoundaryMode.AS_REPORTED }
  expect(await answer(BEFORE, restated)).toEqual([1, BEFORE, [BEFORE]])
  expect(await answer(null, restated)).toEqual([null, undefined, []])
  expect(await answer(BEFORE, reportedOn)).toEqual([null, undefined, []])
  expect(asked).toEqual([BEFORE])
})

test('of a unit that has ended it is told as of its last day; of a window after that there is none; what is open is told on the day it ends, and not later', async () => {
  const kept = (key: string, atItsEnd: boolean) =>
    measure<RequestContext, Counted>({
      key,
      unitOfCount: 'items',
      neverRestated: true,
      atItsEnd,
      count: async () => 3,
      records: async () => items,
      label: ({ id }) => id,
    })
  const both = [kept('x.kept', false), kept('x.open', true)]
  const told = async (span: Span, question: typeof asked) =>
    (await measureValues(both, { ...question, keys: ['x.kept', 'x.open'] }, requestIn(span))).map(
      ({ value, asOf }) => [value, asOf],
    )
  const ended = { begun: true, stands: false, known: true, whole: true, ends: '2023-05-01' }
  expect(await told(ended, asked)).toEqual([
    [3, '2023-04-30'],
    [null, '2023-06-14'],
  ])
  const itsEnd = { ...ended, ends: '2023-06-14' }
  expect(await told(itsEnd, asked)).toEqual([
    [3, '2023-06-13'],
    [3, '2023-06-14'],
  ])
  const after = { ...asked, window: { from: '2023-05-01', to: '2023-06-01' } }
  expect(await told(ended, after)).toEqual([
    [null, '2023-06-14'],
    [null, '2023-06-14'],
  ])
  const became = { ...ended, begun: false, stands: true, ends: null, sole: UNIT, soleEnds: '2023-05-01' }
  expect(await told(became, restated)).toEqual([
    [3, '2023-04-30'],
    [3, '2023-04-30'],
  ])
})
