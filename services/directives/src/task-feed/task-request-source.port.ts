import { serviceActor } from '@province/actor'
import { readActions } from '@province/domains'
import type { OtherDomains } from '@province/subgraph/ask'
import type { TaskSource } from '../task/task-giving.ts'

/** A task that a record of another domain asks for. */
export interface TaskRequest {
  position: string
  id: string
  unitId: string
  kind: TaskSource
  recordId: string
  source: string
  giverName: string
  giverBodyId: string | null
  leadUnitId: string
  leadName: string
  leadBodyId: string | null
  title: string
  expectedResult: string
  askedOn: string
  dueOn: string
}

const AT_ONCE = 100

const fieldOf = (domain: string) => `${domain}TaskRequests`

const documentOf = (domain: string) => `query TaskRequests($after: String!, $first: Int!) {
  requests: ${fieldOf(domain)}(after: $after, first: $first) {
    position id unitId kind recordId source giverName giverBodyId leadUnitId leadName leadBodyId title expectedResult askedOn dueOn } }`

/** The domains whose records ask for tasks, each asked through the graph as this service. */
export class TaskRequestSource {
  /** Domains whose records ask for nothing: what a domain offers does not change while it runs. */
  readonly #quiet = new Set<string>()

  constructor(private readonly others: OtherDomains) {}

  get domains(): string[] {
    return this.others.names.filter((name) => !this.#quiet.has(name))
  }

  /** What a domain was asked since that place. */
  async after(domain: string, place: string, roots: readonly string[]): Promise<TaskRequest[]> {
    const grants = roots.map((unitId) => ({ role: 'service', actions: readActions(), unitId }))
    const answer = await this.others.ask(domain, {
      document: documentOf(domain),
      variables: { after: place, first: AT_ONCE },
      actor: serviceActor('directives', grants),
      field: fieldOf(domain),
    })
    if (answer === null) this.#quiet.add(domain)
    return (answer?.requests as TaskRequest[] | null | undefined) ?? []
  }
}
