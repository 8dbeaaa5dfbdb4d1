import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { documentStore } from './document-store.ts'
import { hashOf, trustedDocuments } from './trusted-documents.ts'

test('published documents stay, free ones come and go by count', async () => {
  const trusted = trustedDocuments(async () => {})
  trusted.trust({ [hashOf('{ pinned }')]: '{ pinned }' })
  const store = documentStore(trusted, 2)
  for (const text of ['{ pinned }', '{ a }', '{ b }', '{ c }'])
    await store.set(`schema:${hashOf(text)}`, parse(text))
  const kept = async (text: string) => (await store.get(`schema:${hashOf(text)}`)) !== undefined
  expect(await kept('{ pinned }')).toBe(true)
  expect(await kept('{ a }')).toBe(false)
  expect(await kept('{ c }')).toBe(true)
})

test('a document keeps its identity, by which its plan is kept', async () => {
  const store = documentStore(trustedDocuments(async () => {}))
  const document = parse('{ a }')
  await store.set('schema:x', document)
  expect(await store.get('schema:x')).toBe(document)
})
