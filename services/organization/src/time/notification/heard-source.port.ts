import { serviceActor } from '@province/actor'
import { duties, readActions } from '@province/domains'
import type { OtherDomains } from '@province/subgraph/ask'

const AT_ONCE = 100

/** Each domain asks for its own reading action; what is restricted is told to this service, which keeps it from others. */
const actions = () => [...readActions(), ...duties(), 'clock.tell']

/** The domains that tell one kind of thing, in the order of their outboxes, each asked through the graph as this service. */
export class HeardSource<Heard extends { position: string }> {
  /** Domains that tell nothing of the kind: what a domain offers does not change while it runs. */
  readonly #silent = new Set<string>()

  constructor(
    private readonly others: OtherDomains,
    private readonly fieldOf: (domain: string) => string,
    private readonly selected: string,
  ) {}

  get domains(): string[] {
    return this.others.names.filter((name) => !this.#silent.has(name))
  }

  /** What a domain told since that place; nothing of a domain that tells nothing of the kind. */
  async after(domain: string, place: string, roots: readonly string[]): Promise<Heard[]> {
    const grants = roots.map((unitId) => ({ role: 'service', actions: actions(), unitId }))
    const field = this.fieldOf(domain)
    const answer = await this.others.ask(domain, {
      document: `query Heard($after: String!, $first: Int!) { heard: ${field}(after: $after, first: $first) { ${this.selected} } }`,
      variables: { after: place, first: AT_ONCE },
      actor: serviceActor('organization', grants),
      field,
    })
    if (answer === null) this.#silent.add(domain)
    return (answer?.heard as Heard[] | null | undefined) ?? []
  }
}
