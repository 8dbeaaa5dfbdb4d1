import { type GraphClient, graphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CASES } from '../../../test/plan-issue-cases.ts'
import {
  a,
  b,
  type Case,
  CITY,
  commune,
  DISTRICT,
  enlarged,
  findCommunes,
  into,
  type Named,
  pair,
} from '../../../test/plan-lines.ts'
import { draft, input, key, OFFICE, reorganisationWorld } from '../../../test/reorganisation-world.ts'
import type { IssueCode } from '../decree/plan-issue.ts'

const world = await reorganisationWorld()
const { database, app, province, admin, as } = world
const present = await reorganisationWorld({ undo: false })

afterAll(() => Promise.all([world.close(), present.close()]))

interface Issue {
  severity: string
  code: string
  line: number | null
  part: string | null
  message: string
}
interface Drafted {
  draftReorganisation: { preview: { issues: Issue[] } }
}

const DRAFT = draft.replace(
  '{ id version state }',
  '{ preview { issues { severity code line part message } } }',
)

/** What the preview of a draft says of its lines. */
async function issuesOf(lines: object[], more: object = {}, who = admin, unit = province): Promise<Issue[]> {
  const variables = { unit, input: input(lines, more), key: key() }
  return (await who.data<Drafted>(DRAFT, variables)).draftReorganisation.preview.issues
}

beforeAll(() => findCommunes(database))

const isCase = (found: Case | Record<string, Case>): found is Case => typeof found.lines === 'function'

const ALL = Object.entries(CASES).flatMap(([code, found]): [string, string, Case][] =>
  isCase(found) ? [[code, '', found]] : Object.entries(found).map(([how, each]) => [code, `: ${how}`, each]),
)

test.each(ALL)('the preview says %s%s, where, and of what', async (code, _how, expected) => {
  const { severity = 'ERROR', line, part, names, more, also = [] } = expected
  const issues = await issuesOf(expected.lines(), more)
  const found = issues.find((issue) => issue.code === code)
  expect(found, JSON.stringify(issues)).toMatchObject({ severity, line, part })
  for (const name of names()) expect(found?.message).toContain(name)
  const others = issues.map((issue) => issue.code).filter((each) => each !== code)
  expect(others.filter((each) => !also.includes(each as IssueCode))).toEqual([])
})

test('what agrees with what stands is no issue', async () => {
  const agreeing = into(a, b, { name: b.name, kind: 'xã', parent: DISTRICT.code })
  expect(await issuesOf(agreeing)).toEqual([])
  expect(await issuesOf(pair('99001', 'Xã Mới'))).toEqual([])
  expect(await issuesOf(enlarged({ name: a.name, kind: 'xã', parent: DISTRICT.code }))).toEqual([])
  expect(await issuesOf(pair('99001', 'Xã Mới'.normalize('NFD'), { kind: 'xã'.normalize('NFD') }))).toEqual(
    [],
  )
  // Whoever goes on under a code takes it over from nobody, although another bore it before them.
  const keeping = commune('RENAME', '13684', { code: '13684', name: 'Phường Tên Khác' })
  const told = await issuesOf([keeping], { effectiveOn: '2026-09-01' }, present.admin, present.province)
  expect(told).toEqual([])
  // A line of its own changes what a merger alone may not, before or after it.
  const renamed = commune('RENAME', a.code, { name: 'Xã Tên Khác' })
  const lines = enlarged({ name: 'Xã Tên Khác' })
  for (const each of [
    [renamed, ...lines],
    [...lines, renamed],
  ])
    expect((await issuesOf(each)).filter(({ severity }) => severity === 'ERROR')).toEqual([])
})

test('a plan of a district that names a commune of another one says whose it is not', async () => {
  const unit = await database.unitId(CITY.code, '2025-01-01')
  const city = as(unit, 'city', ...OFFICE)
  const issues = await issuesOf([commune('RENAME', a.code, { name: 'Xã Khác' })], {}, city, unit)
  expect(issues).toMatchObject([{ severity: 'ERROR', code: 'UNIT_OUTSIDE', line: 0, part: 'predecessor' }])
  expect(issues[0]?.message).toContain(a.name)
})

