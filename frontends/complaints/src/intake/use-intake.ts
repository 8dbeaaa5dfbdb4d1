import { problemOf, useApolloClient, useEffect, useState } from '@province/portal-kit'
import {
  IntakeStandingDocument,
  type KeptIntakeFragment,
  OpenIntakeDocument,
  SaveIntakeDocument,
} from '../generated/graphql.ts'
import { IntakeKeeper, type KeepingPort } from '../keeping/intake-keeper.ts'
import type { Typed } from '../keeping/typed.ts'

type Client = ReturnType<typeof useApolloClient>

// What names somebody is not remembered by the client either: the fields hold it, and the server.
const UNREMEMBERED = { fetchPolicy: 'no-cache' } as const

/** Where a petition is taken in, and the visit at which it was told, where it was told at one. */
export interface Desk {
  unit: string
  visit?: string | undefined
}

const portOf = (client: Client, { unit, visit }: Desk): KeepingPort => ({
  open: async (input, idempotencyKey) => {
    const variables = { input: { ...input, unit, ...(visit ? { visit } : {}) }, idempotencyKey }
    const { data } = await client.mutate({ mutation: OpenIntakeDocument, variables, ...UNREMEMBERED })
    return kept(data?.openIntake)
  },
  keep: async ({ id, version }, input, idempotencyKey) => {
    const variables = { id, expectedVersion: version, input, idempotencyKey }
    const { data } = await client.mutate({ mutation: SaveIntakeDocument, variables, ...UNREMEMBERED })
    return kept(data?.saveIntake)
  },
  read: async (id) => {
    const { data } = await client.query({ query: IntakeStandingDocument, variables: { id }, ...UNREMEMBERED })
    return data?.intake ?? undefined
  },
  problemOf,
})

function kept(answer: KeptIntakeFragment | null | undefined): KeptIntakeFragment {
  if (!answer) throw new TypeError('The answer was lost.')
  return answer
}

/** What is typed at a unit's desk and where it stands; drawn again whenever either changes. */
export function useIntake(desk: Desk, typed: Typed, intake?: KeptIntakeFragment) {
  const client = useApolloClient()
  const [keeper] = useState(() => new IntakeKeeper(portOf(client, desk), typed, intake))
  const [, draw] = useState(0)
  useEffect(() => {
    const unsubscribe = keeper.subscribe(() => draw((count) => count + 1))
    return () => {
      unsubscribe()
      keeper.stop()
    }
  }, [keeper])
  return { keeper, typed: keeper.typed(), ...keeper.state() }
}
