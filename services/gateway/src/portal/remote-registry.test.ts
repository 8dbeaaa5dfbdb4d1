import { expect, test, vi } from 'vitest'
import { remoteRegistry } from './remote-registry.ts'

const slice = (version: string) => ({
  id: 'books',
  version,
  base: `/remotes/books/${version}/`,
  entry: `/remotes/books/${version}/remoteEntry.js`,
  manifest: { id: 'books', version, routes: [] },
})

function setUp() {
  const time = { now: 0 }
  const served: Record<string, unknown> = {
    'https://cdn.example/registry.json': { contract: 1, slices: [slice('1-a')] },
    'https://cdn.example/remotes/books/1-a/documents.json': { hash: '{ a }' },
  }
  const send = vi.fn(async (url: string | URL | Request) => {
    const body = served[String(url)]
    return body ? Response.json(body) : new Response('', { status: 404 })
  })
  const onDocuments = vi.fn()
  const source = remoteRegistry('https://cdn.example/registry.json', onDocuments, send, () => time.now)
  return {
    source,
    served,
    onDocuments,
    send,
    later: () => {
      time.now += 5_000
    },
  }
}

test('lists slices published elsewhere, with absolute addresses and their origin', async () => {
  const { source, onDocuments } = setUp()
  expect(await source.slices()).toMatchObject([
    {
      base: 'https://cdn.example/remotes/books/1-a/',
      entry: 'https://cdn.example/remotes/books/1-a/remoteEntry.js',
    },
  ])
  expect(source.origins()).toEqual(['https://cdn.example'])
  expect(onDocuments).toHaveBeenCalledWith({ hash: '{ a }' })
})

test('keeps the last answer while the registry is away or talks nonsense', async () => {
  const { source, send, served, later } = setUp()
  await source.slices()
  later()
  send.mockRejectedValueOnce(new Error('down'))
  expect(await source.slices()).toMatchObject([{ version: '1-a' }])
  later()
  served['https://cdn.example/registry.json'] = { contract: 2, slices: [] }
  expect(await source.slices()).toMatchObject([{ version: '1-a' }])
  later()
  served['https://cdn.example/registry.json'] = { contract: 1, slices: [slice('2-b')] }
  expect(await source.slices()).toMatchObject([{ version: '2-b' }])
})
