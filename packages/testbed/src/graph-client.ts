import type { Actor, SubgraphAnswer, SubgraphExecutor } from '@province/actor'

/** Asks one subgraph as one actor. */
export interface GraphClient {
  (document: string, variables?: Record<string, unknown>): Promise<SubgraphAnswer>
  /** The data alone; throws when there are errors. */
  data<Shape>(document: string, variables?: Record<string, unknown>): Promise<Shape>
  /** The code of the first error; throws when there is none. */
  refusal(document: string, variables?: Record<string, unknown>): Promise<unknown>
}

/** A client of a subgraph in this process. */
export function graphClient(execute: SubgraphExecutor, actor: Actor): GraphClient {
  const ask = (document: string, variables?: Record<string, unknown>) =>
    execute({ document, variables, actor, client: { address: '127.0.0.1' } })
  return Object.assign(ask, {
    data: async <Shape>(document: string, variables?: Record<string, unknown>) => {
      const answer = await ask(document, variables)
      if (answer.errors) throw new Error(JSON.stringify(answer.errors))
      return answer.data as Shape
    },
    refusal: async (document: string, variables?: Record<string, unknown>) => {
      const [error] = (await ask(document, variables)).errors ?? []
      if (!error) throw new Error('no error where one was expected')
      return error.extensions?.code
    },
  })
}
