import { describe, expect, test } from 'vitest'
import { ReorgEvent } from '../decree/decree.ts'
import { Unit, type UnitLevel } from '../unit/unit.ts'
import type { UnitEntry } from './unit-entry.ts'
import { planUnits } from './unit-load.ts'

const TODAY = '2025-08-15'
const CHANGE = '2025-07-01'
const DOCUMENT = '203/2025/QH15'

const unit = (
  level: UnitLevel,
  state: { code: string; name: string; kind: string; parentId: string | null },
  { from = null, to = null }: { from?: string | null; to?: string | null } = {},
) => {
  const made = Unit.open(`id-${state.code}`, level, from, state)
  if (to) made.close(to)
  return made
}

/** A province with a district and a ward; a decree ended all three, and there is one province with one ward since. */
const UNITS = [
  unit('PROVINCE', { code: '36', name: 'Tỉnh Cũ', kind: 'tỉnh', parentId: null }, { to: CHANGE }),
  unit('DISTRICT', { code: '356', name: 'Huyện Cũ', kind: 'huyện', parentId: 'id-36' }, { to: CHANGE }),
  unit('COMMUNE', { code: '13636', name: 'Phường Cũ', kind: 'phường', parentId: 'id-356' }, { to: CHANGE }),
  unit('PROVINCE', { code: '37', name: 'Tỉnh Mới', kind: 'tỉnh', parentId: null }, { from: CHANGE }),
  unit('COMMUNE', { code: '13637', name: 'Phường Nay', kind: 'phường', parentId: 'id-37' }, { from: CHANGE }),
]
const TIERS = [
  { level: 'PROVINCE', from: null, to: null, endedBy: null },
  { level: 'DISTRICT', from: null, to: CHANGE, endedBy: DOCUMENT },
  { level: 'COMMUNE', from: null, to: null, endedBy: null },
] as const
const became = (predecessorId: string, successorId: string, legalBasis: string) =>
  ({ kind: 'MERGE', predecessorId, successorId, share: 1, continues: false, legalBasis }) as const
const EVENTS = [
  new ReorgEvent('e', 'Sắp xếp', 'chung', CHANGE, [
    became('id-36', 'id-37', '202/2025/QH15'),
    became('id-356', 'id-37', DOCUMENT),
    became('id-13636', 'id-13637', '1674/NQ-UBTVQH15'),
  ]),
]

const ward: UnitEntry = {
  code: '13999',
  level: 'commune',
  kind: 'xã',
  name: 'Xã Thử',
  parentCode: '37',
  validFrom: CHANGE,
}
const planned = (over: Partial<UnitEntry>, today = TODAY) =>
  planUnits([{ ...ward, ...over }], UNITS, today, TIERS, EVENTS)
const told = (over: Partial<UnitEntry>, today = TODAY) =>
  planned(over, today).problems.map(({ part, message }) => `${part}: ${message.vi} / ${message.en}`)
const district = { level: 'district', kind: 'huyện', name: 'Huyện Thử', code: '399' }

describe('a unit that a file brings goes on for good, so every decree on record holds for it', () => {
  test('one of a tier that a decree ends is refused, and the decree and its day are named', () => {
    for (const today of ['2023-06-15', TODAY])
      expect(told({ ...district, parentCode: '36', validFrom: '' }, today)).toContainEqual(
        expect.stringMatching(/^level: .*01\/07\/2025.*203\/2025\/QH15/),
      )
  })

  test.each([
    ['a province that ends', '36'],
    ['a district that ends', '356'],
  ])('so is one under %s', (_, parentCode) => {
    const basis = parentCode === '36' ? '202/2025/QH15' : DOCUMENT
    const problems = told({ parentCode, validFrom: '' })
    expect(problems).toContainEqual(expect.stringMatching(/^parentCode: .*01\/07\/2025/))
    expect(problems.join()).toContain(basis)
  })

  test('so is one under a unit that begins later, unless it begins no earlier itself', () => {
    for (const validFrom of ['', '2025-06-30']) {
      const problems = told({ validFrom })
      expect(problems).toContainEqual(
        expect.stringMatching(/^parentCode: .*01\/07\/2025.*202\/2025\/QH15.*valid_from/),
      )
    }
    expect(told({})).toEqual([])
    expect(told({ validFrom: '2025-08-01' })).toEqual([])
  })

  test('one under a unit of the file begins no earlier than that', () => {
    const above = { ...district, parentCode: '38', validFrom: '2023-01-01' }
    const top = { code: '38', level: 'province', kind: 'tỉnh', name: 'Tỉnh Ba', parentCode: '' }
    const parts = (validFrom: string) =>
      planUnits([{ ...top, validFrom }, above], [], TODAY).problems.map(({ entry, part }) => [entry, part])
    expect(parts('2023-01-01')).toEqual([])
    expect(parts('2023-01-02')).toEqual([[1, 'parentCode']])
  })

  test('a code that anybody carries on one of its days is refused, before and after today', () => {
    expect(told({ code: '13636', validFrom: '' })).toContainEqual(
      expect.stringMatching(/^code: Phường Cũ.*01\/07\/2025/),
    )
    expect(told({ code: '13636' })).toEqual([])
    expect(told({ code: '13637', parentCode: '356', validFrom: '' }, '2023-06-15')).toContainEqual(
      expect.stringMatching(/^code: Phường Nay.*từ ngày 01\/07\/2025/),
    )
    expect(told({ ...district, code: '37' })).not.toEqual([])
  })

  test('another province is told which one is there on its days: after a decree, the one of then', () => {
    const other = { code: '99', level: 'province', kind: 'tỉnh', name: 'Tỉnh Khác', parentCode: '' }
    const early = '2023-06-15'
    expect(told({ ...other, validFrom: CHANGE }, early)).toContainEqual(expect.stringMatching(/^level: .*37/))
    expect(told({ ...other, validFrom: CHANGE })).toContainEqual(expect.stringMatching(/^level: .*37/))
    expect(told({ ...other, validFrom: '' }, early)).toContainEqual(expect.stringMatching(/^level: .*36/))
  })

  test('it begins on its first day, under the unit that is there then', () => {
    expect(planned({}).fresh).toMatchObject([
      { code: '13999', level: 'COMMUNE', from: CHANGE, parentId: 'id-37' },
    ])
  })

  test('a unit that is there is left alone, unless the file says another first day', () => {
    const there = { code: '13637', kind: 'phường', name: 'Phường Nay' }
    expect(planned(there)).toMatchObject({ problems: [], unchanged: 1 })
    expect(planned({ ...there, validFrom: '' })).toMatchObject({ problems: [], unchanged: 1 })
    expect(told({ ...there, validFrom: '2025-08-01' })).toEqual([
      expect.stringMatching(/^validFrom: .*01\/07\/2025/),
    ])
  })
})

