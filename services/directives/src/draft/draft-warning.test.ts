import { describe, expect, test } from 'vitest'
import { endedUnitsIn } from './draft-warning.ts'

const ended = [
  { name: 'Xã Yên Chính', endedOn: '2025-07-01', successors: ['Xã Vạn Thắng'] },
  { name: 'Huyện Ý Yên', endedOn: '2025-07-01', successors: [] },
]

describe('a draft', () => {
  test('that names an ended unit or a body of it is told so, with what took it over', () => {
    expect(endedUnitsIn('Giao UBND huyện Ý Yên và nhân dân xã Yên Chính thực hiện', ended)).toEqual([
      { kind: 'UNIT_ENDED', named: 'Xã Yên Chính', since: '2025-07-01', successor: 'Xã Vạn Thắng' },
      { kind: 'BODY_ENDED', named: 'Huyện Ý Yên', since: '2025-07-01', successor: null },
    ])
  })

  test('is read without regard to accents, by whole names, each once', () => {
    expect(endedUnitsIn('XÃ YÊN CHÍNH, xa yen chinh', ended)).toHaveLength(1)
    expect(endedUnitsIn('xã Yên Chính2; liên xã Yên Chínhh', ended)).toEqual([])
    expect(endedUnitsIn('', ended)).toEqual([])
  })
})
