import type { Language } from '@province/runtime/refusal'
import type { DocumentNode, GraphQLFormattedError } from 'graphql'
import type { Actor } from './actor.ts'

/** Where a request comes from: its network address, and what its browser was given when somebody signed in before. */
export interface CallClient {
  address: string
  device?: string | undefined
}

/** One operation handed to one subgraph, with who is asking and from which network address. */
export interface SubgraphCall {
  document: DocumentNode | string
  variables?: Record<string, unknown>
  operationName?: string
  actor: Actor
  client: CallClient
  /** The language of refusals, as the request asked; absent: the account's own, else Vietnamese. */
  language?: Language | undefined
  signal?: AbortSignal
}

/** What a subgraph answers; its extensions speak to the gateway only and are stripped there. */
export interface SubgraphAnswer {
  data?: Record<string, unknown> | null
  errors?: readonly GraphQLFormattedError[]
  extensions?: Record<string, unknown>
}

/** The same door in both topologies: in the process, or over HTTP. It rejects only when the transport fails. */
export type SubgraphExecutor = (call: SubgraphCall) => Promise<SubgraphAnswer>
