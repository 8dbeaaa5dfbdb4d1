import { randomUUID } from 'node:crypto'
import { type Actor, STRANGER, serviceActor } from '@province/actor'
import type { SubgraphApp } from '@province/subgraph/graph'
import { type GraphClient, graphClient } from '@province/testbed'
import { Secret, TOTP } from 'otpauth'

const PASSWORD = 'a-password-of-the-tests'

const SIGN_IN =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { id } }'
const ACTOR = `query ($secret: String!) { sessionActor(secret: $secret) {
  kind subject name authzVersion sessionId withheld secondFactorDue passwordDue grants { role actions unitId } } }`
const BEGIN = 'mutation ($key: String!) { beginSecondFactor(idempotencyKey: $key) { secret uri } }'
const CHANGE = `mutation ($current: String!, $next: String!, $key: String!) {
  changePassword(current: $current, next: $next, idempotencyKey: $key) }`
const CONFIRM = `mutation ($code: String!, $key: String!) {
  confirmSecondFactor(code: $code, idempotencyKey: $key) { recoveryCodes } }`

/** A session of a test: its secret, and who the gateway would take it for. */
export interface TestSession {
  secret: string
  actor: Actor
  graph: GraphClient
}

interface Extensions {
  session?: { secret: string | null }
}

/** The secret that an answer hands to the gateway; null where it ends the session. */
export const secretIn = (extensions: unknown) => (extensions as Extensions | undefined)?.session?.secret

/** The code of an app that holds the secret, `steps` half minutes from now. */
export const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

/** Sessions of one app, made the way the gateway makes them. */
export function sessionsOf(app: SubgraphApp) {
  const stranger = graphClient(app.execute, STRANGER)
  const gateway = graphClient(app.execute, serviceActor('gateway'))
  const actorOf = async (secret: string) =>
    (await gateway.data<{ sessionActor: Actor | null }>(ACTOR, { secret })).sessionActor
  const sessionOf = async (secret: string): Promise<TestSession> => {
    const actor = await actorOf(secret)
    if (!actor) throw new Error('no living session has this secret')
    return { secret, actor, graph: graphClient(app.execute, actor) }
  }
  const signIn = async (username: string, password = PASSWORD): Promise<TestSession> => {
    const answer = await stranger(SIGN_IN, { username, password })
    const secret = secretIn(answer.extensions)
    if (!secret) throw new Error(`${username} could not sign in: ${JSON.stringify(answer.errors)}`)
    return sessionOf(secret)
  }
  /** Signs in by a password that somebody else made, and sets one's own (the usual one). */
  const settle = async (username: string, given: string, next = PASSWORD): Promise<TestSession> => {
    const { graph } = await signIn(username, given)
    const answer = await graph(CHANGE, { current: given, next, key: randomUUID() })
    return sessionOf(secretIn(answer.extensions) ?? '')
  }
  /** Turns the second factor on in a new session; answers it raised, with the app's secret and the recovery codes. */
  const enrol = async (username: string, password = PASSWORD) => {
    const first = await signIn(username, password)
    type Begun = { beginSecondFactor: { secret: string } }
    const { secret: appSecret } = (await first.graph.data<Begun>(BEGIN, { key: randomUUID() }))
      .beginSecondFactor
    const answer = await first.graph(CONFIRM, { code: codeOf(appSecret), key: randomUUID() })
    const raised = await sessionOf(secretIn(answer.extensions) ?? '')
    const { confirmSecondFactor } = answer.data as { confirmSecondFactor: { recoveryCodes: string } }
    const recoveryCodes = confirmSecondFactor.recoveryCodes.split(' ')
    return { ...raised, recoveryCodes, appSecret, first }
  }
  return { stranger, gateway, actorOf, sessionOf, signIn, settle, enrol }
}
