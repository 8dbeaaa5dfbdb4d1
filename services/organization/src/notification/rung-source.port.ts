import { serviceActor } from '@province/actor'
import { duties, readActions } from '@province/domains'
import type { Executors } from '@province/subgraph/graph'
import type { Address, Rung } from './notification.ts'

/** A rung that a domain tells of; without a rung, that a clock takes more to know of from now on. */
export interface ReachedRung {
  position: string
  clockId: string
  kind: string
  subjectKind: string
  subjectId: string
  unitId: string
  own: boolean
  action: string
  needs: string | null
  rung: Rung | null
  day: string | null
}

/** A notification to be, for one person. */
export interface Told {
  accountId: string
  address: Address
}

const SELF = 'organization'
const PATIENCE_MS = 1_500
const AT_ONCE = 100

/** Each domain asks for its own reading action; what is restricted is told to this service, which keeps it from others. */
const actions = () => [...readActions(), ...duties(), 'clock.tell']

const fieldOf = (domain: string) => `${domain}ReachedRungs`

const documentOf = (domain: string) => `query ReachedRungs($after: String!, $first: Int!) {
  rungs: ${fieldOf(domain)}(after: $after, first: $first) {
    position clockId kind subjectKind subjectId unitId own action needs rung day } }`

const CAPABLE = 'query Capable { __type(name: "Query") { fields { name } } }'

// In the same process nobody else watches the signal.
const givenUp = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('no answer in time'))))

/** The domains that keep time, each asked through the graph as this service. */
export class RungSource {
  readonly #telling = new Map<string, boolean>()

  constructor(private readonly executors: Executors) {}

  get domains(): string[] {
    return Object.keys(this.executors).filter((name) => name !== SELF)
  }

  /** Rungs that a domain told of since that place; nothing of a domain that keeps no time. */
  async after(domain: string, place: string, roots: readonly string[]): Promise<ReachedRung[]> {
    if (!(await this.#tells(domain))) return []
    const variables = { after: place, first: AT_ONCE }
    const data = await this.#ask<{ rungs: ReachedRung[] | null }>(
      domain,
      documentOf(domain),
      roots,
      variables,
    )
    return data.rungs ?? []
  }

  async #tells(domain: string): Promise<boolean> {
    const known = this.#telling.get(domain)
    if (known !== undefined) return known
    type Capable = { __type: { fields: { name: string }[] } }
    const { __type } = await this.#ask<Capable>(domain, CAPABLE, [])
    const tells = __type.fields.some(({ name }) => name === fieldOf(domain))
    this.#telling.set(domain, tells)
    return tells
  }

  async #ask<Data>(
    domain: string,
    document: string,
    roots: readonly string[],
    variables = {},
  ): Promise<Data> {
    const grants = roots.map((unitId) => ({ role: 'service', actions: actions(), unitId }))
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const actor = serviceActor(SELF, grants)
    const call = { document, variables, actor, client: { address: SELF }, signal }
    const answer = await Promise.race([this.executors[domain]?.(call), givenUp(signal)])
    if (!answer?.data || answer.errors) throw new Error(answer?.errors?.[0]?.message ?? 'no answer')
    return answer.data as Data
  }
}
