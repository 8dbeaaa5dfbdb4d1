import { type GraphClient, graphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draft, input, key, merge, OFFICE, reorganisationWorld } from '../../../test/reorganisation-world.ts'
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

interface Named {
  code: string
  name: string
}

/** Communes of Vụ Bản: two of kind `xã`, and the town of the district. */
let a: Named
let b: Named
let town: Named
const DISTRICT = { code: '359', name: 'Huyện Vụ Bản' }
const CITY = { code: '356', name: 'Thành phố Nam Định' }

beforeAll(async () => {
  const rows = await database.peek<Named & { kind: string }>(
    `select u.code, u.name, u.kind from hierarchy.unit u where u.parent_id = $1 and u.level = 'COMMUNE'
       and u.valid_from <= '2025-01-01' and u.valid_to > '2025-01-01' and u.opened_on is null order by u.code`,
    [await database.unitId('359', '2025-01-01')],
  )
  const communes = rows.filter(({ kind }) => kind === 'xã')
  const found = [communes[0], communes[1], rows.find(({ kind }) => kind === 'thị trấn')]
  ;[a, b, town] = found.map((row) => row ?? { code: '', name: '' }) as [Named, Named, Named]
})

const commune = (kind: string, predecessor: string, successor: object, more: object = {}) => ({
  kind,
  level: 'COMMUNE',
  predecessor,
  successor,
  ...more,
})
const into = (from: Named, to: Named, stated: object) => [
  commune('MERGE', from.code, { code: to.code, ...stated }),
]
const pair = (code: string, name: string, more: object = {}) =>
  [a, b].map(({ code: from }) => {
    const line = merge(from, code, name)
    return { ...line, successor: { ...line.successor, ...more } }
  })
const split = (share: number, code: string) => ({
  ...merge(a.code, code, `Xã ${code}`),
  kind: 'SPLIT',
  share,
})

interface Case {
  lines(): object[]
  severity?: 'WARNING'
  line: number | null
  part: string | null
  /** What the message names: both sides, where two disagree. */
  names(): string[]
  more?: object
  also?: IssueCode[]
}

