import type { Refusal } from '@province/runtime/refusal'
import { describe, expect, it } from 'vitest'
import { readTable } from './table.ts'

const COLUMNS = ['place', 'subject'] as const

const refused = (csv: string): string => {
  try {
    readTable(csv, COLUMNS)
  } catch (cause) {
    return (cause as Refusal).message
  }
  throw new Error('not refused')
}

describe('a table in CSV', () => {
  it('is read with its lines, whatever other columns and marks it has', () => {
    const csv = '\ufeffsubject,more,place\n"Một, hai",x,I\n\n"hai\ndòng",y,II\n'
    expect(readTable(csv, COLUMNS)).toMatchObject([
      { line: 2, cells: { place: 'I', subject: 'Một, hai' } },
      { line: 5, cells: { place: 'II', subject: 'hai\ndòng' } },
    ])
  })

  it.each([
    ['place,subject\nI\n', /^Dòng 2: không đọc được/],
    ['place,subject\nI,"mở\n', /^Dòng \d: không đọc được/],
    ['place\nI\n', 'Dòng 1, cột subject: thiếu trong dòng tiêu đề.'],
    ['place,subject\n', 'Dòng 1: tệp không có dòng nào sau dòng tiêu đề.'],
    ['', 'Dòng 1: tệp không có dòng nào sau dòng tiêu đề.'],
    [`place,subject\n${'x'.repeat(2_000_001)}`, 'Dòng 1: tệp lớn quá 2 MB.'],
  ])('%# is refused by line and column', (csv, message) => {
    expect(refused(csv)).toMatch(message)
  })
})
