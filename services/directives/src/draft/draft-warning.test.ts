import { describe, expect, test } from 'vitest'
import { endedBodiesIn, endedUnitsIn } from './draft-warning.ts'

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

  test('that names an ended body is told so by its own name, and its unit is not told beside it', () => {
    const bodies = [
      { id: '1', called: 'Huyện ủy Ý Yên', endedOn: '2025-07-01' },
      { id: '2', called: 'Ủy ban nhân dân huyện Ý Yên', endedOn: '2025-07-01' },
      { id: '3', called: 'Trung tâm Xúc tiến đầu tư', endedOn: '2022-01-01' },
      { id: '4', called: 'Trung tâm Xúc tiến đầu tư', endedOn: '2024-01-01' },
      { id: '5', called: 'Ban Tiếp công dân tỉnh', endedOn: '2023-01-01' },
      { id: '6', called: 'Ban Tiếp công dân tỉnh', endedOn: null },
    ]
    const draft =
      'Đề nghị Huyện uỷ Ý Yên, UBND huyện Ý Yên, Trung tâm xúc tiến Đầu tư và Ban Tiếp công dân tỉnh phối hợp'
    const found = endedBodiesIn(draft, bodies)
    expect(found.map(({ id }) => id).sort()).toEqual(['1', '2', '4'])
    const names = found.map(({ called }) => called)
    expect(endedUnitsIn(draft, ended, names)).toEqual([])
    expect(endedUnitsIn(`${draft}; nhân dân huyện Ý Yên`, ended, names)).toMatchObject([
      { kind: 'UNIT_ENDED' },
    ])
  })
})
