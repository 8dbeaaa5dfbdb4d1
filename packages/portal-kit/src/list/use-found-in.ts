import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import type { Finding } from '../form/fields.ts'
import { matches } from '../format/fold.ts'
import { useMissed } from '../graph/part-query.ts'
import type { Connection, NodeOf } from '../graph/use-pages.ts'

/** As many as a person looks through before typing another letter. */
const MOST_HITS = 20

/** What a search answers with, one of it. */
type Hit = Finding['hits'][number]

const NOTHING: readonly never[] = []

/**
 * The things of a root list that bear the words typed, however many pages the list has: it is read on until enough are found or it
 * ends, each page once. Nothing is read before something is typed, nor without its variables.
 */
export function useFoundIn<Data, Variables extends OperationVariables, Field extends keyof Data & string>(
  list: { document: TypedDocumentNode<Data, Variables>; field: Field; variables: Variables | undefined },
  query: string,
  hitOf: (node: NodeOf<Data[Field]>) => Hit,
): Finding {
  type Node = NodeOf<Data[Field]>
  const client = useApolloClient()
  const plain = list.document as TypedDocumentNode<
    Record<string, Connection<Node> | null>,
    OperationVariables
  >
  const [found, setFound] = useState<{ hits: readonly Hit[]; busy: boolean }>({ hits: NOTHING, busy: false })
  const [error, setError] = useState<Error | undefined>()
  const [turn, setTurn] = useState(0)
  useMissed(error, () => setTurn((now) => now + 1))
  const asked = query === '' || !list.variables ? undefined : JSON.stringify(list.variables)
  useEffect(() => {
    let isGone = false
    const page = async (after: string | null): Promise<Connection<Node> | null> => {
      const variables = { ...list.variables, after }
      const { data, error: failed } = await client.query({
        query: plain,
        variables,
      })
      if (failed) throw failed
      return data?.[list.field] ?? null
    }
    const read = async () => {
      const hits: Hit[] = []
      for (let after: string | null | undefined = null; after !== undefined && !isGone; ) {
        const answer: Connection<Node> | null = await page(after)
        const fit = (answer?.edges ?? []).map(({ node }) => hitOf(node))
        hits.push(...fit.filter(({ name, about }) => matches(`${name} ${about ?? ''}`, query)))
        after =
          hits.length < MOST_HITS && answer?.pageInfo.hasNextPage ? answer.pageInfo.endCursor : undefined
        if (!isGone) setFound({ hits: hits.slice(0, MOST_HITS), busy: after !== undefined })
      }
    }
    setError(undefined)
    setFound({ hits: NOTHING, busy: asked !== undefined })
    if (asked !== undefined)
      read().catch((cause: Error) => {
        if (isGone) return
        setError(cause)
        setFound(({ hits }) => ({ hits, busy: false }))
      })
    return () => {
      isGone = true
    }
  }, [client, asked, query, turn])
  return found
}