describe('level stands under level as it does on the first day', () => {
  const early = UNITS.slice(0, 3).map((each) =>
    Unit.open(each.id, each.level, null, each.states[0] ?? never()),
  )
  const parts = (entry: UnitEntry, units: readonly Unit[] = early) =>
    planUnits([entry], units, '2023-06-15').problems.map(({ part }) => part)

  test('a commune stands under a district while there are any', () => {
    expect(parts({ ...ward, parentCode: '36', validFrom: '' })).toEqual(['parentCode'])
    expect(parts({ ...ward, parentCode: '356', validFrom: '' })).toEqual([])
    expect(
      parts({ ...ward, level: 'agency', kind: 'sở', name: 'Sở Thử', code: '36-thu', parentCode: '356' }),
    ).toEqual(['parentCode'])
  })

  test('a register of the present has none, and says so by its first days', () => {
    const top = { code: '37', level: 'province', kind: 'tỉnh', name: 'Tỉnh Mới', parentCode: '' }
    const both = (validFrom: string) =>
      planUnits(
        [
          { ...top, validFrom },
          { ...ward, validFrom },
        ],
        [],
        TODAY,
      ).problems.map(({ part }) => part)
    expect(both(CHANGE)).toEqual([])
    expect(both('')).toEqual(['parentCode'])
  })

  test('a kind is one of the first day: đặc khu from 2025-07-01, thị trấn until then', () => {
    const zone = { kind: 'đặc khu', name: 'Đặc khu Thử' }
    expect(told(zone)).toEqual([])
    expect(told({ ...zone, validFrom: '' })).toContainEqual(expect.stringMatching(/^kind: /))
    expect(told({ kind: 'thị trấn', name: 'Thị trấn Thử' })).toEqual([expect.stringMatching(/^kind: /)])
  })
})

describe('what typing and spreadsheets do to a file', () => {
  test.each(['29020x', '-5555', '29 027', '290281', '29031.0', '2.9E4', '9027', 'xa-thu', '٢٩٠٢٧'])(
    'the code %s of a commune is refused',
    (code) => {
      expect(told({ code }).map((problem) => problem.split(':')[0])).toEqual(['code'])
    },
  )

  test('how many digits is said, and an agency has a short name', () => {
    expect(told({ code: '290281' })[0]).toMatch(/5 chữ số.*5 digits/)
    const agency = { level: 'agency', kind: 'sở', name: 'Sở Thử' }
    expect(told({ ...agency, code: '37-sthu' })).toEqual([])
    for (const code of ['3.7', '37 sthu', '-5555', '37-', '5555'])
      expect(told({ ...agency, code })).toHaveLength(1)
  })

  test('a register that names its units itself goes on doing so', () => {
    const top = Unit.open('p', 'PROVINCE', null, { code: 'p', name: 'Tỉnh', kind: 'tỉnh', parentId: null })
    const own = (code: string) =>
      planUnits([{ ...ward, ...district, code, parentCode: 'p', validFrom: '' }], [top], TODAY).problems
    expect(own('d0')).toEqual([])
    for (const code of ['d 0', '-5555', '2.9E4']) expect(own(code)).toMatchObject([{ part: 'code' }])
  })

  test('two spaces are refused; how letters are put together is not told apart', () => {
    expect(told({ name: 'Xã  Thử' })).toEqual([expect.stringMatching(/^name: .*hai dấu cách/)])
    expect(told({ kind: 'xã'.normalize('NFD'), name: 'Xã Thử'.normalize('NFD') })).toEqual([])
    expect(planned({ kind: 'xã'.normalize('NFD') }).fresh).toMatchObject([{ kind: 'xã' }])
  })

  test('what nobody sees is told of a unit that is there, too', () => {
    const there = { code: '13637', kind: 'phường', name: 'Phường\u200b Nay' }
    expect(told(there)).toEqual([expect.stringMatching(/^name: có ký tự không nhìn thấy/)])
  })

  test('a name that begins with the word of another kind is refused', () => {
    expect(told({ name: 'Phường Mới' })).toEqual([expect.stringMatching(/^name: .*phường.*xã/)])
    expect(told({ name: 'Thị trấn Mới' })).toEqual([expect.stringMatching(/^name: .*thị trấn/)])
    expect(told({ name: 'Tân Thành' })).toEqual([])
  })
})

function never(): never {
  throw new Error('a unit without a state')
}
