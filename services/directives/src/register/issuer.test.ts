import { expect, test } from 'vitest'
import { groupOf } from './issuer.ts'

test.each([
  ['PEOPLES_COUNCIL', 'PROVINCE', 'COUNCIL'],
  ['COUNCIL_BOARD', 'PROVINCE', 'COUNCIL'],
  ['PEOPLES_COMMITTEE', 'PROVINCE', 'PEOPLE_COMMITTEE'],
  ['AGENCY', 'AGENCY', 'AGENCY'],
  ['INSPECTORATE', 'PROVINCE', 'AGENCY'],
  ['PARTY_COMMITTEE', 'DISTRICT', 'DISTRICT_PARTY'],
  ['PEOPLES_COMMITTEE', 'DISTRICT', 'DISTRICT_COMMITTEE'],
  ['PARTY_COMMITTEE', 'PROVINCE', 'OTHER'],
  ['PEOPLES_COUNCIL', 'DISTRICT', 'OTHER'],
  ['PEOPLES_COMMITTEE', 'COMMUNE', 'OTHER'],
  ['EXTERNAL_ORGANISATION', null, 'OTHER'],
] as const)('%s of a unit of tier %s is counted as %s', (kind, unitLevel, group) => {
  expect(groupOf({ kind, unitLevel })).toBe(group)
})
