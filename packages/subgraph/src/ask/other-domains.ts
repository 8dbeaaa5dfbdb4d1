import type { Actor, SubgraphAnswer, SubgraphExecutor } from '@province/actor'
import { parse } from 'graphql'
import type { Executors } from './executors-over-http.ts'

/** How long a domain may take, and for how long one that took too long is not asked again. */
export interface Patience {
  readonly answerMs: number
  readonly restMs: number
}

/** What another domain is asked, and by whom. */
export interface DomainQuestion {
  document: string
  variables: Record<string, unknown>
  actor: Actor
  /** The root field it is about: a domain without it holds nothing of the kind, which is no failure of it. */
  field?: string
}

const PATIENCE: Patience = { answerMs: 1_500, restMs: 2_000 }

const SDL = 'query Offered { _service { sdl } }'

/** Asks other domains through the graph: one deadline, one way to say that a domain is away. */
export class OtherDomains {
  /** Domains that fell silent, with the moment from which one caller may try again. */
  readonly #restingUntil = new Map<string, number>()

  constructor(
    /** The domain that asks. */
    private readonly self: string,
    private readonly executors: Executors,
    /** Hears why a domain did not answer: who asks learns only that it did not. */
    private readonly failed: (domain: string, cause: unknown) => void,
    private readonly patience: Patience = PATIENCE,
  ) {}

  /** Every domain that is here, apart from the one that asks. */
  get names(): string[] {
    return Object.keys(this.executors).filter((name) => name !== this.self)
  }

  has(domain: string): boolean {
    return domain !== this.self && Object.hasOwn(this.executors, domain)
  }

  /** What the domain answers; null where it has no such field. Rejects when it does not answer at all. */
  async ask(domain: string, question: DomainQuestion): Promise<Record<string, unknown> | null> {
    const execute = this.#executor(domain)
    const signal = AbortSignal.timeout(this.patience.answerMs)
    const send = (document: string, variables = {}) =>
      Promise.race([
        execute({ document, variables, actor: question.actor, client: { address: this.self }, signal }),
        givenUp(signal),
      ])
    try {
      const answer = await send(question.document, question.variables)
      this.#restingUntil.delete(domain)
      if (answer.data && !answer.errors) return answer.data
      if (question.field !== undefined && !offers(await send(SDL), question.field)) return null
      throw new Error(`${domain} answered: ${answer.errors?.[0]?.message ?? 'nothing'}`)
    } catch (cause) {
      if (signal.aborted) this.#rest(domain)
      this.failed(domain, cause)
      throw cause
    }
  }

  #executor(domain: string): SubgraphExecutor {
    const execute = this.has(domain) ? this.executors[domain] : undefined
    if (!execute) throw new Error(`${domain} is not here`)
    const until = this.#restingUntil.get(domain)
    if (until !== undefined && performance.now() < until) throw new Error(`${domain} is silent`)
    // Whoever tries first tries alone: the others do not wait with them.
    if (until !== undefined) this.#rest(domain)
    return execute
  }

  #rest(domain: string): void {
    this.#restingUntil.set(domain, performance.now() + this.patience.restMs)
  }
}

/** Whether a domain has a root field, by its SDL; one that does not show its SDL is taken to have it. */
function offers({ data }: SubgraphAnswer, field: string): boolean {
  const sdl = (data?._service as { sdl?: string } | null | undefined)?.sdl
  if (sdl === undefined) return true
  return parse(sdl).definitions.some(
    (each) =>
      (each.kind === 'ObjectTypeDefinition' || each.kind === 'ObjectTypeExtension') &&
      each.name.value === 'Query' &&
      each.fields?.some(({ name }) => name.value === field),
  )
}

// In the same process nobody else watches the signal.
const givenUp = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('no answer in time'))))
