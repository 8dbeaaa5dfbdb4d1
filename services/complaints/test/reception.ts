import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'

const SLOT = 'id date state version reason announcedOn movedTo makesUp unit { id }'
const SESSION = `id kind day held delegatedTo reason noVisitors place version visitCount peopleCount delegationCount
  unit { id }`
const VISIT = 'id day people again delegation representatives summary version'

export const POST = `mutation postSchedule($input: PostScheduleInput!, $key: String!) {
  postSchedule(input: $input, idempotencyKey: $key) { id version proof slots { ${SLOT} } } }`
export const HOLD = `mutation holdReceptionSlot($id: ID!, $version: Int!, $input: HoldingInput!, $key: String!) {
  holdReceptionSlot(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${SESSION} } }`
export const MISS = `mutation missReceptionSlot($id: ID!, $version: Int!, $reason: String!, $key: String!) {
  missReceptionSlot(id: $id, expectedVersion: $version, reason: $reason, idempotencyKey: $key) { ${SLOT} } }`
export const MOVE = `mutation rescheduleReceptionSlot($id: ID!, $version: Int!, $input: MoveReceptionSlotInput!, $key: String!) {
  rescheduleReceptionSlot(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${SLOT} } }`
export const RECORD = `mutation recordReceptionSession($input: RecordSessionInput!, $key: String!) {
  recordReceptionSession(input: $input, idempotencyKey: $key) { ${SESSION} } }`
export const CORRECT = `mutation correctReceptionSession($id: ID!, $version: Int!, $input: HoldingInput!, $key: String!) {
  correctReceptionSession(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${SESSION} } }`
export const VISITED = `mutation recordVisit($input: RecordVisitInput!, $key: String!) {
  recordVisit(input: $input, idempotencyKey: $key) { ${VISIT} } }`
export const REVISED = `mutation correctVisit($id: ID!, $version: Int!, $input: VisitFactsInput!, $key: String!) {
  correctVisit(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${VISIT} } }`

export const SLOTS = `query ($units: [_Any!]!, $window: WindowInput!) { _entities(representations: $units) { ... on Unit {
  receptionSlots(window: $window) { ${SLOT} session { ${SESSION} visits { ${VISIT} } } } } } }`

/** A reception day as the graph tells it. */
export interface Slot {
  id: string
  date: string
  state: string
  version: number
  movedTo: string | null
  makesUp: string | null
}

/** A session as the graph tells it. */
export interface Session {
  id: string
  day: string
  version: number
}

/** Sends a mutation under a key of its own and gives back its one answer. */
export async function act<Answer>(client: GraphClient, document: string, variables: object): Promise<Answer> {
  const data = await client.data<Record<string, Answer>>(document, { ...variables, key: randomUUID() })
  return Object.values(data)[0] as Answer
}

/** The code with which a mutation is refused under a key of its own. */
export const refusal = (client: GraphClient, document: string, variables: object): Promise<unknown> =>
  client.refusal(document, { ...variables, key: randomUUID() })

/** Posts a schedule of these days over a window, and answers its days. */
export async function post(
  client: GraphClient,
  unit: string,
  window: { from: string; to: string },
  days: readonly string[],
): Promise<Slot[]> {
  const slots = days.map((date) => ({ date }))
  const input = { unit, window, slots, channel: 'OFFICE_BOARD', postedOn: window.from }
  return (await act<{ slots: Slot[] }>(client, POST, { input })).slots
}
