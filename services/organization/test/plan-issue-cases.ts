import type { TestDatabase } from '@province/testbed'
import type { IssueCode } from '../src/register/decree/plan-issue.ts'
import { merge } from './reorganisation-world.ts'

export interface Named {
  code: string
  name: string
}

/** Communes of Vụ Bản: two of kind `xã`, and the town of the district. */
export let a: Named
export let b: Named
let town: Named
export const DISTRICT = { code: '359', name: 'Huyện Vụ Bản' }
export const CITY = { code: '356', name: 'Thành phố Nam Định' }

/** Looks up the communes that the lines are about; before any line is made. */
export async function findCommunes(database: TestDatabase): Promise<void> {
  const rows = await database.peek<Named & { kind: string }>(
    `select u.code, u.name, u.kind from hierarchy.unit u where u.parent_id = $1 and u.level = 'COMMUNE'
       and u.valid_from <= '2025-01-01' and u.valid_to > '2025-01-01' and u.opened_on is null order by u.code`,
    [await database.unitId('359', '2025-01-01')],
  )
  const communes = rows.filter(({ kind }) => kind === 'xã')
  const found = [communes[0], communes[1], rows.find(({ kind }) => kind === 'thị trấn')]
  ;[a, b, town] = found.map((row) => row ?? { code: '', name: '' }) as [Named, Named, Named]
}

export const commune = (kind: string, predecessor: string, successor: object, more: object = {}) => ({
  kind,
  level: 'COMMUNE',
  predecessor,
  successor,
  ...more,
})
export const into = (from: Named, to: Named, stated: object) => [
  commune('MERGE', from.code, { code: to.code, ...stated }),
]
export const pair = (code: string, name: string, more: object = {}) =>
  [a, b].map(({ code: from }) => {
    const line = merge(from, code, name)
    return { ...line, successor: { ...line.successor, ...more } }
  })
/** The first is to go on, enlarged by the second; both lines say the same of it. */
export const enlarged = (stated: object) => [
  commune('MERGE', a.code, { code: a.code, ...stated }, { continues: true }),
  commune('MERGE', b.code, { code: a.code, ...stated }),
]
const split = (share: number, code: string) => ({
  ...merge(a.code, code, `Xã ${code}`),
  kind: 'SPLIT',
  share,
})

/** Lines of a plan, and what the preview says of them. */
export interface Case {
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
export const CASES: Record<
  Exclude<IssueCode, 'LEVEL_ABSENT' | 'UNIT_OUTSIDE'>,
  Case | Record<string, Case>
> = {
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
    'a commune that goes into an agency': {
      lines: () => [commune('MERGE', a.code, { code: '36-snv' })],
      line: 0,
      part: 'successor',
      names: () => ['36-snv', 'Sở Nội vụ', 'cơ quan chuyên môn', 'cấp xã'],
    },
    'communes that go into the province, said as it is': {
      lines: () =>
        [a, b].map(({ code }) => commune('MERGE', code, { code: '36', name: 'Tỉnh Nam Định', kind: 'tỉnh' })),
      line: 0,
      part: 'successor',
      names: () => ['36', 'Tỉnh Nam Định', 'cấp tỉnh', 'cấp xã'],
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
    lines: () => pair('99001', 'Phường Vị Hoàng', { kind: 'phường' }),
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
    },
    'of another level, to go on with': {
      lines: () => [commune('RENAME', a.code, { code: CITY.code })],
      line: 0,
      part: 'successor',
      names: () => [CITY.code, a.name, CITY.name, 'cấp huyện'],
    },
    'another name of one that is to go on': {
      lines: () => enlarged({ name: 'Xã Tên Khác' }),
      line: 0,
      part: 'successor',
      names: () => [a.code, 'Xã Tên Khác', a.name],
    },
    'another kind of one that is to go on': {
      lines: () => enlarged({ kind: 'phường' }),
      line: 0,
      part: 'successor',
      names: () => [a.code, `${a.name} (phường)`, `${a.name} (xã)`],
    },
    'another code of one that is to go on': {
      lines: () => [commune('MERGE', a.code, { code: '99001' }, { continues: true })],
      line: 0,
      part: 'successor',
      names: () => [a.code, '99001', a.name],
      also: ['MERGED_ALONE'],
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
    'one into a new one': {
      lines: () => [merge(a.code, '99001', 'Xã Mới')],
      line: 0,
      part: 'predecessor',
      names: () => [a.name, 'Xã Mới'],
    },
    'one that is to go on, and nothing goes into it': {
      lines: () => [commune('MERGE', a.code, { code: a.code }, { continues: true })],
      line: 0,
      part: 'predecessor',
      names: () => [a.name],
    },
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
    'two spaces': {
      lines: () => pair('99001', 'Xã  Mới'),
      line: 0,
      part: 'successor',
      names: () => ['Xã  Mới'],
    },
    'a letter in a code of digits': {
      lines: () => pair('9900x', 'Xã Mới'),
      line: 0,
      part: 'successor',
      names: () => ['9900x', '5 chữ số'],
    },
  },
  KIND_NOT_IN_FORCE: {
    'not yet': {
      lines: () => pair('99001', 'Xã Mới', { kind: 'đặc khu' }),
      line: 0,
      part: 'successor',
      names: () => ['đặc khu', 'xã, phường, thị trấn'],
    },
    'no longer': {
      lines: () => pair('99001', 'Thị trấn Mới', { kind: 'thị trấn' }),
      line: 0,
      part: 'successor',
      names: () => ['thị trấn', 'xã, phường, đặc khu'],
      more: { effectiveOn: '2025-09-01' },
    },
    'of another level': {
      lines: () => pair('99001', 'Xã Mới', { kind: 'huyện' }),
      line: 0,
      part: 'successor',
      names: () => ['huyện', 'cấp xã'],
    },
  },
  NAME_OF_OTHER_KIND: {
    'of one that is opened': {
      lines: () => pair('99001', 'Phường Mới'),
      line: 0,
      part: 'successor',
      names: () => ['Phường Mới', 'phường', 'xã'],
    },
    'of one that goes on under another name': {
      lines: () => [commune('RENAME', a.code, { name: 'Thị trấn Khác' })],
      line: 0,
      part: 'successor',
      names: () => ['Thị trấn Khác', 'thị trấn', 'xã'],
    },
    'of one that becomes another kind and keeps its name': {
      lines: () => [commune('RECLASSIFY', a.code, { kind: 'phường' })],
      line: 0,
      part: 'successor',
      names: () => [a.name, 'xã', 'phường'],
    },
  },
  LEVEL_LOWEST: {
    'every commune': {
      lines: () => [{ kind: 'ABOLISH_LEVEL', level: 'COMMUNE', predecessor: DISTRICT.code }],
      line: 0,
      part: null,
      names: () => ['cấp xã'],
    },
    'every agency': {
      lines: () => [{ kind: 'ABOLISH_LEVEL', level: 'AGENCY', predecessor: '36' }],
      line: 0,
      part: null,
      names: () => ['cơ quan chuyên môn'],
    },
  },
}
