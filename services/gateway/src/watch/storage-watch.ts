import type { SubgraphExecutor } from '@province/actor'

const FULL = 'STORAGE_FULL'
/** Nobody may try to store anything for a while: what was last heard counts for so long. */
const REMEMBERED_MS = 5 * 60_000

/** Listens to what subgraphs answer: whether any of them had no room to store what it was given. */
export class StorageWatch {
  readonly #fullSince = new Map<string, number>()

  constructor(private readonly now = Date.now) {}

  /** The same subgraph, listened to. */
  heard(name: string, execute: SubgraphExecutor): SubgraphExecutor {
    return async (call) => {
      const answer = await execute(call)
      if (answer.errors?.some(({ extensions }) => extensions?.code === FULL))
        this.#fullSince.set(name, this.now())
      else if (this.#fullSince.has(name) && changes(call.document) && answer.data)
        this.#fullSince.delete(name)
      return answer
    }
  }

  /** The subgraphs that had no room when they were last heard of. */
  full(): string[] {
    const since = this.now() - REMEMBERED_MS
    return [...this.#fullSince].filter(([, at]) => at > since).map(([name]) => name)
  }
}

/** Whether something was to be stored: of what a plan sends that begins its text, or is its operation. */
function changes(document: Parameters<SubgraphExecutor>[0]['document']): boolean {
  if (typeof document === 'string') return /^\s*mutation\b/.test(document)
  return document.definitions.some((each) => 'operation' in each && each.operation === 'mutation')
}
