import type { TypedDocumentNode } from '@apollo/client'
import { screen, waitFor } from '@testing-library/react'
import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { inPortal, partly, refused } from '../../test/portal.tsx'
import { usePartQuery } from '../graph/part-query.ts'
import { Page } from './page.tsx'

const named = (name: string) =>
  parse(`query ${name} { ${name.toLowerCase()} }`) as TypedDocumentNode<Record<string, string | null>>
const One = named('One')
const Other = named('Other')

function Part({ document, field }: { document: typeof One; field: string }) {
  return <p>{usePartQuery(document).data?.[field] ?? 'none'}</p>
}

const page = (
  <Page title="Trang">
    <Part document={One} field="one" />
    <Part document={Other} field="other" />
  </Page>
)
const missing = (field: string, code: string) => partly({ [field]: null }, refused(code))

it('says once what two parts had no answer to, and asks both again', async () => {
  const one = [missing('one', 'SUBGRAPH_UNAVAILABLE'), { one: 'first' }]
  const other = [missing('other', 'SUBGRAPH_UNAVAILABLE'), { other: 'second' }]
  const { user } = inPortal(page, {
    graph: { One: () => one.shift() ?? {}, Other: () => other.shift() ?? {} },
  })
  await user.click(await screen.findByRole('button', { name: 'Thử lại' }))
  await screen.findByText('first')
  await screen.findByText('second')
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull())
})

it('takes a no for an answer: who may not see a part is told of no failure', async () => {
  inPortal(page, {
    graph: { One: () => missing('one', 'FORBIDDEN_OR_MISSING'), Other: () => ({ other: 'second' }) },
  })
  await screen.findByText('second')
  expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull()
})
