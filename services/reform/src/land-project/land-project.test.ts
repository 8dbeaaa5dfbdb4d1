import { expect, test } from 'vitest'
import { LandProject } from './land-project.ts'
import { LandStep } from './land-step.ts'

const TODAY = '2023-06-15'
const facts = {
  unitId: 'lead',
  name: 'Đường vành đai',
  areaM2: 12_000,
  households: 40,
  resolution: '1/NQ',
  straddles: [],
}
const recorded = (change: object = {}) => LandProject.record('id', { ...facts, ...change }, 'somebody')
const code = (wanted: string) => expect.objectContaining({ code: wanted })

test.each([
  ['no name', { name: ' ' }],
  ['a broken area', { areaM2: 1.5 }],
  ['households below none', { households: -1 }],
  ['its lead among those it straddles', { straddles: ['lead'] }],
  ['a straddled unit twice', { straddles: ['a', 'a'] }],
])('is not recorded with %s', (_what, change) => {
  expect(() => recorded(change)).toThrowError(code('INPUT_INVALID'))
})

test('is public apart from being approved, each once', () => {
  const project = recorded()
  project.approve('2023-06-01', '9/QĐ', 'b', TODAY)
  expect(project).toMatchObject({ publicity: 'NOT_PUBLIC', approval: 'APPROVED' })
  project.publish('2023-06-02', 'Trụ sở UBND', 'b', TODAY)
  expect(project).toMatchObject({ publicity: 'PUBLIC', publicOn: '2023-06-02', version: 3 })
  expect(() => project.publish('2023-06-03', 'x', 'b', TODAY)).toThrowError(code('STEP_NOT_ALLOWED'))
  expect(() => recorded().approve('2023-06-16', 'x', 'b', TODAY)).toThrowError(code('INPUT_INVALID'))
})

test('a consultation to which nobody came is a fact, one that says nothing is none', () => {
  const said = {
    kind: 'CONSULTED',
    on: TODAY,
    document: '1/BB',
    attended: 0,
    opinions: 0,
    outcome: 'Không ai đến',
  } as const
  expect(LandStep.take('s', recorded(), said, 'b', TODAY)).toMatchObject({ attended: 0 })
  for (const change of [
    { attended: null },
    { opinions: -1 },
    { outcome: ' ' },
    { document: '' },
    { on: '2023-06-16' },
  ])
    expect(() => LandStep.take('s', recorded(), { ...said, ...change }, 'b', TODAY)).toThrowError(
      code('INPUT_INVALID'),
    )
})
