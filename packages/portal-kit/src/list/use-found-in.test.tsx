import type { TypedDocumentNode } from '@apollo/client'
import { screen, waitFor } from '@testing-library/react'
import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { type Graph, inPortal } from '../../test/portal.tsx'
import { useFoundIn } from './use-found-in.ts'

interface Things {
  things: {
    edges: { node: { id: string; name: string } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
}

const ThingsDocument = parse(`
  query Things($first: Int = 100, $after: String) {
    things(first: $first, after: $after) { edges { node { id name } } pageInfo { hasNextPage endCursor } }
  }
`) as TypedDocumentNode<Things, { after?: string }>

const COUNT = 250

/** A hundred a page, of which every fiftieth is called otherwise. */
const things: Graph[string] = ({ after }) => {
  const from = Number(after ?? 0)
  const to = Math.min(from + 100, COUNT)
  const node = (at: number) => ({
    __typename: 'Thing',
    id: `t${at}`,
    name: at % 50 === 0 ? `Kế hoạch ${at}` : `Việc ${at}`,
  })
  return {
    things: {
      __typename: 'ThingConnection',
      edges: Array.from({ length: to - from }, (_, at) => ({ __typename: 'Edge', node: node(from + at) })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: to < COUNT, endCursor: String(to) },
    },
  }
}

function Hits({ query }: { query: string }) {
  const list = { document: ThingsDocument, field: 'things', variables: {} } as const
  const { hits, busy } = useFoundIn(list, query, ({ id, name }) => ({ id, name }))
  return <output aria-busy={busy}>{hits.map(({ name }) => name).join(', ')}</output>
}

it('finds what stands on a later page, and reads no further than it has to', async () => {
  const all = inPortal(<Hits query="ke hoach" />, { graph: { Things: things } })
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe(
      'Kế hoạch 0, Kế hoạch 50, Kế hoạch 100, Kế hoạch 150, Kế hoạch 200',
    ),
  )
  await waitFor(() => expect(screen.getByRole('status').getAttribute('aria-busy')).toBe('false'))
  expect(all.sent).toHaveLength(3)
})

it('reads one page where enough is found on it, and none before anything is typed', async () => {
  const enough = inPortal(<Hits query="viec" />, { graph: { Things: things } })
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Việc 20'))
  expect(enough.sent).toHaveLength(1)
  const nothing = inPortal(<Hits query="" />, { graph: { Things: things } })
  expect(nothing.sent).toHaveLength(0)
})
