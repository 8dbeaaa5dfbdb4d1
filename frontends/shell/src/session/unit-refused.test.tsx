import { useScope } from '@province/portal-kit'
import { expect, it } from 'vitest'
import { inPortal, partly, refused, screen, waitFor } from '../../../../packages/portal-kit/test/portal.tsx'
import { ScopeUnit } from '../scope/scope-unit.tsx'

function Shown() {
  const { unitError, unitAbsent } = useScope()
  return <p>{unitError ? 'refused' : unitAbsent ? 'absent' : 'waiting'}</p>
}

const shown = (refuse: () => never) =>
  inPortal(
    <ScopeUnit>
      <Shown />
    </ScopeUnit>,
    { graph: { ScopeUnit: refuse } },
  )

it('shows the page with its refusal where nothing at all is answered of the unit', async () => {
  const { sent } = shown(() => {
    throw refused('PASSWORD_CHANGE_REQUIRED')
  })
  await waitFor(() => expect(screen.getByText('refused')).toBeDefined())
  // A refused unit is not one that ended: nobody looks for what it became.
  expect(sent.map(({ name }) => name)).toEqual(['ScopeUnit'])
})

it('says that nobody answered, and never that there is no such unit, where what it became is not told', async () => {
  const nowhere = { __typename: 'Query', unit: null, unitToday: null }
  inPortal(
    <ScopeUnit>
      <Shown />
    </ScopeUnit>,
    {
      graph: {
        ScopeUnit: () => nowhere,
        ScopeUnitAcross: () =>
          partly({ __typename: 'Query', unitAcross: null }, refused('SUBGRAPH_UNAVAILABLE')),
      },
    },
  )
  await screen.findByText('refused')
  expect(screen.queryByText('absent')).toBeNull()
})
