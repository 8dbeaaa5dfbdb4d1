import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { Kind } from 'graphql'
import { useRef, useState } from 'react'
import type { Connection } from '../graph/use-pages.ts'

/** How the fetching of all rows goes. */
export type Gathering =
  | { state: 'fetching'; done: number; total: number | null }
  | { state: 'written'; count: number }
  | { state: 'stopped' | 'failed' }

/** As many rows as a page of the graph may have. */
const PAGE = 100

/** Whether a document can be asked for pages of another length. */
const takesFirst = (document: TypedDocumentNode<unknown, OperationVariables>): boolean =>
  document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.variableDefinitions?.some(({ variable }) => variable.name.value === 'first'),
  )

interface Source {
  document: TypedDocumentNode<unknown, OperationVariables>
  field: string
  variables: OperationVariables
}

/** Fetches every row of a list, page by page, and writes them; it can be stopped, and says how many there were. */
export function useWholeCsv<Node>(source: Source | undefined, write: (rows: Node[]) => void) {
  const client = useApolloClient()
  const [gathering, setGathering] = useState<Gathering>()
  const stopped = useRef(false)
  const page = async (after: string | null): Promise<Connection<Node> | undefined> => {
    if (!source) return undefined
    const { document, field } = source
    const first = takesFirst(document) ? { first: PAGE } : {}
    const variables = { ...source.variables, ...first, after }
    const { data } = await client.query({ query: document, variables, fetchPolicy: 'no-cache' })
    return (data as Record<string, Connection<Node> | null> | undefined)?.[field] ?? undefined
  }
  const start = async () => {
    stopped.current = false
    const rows: Node[] = []
    let after: string | null = null
    setGathering({ state: 'fetching', done: 0, total: null })
    do {
      const list: Connection<Node> | undefined = await page(after).catch(() => undefined)
      if (!list) return setGathering({ state: 'failed' })
      if (stopped.current) return setGathering({ state: 'stopped' })
      rows.push(...list.edges.map(({ node }) => node))
      after = list.pageInfo.hasNextPage ? (list.pageInfo.endCursor ?? null) : null
      setGathering({ state: 'fetching', done: rows.length, total: list.totalCount ?? null })
    } while (after !== null)
    write(rows)
    setGathering({ state: 'written', count: rows.length })
  }
  const stop = () => {
    stopped.current = true
  }
  return { gathering, start: () => void start(), stop }
}
