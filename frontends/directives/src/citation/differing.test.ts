import { expect, it } from 'vitest'
import { differingFields } from './differing.ts'

const citation = {
  symbol: '25-NQ/TW',
  typeName: 'Nghị quyết',
  issuedOnAsCited: '2013-06-03',
  issuer: 'Ban Chấp hành Trung ương',
  subject: 'Công tác dân vận',
}

it('names what two citations of one document do not say alike, and of one alone nothing', () => {
  expect([...differingFields([citation, { ...citation, issuedOnAsCited: '2023-06-03' }])]).toEqual([
    'issuedOnAsCited',
  ])
  expect(differingFields([citation]).size).toBe(0)
})
