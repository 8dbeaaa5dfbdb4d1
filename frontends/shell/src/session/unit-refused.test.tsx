import { useScope } from '@province/portal-kit'
import { expect, it } from 'vitest'
import { inPortal, refused, screen, waitFor } from '../../../../packages/portal-kit/test/portal.tsx'
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
