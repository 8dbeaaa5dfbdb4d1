import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { useState } from 'react'

/** A page of a list, as every root list of the graph answers it. */
export interface Connection<Node> {
  edges: readonly { node: Node }[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  totalCount?: number | null
}

/** The rows of a root list so far, how many there are in all, and a way to the next page while there is one. */
export interface Pages<Node> {
  rows: Node[] | undefined
  total: number | null
  error: unknown
  refetch: () => void
  more: (() => void) | undefined
  /** Whether more than the first page was asked for. */
  readOn: boolean
}

export type NodeOf<List> = NonNullable<List> extends Connection<infer Node> ? Node : never

/** Reads a root list page by page; the document takes `$after` and answers the list in `field`. Waits for its variables. */
export function usePages<Data, Variables extends OperationVariables, Field extends keyof Data & string>(
  document: TypedDocumentNode<Data, Variables>,
  field: Field,
  variables: Variables | undefined,
): Pages<NodeOf<Data[Field]>> {
  type Node = NodeOf<Data[Field]>
  const plain = document as TypedDocumentNode<Record<string, Connection<Node> | null>, OperationVariables>
  const { data, error, loading, previousData, refetch, fetchMore } = useQuery(plain, {
    variables: variables ?? {},
    skip: !variables,
  })
  const [readOn, setReadOn] = useState(false)
  const list = (data ?? (loading ? previousData : undefined))?.[field] as Connection<Node> | null | undefined
  const next = () => {
    setReadOn(true)
    void fetchMore({
      variables: { after: list?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult, field),
    })
  }
  return {
    rows: list?.edges.map((edge) => edge.node),
    total: list?.totalCount ?? null,
    error,
    refetch: () => {
      setReadOn(false)
      void refetch()
    },
    more: list?.pageInfo.hasNextPage ? next : undefined,
    readOn,
  }
}

function joined<Data extends object>(before: Data, after: Data, field: string): Data {
  const old = (before as Record<string, Connection<unknown> | null>)[field]
  const fresh = (after as Record<string, Connection<unknown> | null>)[field]
  if (!old || !fresh) return after
  return { ...after, [field]: { ...fresh, edges: [...old.edges, ...fresh.edges] } }
}
