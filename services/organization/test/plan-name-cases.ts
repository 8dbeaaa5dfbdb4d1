import { a, type Case, commune, DISTRICT, pair } from './plan-lines.ts'

/** What is said of names, kinds and levels that the law of the day does not know. */
export const NAME_CASES = {
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
} satisfies Record<string, Case | Record<string, Case>>
