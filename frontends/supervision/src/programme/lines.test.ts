import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'

test('contents are what was typed one a line, without empty lines', () => {
  expect(linesOf(' Ngân sách \n\n Nước sạch\n')).toEqual(['Ngân sách', 'Nước sạch'])
  expect(linesOf('  \n')).toEqual([])
})
