import type { Actor } from '@province/actor'
import { counted } from '@province/runtime/refusal'
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql'
import { refusal } from '../door/refusal.ts'
import type { StreamPolicy } from '../events/event-route.ts'
import { type BucketPolicy, type Drawn, LeakingBuckets } from '../limits/leaking-bucket.ts'
import { operationCost } from './document-cost.ts'
import type { PlacesPolicy } from './places.ts'

/** The most one document may cost, and how much clients and people may ask over time. */
export interface CostPolicy {
  limit: number
  client: BucketPolicy
  person: BucketPolicy
  /** How many requests of one client or person are worked on together. */
  places: PlacesPolicy
  /** How many event streams are open at a time. */
  streams: StreamPolicy
}

export const COST_POLICY: CostPolicy = {
  limit: 100_000,
  client: { size: 500_000, perSecond: 5_000 },
  person: { size: 250_000, perSecond: 2_500 },
  places: { atOnce: 8, waiting: 64 },
  streams: { most: 5_000, ofOne: 20 },
}

/** What is to be run, and by whom. */
export interface CostedRequest {
  actor: Actor
  document: DocumentNode
  /** Published by a build: counted, never refused. */
  trusted: boolean
  operationName?: string | undefined
  variables: Readonly<Record<string, unknown>>
}

/** What the client is told of the cost, in `extensions.cost`. */
export interface ToldCost {
  requested: number
  limit: number
  remaining: number
}

export interface Charge {
  cost: number
  told?: ToldCost
  /** `RateLimit` and its policy, and `Retry-After` when it was refused. */
  headers: Readonly<Record<string, string>>
  refused?: Error
}

export type CostDesk = (request: CostedRequest) => Charge

/** Knows the cost of each operation before it is planned, and draws it from the bucket of whoever asks freely. */
export function costDesk(schema: GraphQLSchema, policy: CostPolicy, now: () => number = Date.now): CostDesk {
  const buckets = new LeakingBuckets(now)
  return ({ actor, document, trusted, operationName, variables }) => {
    const operation = operationOf(document, operationName)
    const cost = operation ? operationCost(schema, document, operation, variables) : 0
    const bucket = bucketOf(actor, policy)
    if (!bucket || (trusted && actor.kind !== 'client')) return { cost, headers: {} }
    if (!trusted && cost > policy.limit) return { cost, headers: {}, refused: tooCostly(cost, policy.limit) }
    const drawn = buckets.draw(`${actor.kind} ${actor.subject}`, cost, bucket, trusted)
    const told = { requested: cost, limit: policy.limit, remaining: drawn.remaining }
    const headers = headersOf(bucket, drawn)
    return drawn.allowed ? { cost, told, headers } : { cost, headers, refused: spent(drawn.retrySeconds) }
  }
}

function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  return name === undefined ? operations[0] : operations.find((each) => each.name?.value === name)
}

function bucketOf({ kind }: Actor, policy: CostPolicy): BucketPolicy | undefined {
  if (kind === 'client') return policy.client
  return kind === 'person' ? policy.person : undefined
}

/** As the IETF draft on rate limit fields has them: quota and window of the policy, what remains and when all is back. */
function headersOf({ size, perSecond }: BucketPolicy, drawn: Drawn): Record<string, string> {
  return {
    'ratelimit-policy': `"cost";q=${size};w=${Math.ceil(size / perSecond)}`,
    ratelimit: `"cost";r=${drawn.remaining};t=${drawn.resetSeconds}`,
    ...(!drawn.allowed && { 'retry-after': String(drawn.retrySeconds) }),
  }
}

const tooCostly = (cost: number, limit: number) =>
  refusal(
    'QUERY_TOO_COSTLY',
    {
      vi: `Truy vấn này tốn ${counted(cost).vi}, quá mức ${counted(limit).vi}: hãy hỏi ít trường hoặc ít dòng hơn.`,
      en: `This query costs ${counted(cost).en}, more than the ${counted(limit).en} allowed: ask for fewer fields or fewer rows.`,
    },
    400,
  )

const spent = (retryAfterSeconds: number) =>
  refusal(
    'BUDGET_SPENT',
    {
      vi: `Đã dùng hết hạn mức truy vấn: hãy thử lại sau ${retryAfterSeconds} giây.`,
      en: `The query budget is spent: try again in ${retryAfterSeconds} seconds.`,
    },
    429,
    undefined,
    {
      retryAfterSeconds,
    },
  )
