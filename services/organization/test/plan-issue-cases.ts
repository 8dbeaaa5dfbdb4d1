import type { IssueCode } from '../src/register/decree/plan-issue.ts'
import { a, b, type Case, CITY, commune, DISTRICT, enlarged, into, pair, split, town } from './plan-lines.ts'
import { NAME_CASES } from './plan-name-cases.ts'
import { merge } from './reorganisation-world.ts'

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
    'ended by one line and divided by another': {
      lines: () => [
        ...pair('99001', 'Xã Mới'),
        commune('PART_TRANSFER', a.code, { code: town.code }, { share: 0.5 }),
      ],
      line: 2,
      part: 'predecessor',
      names: () => [a.name],
    },
    'called one thing by one line and another by the next': {
      lines: () => [
        commune('RENAME', a.code, { name: 'Xã Một' }),
        commune('RENAME', a.code, { name: 'Xã Hai' }),
      ],
      line: 1,
      part: 'successor',
      names: () => [a.name, 'Xã Một', 'Xã Hai'],
    },
  },
  LATER_CHANGE: {
    lines: () => [commune('RENAME', '13636', { name: 'Phường Khác' })],
    line: 0,
    part: 'predecessor',
    names: () => ['01/09/2024'],
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
    names: () => ['không còn đơn vị cấp trên', DISTRICT.name],
  },
  SUCCESSOR_ENDS: {
    'a line into a unit that another line ends': {
      lines: () => [
        commune('MERGE', a.code, { code: b.code }),
        ...pair('99001', 'Xã Mới').filter(({ predecessor }) => predecessor === b.code),
        commune('MERGE', town.code, { code: '99001', name: 'Xã Mới', kind: 'xã', parent: DISTRICT.code }),
      ],
      line: 0,
      part: 'successor',
      names: () => [a.name, b.name, 'Xã Mới'],
    },
    'a line into itself': {
      lines: () => [commune('MERGE', a.code, { code: a.code })],
      line: 0,
      part: 'successor',
      names: () => [`${a.name} được ghi nhập vào chính nó`],
    },
    'two that go into each other': {
      lines: () => [commune('MERGE', a.code, { code: b.code }), commune('MERGE', b.code, { code: a.code })],
      line: 0,
      part: 'successor',
      names: () => [`${a.name} được ghi nhập vào ${b.name}`, `nhập ${b.name} vào ${a.name}`],
    },
  },
  CODE_TAKEN: {
    lines: () => [commune('RENAME', a.code, { code: b.code })],
    line: null,
    part: null,
    names: () => [a.name, b.name, b.code],
  },
  NOTHING_TO_DO: {
    'called as it is': {
      lines: () => [commune('RENAME', a.code, { name: a.name })],
      line: 0,
      part: null,
      names: () => [],
    },
    'moved to where it stands, and renamed on the way': {
      lines: () => [commune('TRANSFER', a.code, { parent: DISTRICT.code, name: 'Xã Khác' })],
      line: 0,
      part: 'successor',
      names: () => [a.name, DISTRICT.name],
      also: ['CODE_CONTRADICTED'],
    },
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
    names: () => ['Phường Vị Hoàng', '13639', '01/09/2024'],
  },
  NAME_TAKEN: {
    lines: () => [commune('RENAME', a.code, { name: b.name })],
    severity: 'WARNING',
    line: null,
    part: null,
    names: () => [b.name],
  },
  CODE_CONTRADICTED: {
    'from outside with one code, and opened with another': {
      lines: () => [
        commune('FROM_OUTSIDE', '99001', {
          code: '99002',
          name: 'Xã Mới',
          kind: 'xã',
          parent: DISTRICT.code,
        }),
      ],
      line: 0,
      part: 'successor',
      names: () => ['99001', '99002'],
    },
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
  ...NAME_CASES,
}
