import { type SubgraphExecutor, serviceActor } from '@province/actor'
import { type SessionChange, sessionChangeOf } from '../session/session-change.ts'
import type { VouchedFor } from './provider.ts'

const OPEN = `mutation OpenSessionForIdentity($issuer: String!, $subject: String!) {
  openSessionForIdentity(issuer: $issuer, subject: $subject) { id }
}`

/** Asks the session authority for a session of whom the provider vouched for; a code where it refuses. */
export async function openForIdentity(
  authority: SubgraphExecutor,
  variables: VouchedFor,
  address: string,
): Promise<{ change: SessionChange } | { refused: string }> {
  const actor = serviceActor('gateway')
  const answer = await authority({ document: OPEN, variables: { ...variables }, actor, client: { address } })
  const [error] = answer.errors ?? []
  const change = sessionChangeOf(answer.extensions ?? {})
  if (!error && change) return { change }
  return {
    refused: error?.extensions?.code === 'IDENTITY_UNKNOWN' ? 'IDENTITY_UNKNOWN' : 'SUBGRAPH_UNAVAILABLE',
  }
}