test('a district cannot be opened once there is no such tier, and the law that ended it is named', async () => {
  const after = present.admin
  const communes = await present.database.peek<Named>(
    `select code, name from hierarchy.unit where level = 'COMMUNE' and valid_to = 'infinity' and parent_id = $1
     order by code limit 2`,
    [present.province],
  )
  const lines = communes.map(({ code }) => commune('TRANSFER', code, { parent: '400' }))
  const opened = {
    kind: 'FROM_OUTSIDE',
    level: 'DISTRICT',
    predecessor: '400',
    successor: { code: '400', name: 'Huyện Mới', kind: 'huyện', parent: '37' },
  }
  const issues = await issuesOf([opened, ...lines], { effectiveOn: '2025-09-01' }, after, present.province)
  const absent = issues.find(({ code }) => code === 'LEVEL_ABSENT')
  expect(absent).toMatchObject({ severity: 'ERROR', line: 0, part: 'successor' })
  expect(absent?.message).toContain('203/2025/QH15')
})

test('where there are no districts the same law holds', async () => {
  const rows = await present.database.peek<Named>(
    `select code, name from hierarchy.unit where level = 'COMMUNE' and valid_to = 'infinity' and code in ('13669', '13693')
     order by code`,
  )
  const [enlarging, joining] = rows.map(({ code }) => code)
  const lines = (stated: object, more: object) => commune('MERGE', enlarging ?? '', stated, more)
  const told = (each: object[]) =>
    issuesOf(each, { effectiveOn: '2026-09-01' }, present.admin, present.province)
  const other = { code: enlarging, name: 'Phường Tên Khác' }
  const renamed = await told([lines(other, { continues: true }), commune('MERGE', joining ?? '', other)])
  expect(renamed.filter(({ code }) => code === 'CODE_CONTRADICTED').map(({ line }) => line)).toEqual([0, 1])
  expect(renamed[0]?.message).toContain(rows[0]?.name)
  const upwards = [{ code: '36-snv' }, { code: '37', name: 'Tỉnh Ninh Bình', kind: 'tỉnh' }]
  for (const successor of upwards)
    expect(await told([commune('MERGE', joining ?? '', successor)])).toMatchObject([
      { severity: 'ERROR', code: 'WRONG_LEVEL', line: 0, part: 'successor' },
    ])
})

test('a line that moves a unit or gives it another kind leaves its name, and one that renames is of its own', async () => {
  const other = 'Phường Khác Hẳn'
  const [unit] = await present.database.peek<Named>(
    `select code, name from hierarchy.unit where code = '13741' and valid_to = 'infinity'`,
  )
  const told = (each: object[]) =>
    issuesOf(each, { effectiveOn: '2026-09-01' }, present.admin, present.province)
  const reclassified = commune('RECLASSIFY', '13741', { code: '13741', name: other, kind: 'phường' })
  const [issue] = await told([reclassified])
  expect(issue).toMatchObject({ severity: 'ERROR', code: 'CODE_CONTRADICTED', line: 0, part: 'successor' })
  expect(issue?.message).toContain(other)
  expect(issue?.message).toContain(unit?.name)
  expect(await told([commune('RENAME', '13741', { name: other }), reclassified])).toEqual([])
  const alike = { code: '13741', name: unit?.name.replace(/^Xã/, 'Phường'), kind: 'phường' }
  expect(await told([commune('RECLASSIFY', '13741', alike)])).toEqual([])
})

test('the register stays that of one province', async () => {
  const comes = {
    kind: 'FROM_OUTSIDE',
    level: 'PROVINCE',
    predecessor: '99',
    successor: { code: '99', name: 'Tỉnh Chín', kind: 'tỉnh' },
  }
  const told = (each: object[]) =>
    issuesOf(each, { effectiveOn: '2026-09-01' }, present.admin, present.province)
  const [issue] = await told([comes])
  expect(issue).toMatchObject({ severity: 'ERROR', code: 'LEVEL_MISPLACED', line: 0, part: 'successor' })
  expect(issue?.message).toContain('Tỉnh Chín')
})

test('whoever reads English is told in English', async () => {
  const english: GraphClient = graphClient(app.execute, {
    ...personWith(OFFICE, province, 'english'),
    name: 'english',
    language: 'en',
  })
  const issues = await issuesOf([commune('RENAME', DISTRICT.code, { name: 'Xã Khác' })], {}, english)
  expect(issues[0]?.message).toBe(
    'The code 359 is that of Huyện Vụ Bản, a district, not a commune: choose the level or the code again.',
  )
})
