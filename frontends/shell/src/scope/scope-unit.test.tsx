import { AddAct, OutOfSight, useScope } from '@province/portal-kit'
import { expect, test } from 'vitest'
import { inPortal, screen } from '../../../../packages/portal-kit/test/portal.tsx'
import { ScopeUnit } from './scope-unit.tsx'

function Shown() {
  const { unitIdToday, unitEnded, unitInSight } = useScope()
  return (
    <>
      <p>{`lists of ${unitIdToday ?? 'nobody'}${unitEnded ? ', ended' : ''}`}</p>
      <OutOfSight unit="Tỉnh Nam Định" inSight={unitInSight !== false} />
      <AddAct action="anything" word="Thêm" to={unitIdToday} form={() => null} />
    </>
  )
}

const province = (id: string, inSight: boolean) => ({
  __typename: 'Unit',
  id,
  code: '36',
  name: 'Tỉnh Nam Định',
  inSight,
})
const of = (today: string | null, inSight: boolean) => ({
  ScopeUnit: () => ({ unit: province('then', false), unitToday: today && province(today, inSight) }),
})
const inScope = (today: string | null, inSight = true) =>
  inPortal(
    <ScopeUnit>
      <Shown />
    </ScopeUnit>,
    { graph: of(today, inSight), address: '/?unit=36&asOf=2023-06-14', actions: ['anything'] },
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

test('where no role reaches the unit, then or today, it is said that what is empty is withheld', async () => {
  inScope('now', false)
  await screen.findByText(/Bạn không giữ vai trò nào ở Tỉnh Nam Định/)
})

test('a role on the unit of today is enough', async () => {
  inScope('now', true)
  await screen.findByText('lists of now')
  expect(screen.queryByText(/Bạn không giữ vai trò nào/)).toBeNull()
})
