import { describe, expect, test } from 'vitest'
import { VIETNAM } from './working-calendar.ts'

describe('outside the published years', () => {
  test.each([
    ['2016-04-30', 'HOLIDAY', 'Ngày Chiến thắng'],
    ['2019-05-01', 'HOLIDAY', 'Quốc tế Lao động'],
    ['2021-09-02', 'HOLIDAY', 'Quốc khánh'],
    ['2027-01-01', 'HOLIDAY', 'Tết Dương lịch'],
    ['2021-09-03', 'WORKDAY', ''],
    ['2021-05-02', 'WEEKEND', ''],
  ])('%s is %s, and may still change', (day, kind, name) => {
    expect(VIETNAM.on(day)).toMatchObject({ kind, name, working: kind === 'WORKDAY', provisional: true })
  })

  test('people decide also a fixed day and a day of long ago, which is settled then', () => {
    const decided = VIETNAM.with([
      { day: '2016-04-30', kind: 'SWAPPED_IN', name: 'Làm bù' },
      { day: '2016-05-02', kind: 'IN_LIEU', name: 'Nghỉ bù 30/4' },
    ])
    expect(decided.on('2016-04-30')).toMatchObject({ kind: 'SWAPPED_IN', working: true, provisional: false })
    expect(decided.on('2016-05-02')).toMatchObject({ kind: 'IN_LIEU', working: false, provisional: false })
  })
})
