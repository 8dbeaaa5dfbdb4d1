import { AddAct, useScope } from '@province/portal-kit'
import { expect, test } from 'vitest'
import { inPortal, screen } from '../../../../packages/portal-kit/test/portal.tsx'
import { ScopeUnit } from './scope-unit.tsx'

function Shown() {
  const { unitIdToday, unitEnded } = useScope()
  return (
    <>
      <p>{`lists of ${unitIdToday ?? 'nobody'}${unitEnded ? ', ended' : ''}`}</p>
      <AddAct action="anything" word="Thêm" to={unitIdToday} form={() => null} />
    </>
  )
}

const of = (today: string | null) => ({
  ScopeUnit: () => ({
    unit: { __typename: 'Unit', id: 'then', code: '36', name: 'Tỉnh Nam Định' },
    unitToday: today && { __typename: 'Unit', id: today, code: '36', name: 'Tỉnh Nam Định' },
  }),
})
const inScope = (today: string | null) =>
  inPortal(
    <ScopeUnit>
      <Shown />
    </ScopeUnit>,
    { graph: of(today), address: '/?unit=36&asOf=2023-06-14', actions: ['anything'] },
  )

test('the lists of a unit that has ended by today are its own, and nothing new is done there', async () => {
  inScope(null)
  await screen.findByText('lists of then, ended')
  expect(screen.queryByRole('button', { name: 'Thêm' })).toBeNull()
})

test('of a unit that goes on they are those of the one that bears its code today', async () => {
  inScope('now')
  await screen.findByText('lists of now')
  await screen.findByRole('button', { name: 'Thêm' })
})