// A key for each code that there is: a code without a case does not compile.
const CASES: Record<Exclude<IssueCode, 'LEVEL_ABSENT' | 'UNIT_OUTSIDE'>, Case | Record<string, Case>> = {
  UNIT_NOT_FOUND: {
    lines: () => [commune('RENAME', '00000', { name: 'Xã Khác' })],
    line: 0,
    part: 'predecessor',
    names: () => ['00000'],
  },
  WRONG_LEVEL: {
    'a district where a commune is asked for': {
      lines: () => [commune('RENAME', DISTRICT.code, { name: 'Xã Khác' })],
      line: 0,
      part: 'predecessor',
      names: () => [DISTRICT.code, DISTRICT.name, 'cấp huyện', 'cấp xã'],
    },
    'a tier abolished under one of its own units': {
      lines: () => [{ kind: 'ABOLISH_LEVEL', level: 'DISTRICT', predecessor: DISTRICT.code }],
      line: 0,
      part: 'predecessor',
      names: () => [DISTRICT.code, DISTRICT.name, 'cấp huyện'],
    },
  },
  UNIT_NAMED_TWICE: {
    lines: () => [
      ...pair('99001', 'Xã Mới'),
      commune('PART_TRANSFER', a.code, { code: town.code }, { share: 0.5 }),
    ],
    line: 2,
    part: 'predecessor',
    names: () => [a.name],
  },
  LATER_CHANGE: {
    lines: () => [commune('RENAME', '13636', { name: 'Phường Khác' })],
    line: 0,
    part: 'predecessor',
    names: () => ['2024-09-01'],
    more: { effectiveOn: '2024-01-01' },
  },
  SUCCESSOR_INCOMPLETE: {
    lines: () => [commune('MERGE', a.code, { code: '99001' })],
    line: 0,
    part: 'successor',
    names: () => ['mã, tên, loại'],
  },
  SUCCESSORS_DIFFER: {
    lines: () => [merge(a.code, '99001', 'Xã Mới'), merge(b.code, '99001', 'Xã Khác')],
    line: 1,
    part: 'successor',
    names: () => ['99001'],
  },
  SHARE_INVALID: {
    lines: () => [split(0, '99001'), split(0.5, '99002')],
    line: 0,
    part: 'share',
    names: () => ['6 chữ số'],
  },
  SHARES_NOT_WHOLE: {
    lines: () => [split(0.5, '99001'), split(0.4, '99002')],
    line: 0,
    part: 'share',
    names: () => [a.name, '0.9'],
  },
  ORPHANED: {
    lines: () => [
      { kind: 'MERGE', level: 'DISTRICT', predecessor: DISTRICT.code, successor: { code: CITY.code } },
      {
        kind: 'MERGE',
        level: 'DISTRICT',
        predecessor: CITY.code,
        successor: { code: CITY.code },
        continues: true,
      },
    ],
    line: null,
    part: null,
    names: () => ['sẽ không còn đơn vị cấp trên'],
  },
  CODE_TAKEN: {
    lines: () => [commune('RENAME', a.code, { code: b.code })],
    line: null,
    part: null,
    names: () => [a.name, b.name, b.code],
  },
  NOTHING_TO_DO: {
    lines: () => [commune('RENAME', a.code, { name: a.name })],
    line: 0,
    part: null,
    names: () => [],
  },
  CODE_REUSED: {
    lines: () => pair('13639', 'Xã Mới'),
    severity: 'WARNING',
    line: null,
    part: null,
    names: () => ['Xã Mới', '13639', 'Phường Vị Hoàng'],
  },
  NAME_REUSED: {
    lines: () => pair('99001', 'Phường Vị Hoàng'),
    severity: 'WARNING',
    line: null,
    part: null,
    names: () => ['Phường Vị Hoàng'],
  },
  NAME_TAKEN: {
    lines: () => [commune('RENAME', a.code, { name: b.name })],
    severity: 'WARNING',
    line: null,
    part: null,
    names: () => [b.name],
  },
  CODE_CONTRADICTED: {
    'another name': {
      lines: () => into(a, b, { name: 'Xã Tên Khác', kind: 'xã', parent: DISTRICT.code }),
      line: 0,
      part: 'successor',
      names: () => [b.code, 'Xã Tên Khác', b.name],
    },
    'another kind': {
      lines: () => into(a, b, { name: b.name, kind: 'thị trấn', parent: DISTRICT.code }),
      line: 0,
      part: 'successor',
      names: () => [b.code, `${b.name} (thị trấn)`, `${b.name} (xã)`],
    },
    'another parent': {
      lines: () => into(a, b, { name: b.name, kind: 'xã', parent: CITY.code }),
      line: 0,
      part: 'successor',
      names: () => [b.code, `trực thuộc ${CITY.name}`, `trực thuộc ${DISTRICT.name}`],
    },
    'a parent that nobody knows': {
      lines: () => into(a, b, { name: b.name, kind: 'xã', parent: '999' }),
      line: 0,
      part: 'successor',
      names: () => [b.code, 'trực thuộc 999', `trực thuộc ${DISTRICT.name}`],
    },
    'another level': {
      lines: () => pair(CITY.code, 'Xã Mới'),
      line: 0,
      part: 'successor',
      names: () => [CITY.code, 'Xã Mới', CITY.name, 'cấp huyện'],
      also: ['TEXT_UNREADABLE'],
    },
    'from outside': {
      lines: () => [
        {
          kind: 'FROM_OUTSIDE',
          level: 'COMMUNE',
          predecessor: b.code,
          successor: { code: b.code, name: 'Xã Ngoài', kind: 'xã', parent: DISTRICT.code },
        },
      ],
      line: 0,
      part: 'successor',
      names: () => [b.code, 'Xã Ngoài', b.name],
    },
    'a part of one given to the other': {
      lines: () => [commune('PART_TRANSFER', a.code, { code: b.code, name: 'Xã Tên Khác' }, { share: 0.25 })],
      line: 0,
      part: 'successor',
      names: () => [b.code, 'Xã Tên Khác', b.name],
    },
  },
  LEVEL_MISPLACED: {
    'opened under a commune': {
      lines: () => pair('99001', 'Xã Mới', { parent: town.code }),
      line: 0,
      part: 'successor',
      names: () => ['Xã Mới', town.name],
    },
    'moved under a commune': {
      lines: () => [commune('TRANSFER', a.code, { parent: town.code })],
      line: 0,
      part: 'successor',
      names: () => [a.name, town.name],
    },
  },
  MERGED_ALONE: {
    lines: () => [merge(a.code, '99001', 'Xã Mới')],
    line: 0,
    part: 'predecessor',
    names: () => [a.name, 'Xã Mới'],
  },
  TEXT_UNREADABLE: {
    'a space of no width': {
      lines: () => pair('99001', 'Xã\u200b Mới'),
      line: 0,
      part: 'successor',
      names: () => ['Xã\u200b Mới'],
    },
    'zeros lost': {
      lines: () => pair('9901', 'Xã Mới'),
      line: 0,
      part: 'successor',
      names: () => ['9901'],
    },
  },
  KIND_NOT_IN_FORCE: {
    lines: () => pair('99001', 'Xã Mới', { kind: 'đặc khu' }),
    severity: 'WARNING',
    line: 0,
    part: 'successor',
    names: () => ['đặc khu', 'xã, phường, thị trấn'],
  },
}

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
