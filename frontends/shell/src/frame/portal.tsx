import { type Registry, RouterProvider, SlotProvider } from '@province/portal-kit/shell'
import { useMemo } from 'react'
import type { SignedInFragment } from '../generated/graphql.ts'
import { RegistryContext } from '../registry/registry-context.ts'
import { SlotFiller } from '../slices/slot-filler.tsx'
import { createPortalRouter } from './routes.tsx'
import { SessionContext } from './session-context.ts'

interface PortalProps {
  registry: Registry
  viewer: SignedInFragment
  onSignedOut: () => void
}

/** The portal of one person: routes from the registry, slots filled from every slice. */
export function Portal({ registry, viewer, onSignedOut }: PortalProps) {
  const onPage = useMemo(
    // What waits for the second factor is shown: its pages say what is to be done.
    () => ({
      slices: registry.slices,
      may: (action?: string) =>
        !action || viewer.actions.includes(action) || viewer.withheld.includes(action),
    }),
    [registry, viewer],
  )
  const router = useMemo(() => createPortalRouter(registry), [registry])
  const session = useMemo(() => ({ registry, viewer, onSignedOut }), [registry, viewer, onSignedOut])
  return (
    <RegistryContext value={onPage}>
      <SessionContext value={session}>
        <SlotProvider renderer={SlotFiller}>
          <RouterProvider router={router} />
        </SlotProvider>
      </SessionContext>
    </RegistryContext>
  )
}
