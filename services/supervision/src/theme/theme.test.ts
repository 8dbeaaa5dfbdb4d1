import { expect, test } from 'vitest'
import { Theme } from './theme.ts'
import { themeLifecycle } from './theme-lifecycle.ts'

const proposal = {
  code: 'land_use',
  title: 'Sử dụng đất',
  owner: 'STANDING',
  ownerName: 'Thường trực HĐND tỉnh',
  kind: 'THEMATIC',
  covers: { from: '2016-01-01', to: null },
  runs: { from: '2023-01-01', to: '2023-07-01' },
  statedSubjects: 40,
  subjectKind: 'UNITS',
  scopeNote: '',
  source: '',
} as const

const mandate = { document: '15/QĐ-TTHĐND', decidedOn: '2023-03-01', lead: 'Phó Chủ tịch HĐND tỉnh' }
const decide = (theme: Theme, change: object = {}) =>
  theme.decide('d', { ...mandate, ...change }, 'somebody', '2023-06-15')

test('a decision moves a theme on and opens its delegation', () => {
  const theme = new Theme('t', 'u', proposal)
  const delegation = decide(theme)
  expect([theme.state, theme.version]).toEqual([themeLifecycle.table.decide.to, 2])
  expect(delegation).toMatchObject({ id: 'd', themeId: 't', unitId: 'u', ...mandate, recordedBy: 'somebody' })
})

test('a theme is decided once', () => {
  const theme = new Theme('t', 'u', proposal)
  decide(theme)
  expect(() => decide(theme)).toThrowError(/đã có quyết định/)
})

test.each([
  ['document', { document: ' ' }],
  ['lead', { lead: '' }],
  ['lead', { lead: 'x'.repeat(201) }],
  ['decidedOn', { decidedOn: '2023-06-16' }],
])('a decision without its %s is refused', (field, change) => {
  expect(() => decide(new Theme('t', 'u', proposal), change)).toThrowError(
    expect.objectContaining({ code: 'INPUT_INVALID', detail: { field } }),
  )
})
