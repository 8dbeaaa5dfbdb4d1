import type { HTTPGraphQLRequest } from '@apollo/server'
import { type Actor, languageOf } from '@province/actor'
import type { FastifyRequest } from 'fastify'
import { type DocumentNode, type GraphQLError, Kind } from 'graphql'
import type { CostDesk } from '../cost/cost-desk.ts'
import type { Places } from '../cost/places.ts'
import type { GraphContext } from '../graph/graph-context.ts'
import { refuseUnreadableVariables } from '../limits/readable-text.ts'
import { deviceIn, type SessionChange, sessionChangeOf } from '../session/session-change.ts'
import type { SessionCookie } from '../session/session-cookie.ts'
import type { SessionVerifier } from '../session/session-verifier.ts'
import type { AdmittedDocument, DocumentDoor, ReadDocument } from '../trust/document-door.ts'
import type { Asking } from './asking.ts'
import { callerOf } from './caller.ts'
import { operationOf, parametersOf, withText } from './graphql-parameters.ts'
import { offeredDocument } from './offered-document.ts'

/** One request that was let in: what Apollo may run, for whom, and the cookies its answer sets. */
export interface Visit {
  request: HTTPGraphQLRequest
  context: GraphContext
  cookies(): string[]
}

export interface Visitors {
  /** Rejects with a refusal that carries its HTTP status. */
  welcome(request: FastifyRequest, graphqlRequest: HTTPGraphQLRequest, asking: Asking): Promise<Visit>
}

export interface VisitorsOptions {
  cookie: SessionCookie
  sessions: SessionVerifier
  /** The subgraph whose answers may begin and end sessions. */
  sessionAuthority: string
  door: DocumentDoor
  /** Refuses a document that asks for a field outside the actor's scope. */
  refuseFieldsOutside(document: DocumentNode, actor: Actor): void
  costs: CostDesk
  places: Places
}

export function visitors(options: VisitorsOptions): Visitors {
  const { cookie, sessions, door } = options
  return {
    async welcome(request, graphqlRequest, asking) {
      const { secret, actor } = callerOf(request)
      const device = actor.kind === 'stranger' ? cookie.device(request.headers.cookie) : undefined
      const client = { address: request.ip, ...(device && { device }) }
      asking.actor = actor
      await takePlace(options.places, actor, asking)
      const parameters = parametersOf(graphqlRequest)
      const offered = offeredDocument(parameters)
      const admitted = offered && (await door(offered, actor))
      noteForLog(request, actor.kind, admitted)
      if (admitted) consider(options, admitted, parameters, asking)
      let change: SessionChange | undefined
      let shown: string | undefined
      const onExtensions: GraphContext['onExtensions'] = (subgraph, extensions) => {
        if (subgraph !== options.sessionAuthority) return
        change = sessionChangeOf(extensions) ?? change
        shown = deviceIn(extensions) ?? shown
        if (change && secret !== undefined) sessions.forget(secret)
      }
      return {
        request: admitted ? withText(graphqlRequest, admitted.text) : graphqlRequest,
        context: {
          actor,
          client,
          language: languageOf(asking),
          onExtensions,
          asking,
          ...(admitted && { admittedText: admitted.text }),
        },
        cookies: () => [
          ...(change ? [cookieFor(cookie, change)] : []),
          ...(shown ? [cookie.setDevice(shown)] : []),
        ],
      }
    },
  }
}

/** Strangers have no line of their own: many of them share one address, and what they may ask is little. */
async function takePlace(places: Places, { kind, subject }: Actor, asking: Asking): Promise<void> {
  if (kind === 'stranger') return
  try {
    asking.leave = await places.take(`${kind} ${subject}`, asking.gone)
  } catch (problem) {
    const { extensions } = problem as GraphQLError
    if (extensions?.retryAfterSeconds) asking.headers['retry-after'] = String(extensions.retryAfterSeconds)
    throw problem
  }
}

const cookieFor = (cookie: SessionCookie, change: SessionChange) =>
  change.secret === null ? cookie.clear() : cookie.set(change.secret, change.expiresAt)

/** Free documents carry what people type; only published ones are named in the log. */
function noteForLog(request: FastifyRequest, kind: string, admitted: AdmittedDocument | undefined) {
  request.visitorKind = kind
  if (admitted?.trusted) request.publishedDocument = admitted.hash.slice(0, 12)
}

/** Which fields, and at what cost: both are settled before the document is validated or planned. */
function consider(
  { refuseFieldsOutside, costs }: VisitorsOptions,
  { document, trusted, hash }: ReadDocument,
  parameters: unknown,
  asking: Asking,
): void {
  const { actor } = asking
  if (!actor) return
  const { operationName, variables } = operationOf(parameters)
  asking.operation = `${nameOf(document, operationName)} ${hash.slice(0, 12)}`
  refuseUnreadableVariables(variables)
  refuseFieldsOutside(document, actor)
  const { cost, told, headers, refused } = costs({ actor, document, trusted, operationName, variables })
  asking.cost = cost
  Object.assign(asking.headers, headers)
  if (refused) throw refused
  if (told) asking.told = told
}

/** The name of the operation that will run, as its document has it. */
function nameOf(document: DocumentNode, asked: string | undefined): string {
  const operation = document.definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION && (asked === undefined || each.name?.value === asked),
  )
  const name = operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined
  return (name ?? 'unnamed').slice(0, 60)
}
