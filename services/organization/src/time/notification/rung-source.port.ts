import { serviceActor } from '@province/actor'
import { duties, readActions } from '@province/domains'
import type { OtherDomains } from '@province/subgraph/ask'
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

const AT_ONCE = 100

/** Each domain asks for its own reading action; what is restricted is told to this service, which keeps it from others. */
const actions = () => [...readActions(), ...duties(), 'clock.tell']

const fieldOf = (domain: string) => `${domain}ReachedRungs`

const documentOf = (domain: string) => `query ReachedRungs($after: String!, $first: Int!) {
  rungs: ${fieldOf(domain)}(after: $after, first: $first) {
    position clockId kind subjectKind subjectId unitId own action needs rung day } }`

/** The domains that keep time, each asked through the graph as this service. */
export class RungSource {
  /** Domains that keep no time: what a domain offers does not change while it runs. */
  readonly #timeless = new Set<string>()

  constructor(private readonly others: OtherDomains) {}

  get domains(): string[] {
    return this.others.names.filter((name) => !this.#timeless.has(name))
  }

  /** Rungs that a domain told of since that place; nothing of a domain that keeps no time. */
  async after(domain: string, place: string, roots: readonly string[]): Promise<ReachedRung[]> {
    const grants = roots.map((unitId) => ({ role: 'service', actions: actions(), unitId }))
    const answer = await this.others.ask(domain, {
      document: documentOf(domain),
      variables: { after: place, first: AT_ONCE },
      actor: serviceActor('organization', grants),
      field: fieldOf(domain),
    })
    if (answer === null) this.#timeless.add(domain)
    return (answer?.rungs as ReachedRung[] | null | undefined) ?? []
  }
}
