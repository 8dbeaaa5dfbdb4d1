import { expect, test } from 'vitest'
import { wrongLines } from './accounts-from-file.ts'

const known = { usernames: new Set(['an.le']), units: new Map([['36', 'u']]), roles: new Set(['clerk']) }
const line = (at: number, username: string, unit = '36', role = 'clerk', display_name = 'Người thử') => ({
  line: at,
  cells: { username, display_name, unit, role },
})

test('every wrong place of a file is said by line and column', () => {
  expect(wrongLines([line(2, 'binh.tran'), line(3, 'an.le')], known)).toEqual([])
  expect(wrongLines([line(2, 'a'), line(3, 'cuong', '99', 'king', ' '), line(4, 'cuong')], known)).toEqual([
    'line 2, username: small letters, digits, dots and dashes, 3 to 64.',
    'line 3, display_name: must not be empty.',
    'line 3, unit: there is no unit with the code 99 today.',
    'line 3, role: king is none of clerk.',
    'line 4, username: cuong stands in the file twice.',
  ])
})
