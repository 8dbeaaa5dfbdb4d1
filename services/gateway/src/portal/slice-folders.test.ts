import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sliceFolders } from './slice-folders.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'slices-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function build(id: string, version: string) {
  const dist = join(root, id, 'dist')
  await mkdir(dist, { recursive: true })
  await writeFile(join(dist, 'manifest.json'), JSON.stringify({ id, version, contract: 1, routes: ['/x'] }))
  await writeFile(join(dist, 'documents.json'), JSON.stringify({ [`hash-${version}`]: '{ a }' }))
}

function source() {
  const time = { now: 0 }
  const onDocuments = vi.fn()
  const slices = sliceFolders(root, onDocuments, () => time.now)
  return {
    slices,
    onDocuments,
    later: () => {
      time.now += 1_000
    },
  }
}

test('lists what is built, in order, with the manifest as data', async () => {
  await build('reports', '1-a')
  await build('books', '1-b')
  await mkdir(join(root, 'unbuilt'))
  const { slices } = source()
  expect(await slices.slices()).toEqual([
    expect.objectContaining({
      id: 'books',
      version: '1-b',
      base: '/remotes/books/1-b/',
      entry: '/remotes/books/1-b/remoteEntry.js',
      manifest: { id: 'books', version: '1-b', contract: 1, routes: ['/x'] },
    }),
    expect.objectContaining({ id: 'reports' }),
  ])
})

test('offers a new version without a restart, and trusts its documents', async () => {
  await build('books', '1-a')
  const { slices, onDocuments, later } = source()
  await slices.slices()
  await build('books', '2-b')
  later()
  expect(await slices.slices()).toMatchObject([{ version: '2-b' }])
  expect(await slices.folderOf('books', '1-a')).toBeUndefined()
  expect(await slices.folderOf('books', '2-b')).toBe(join(root, 'books', 'dist'))
  expect(onDocuments).toHaveBeenCalledWith({ 'hash-1-a': '{ a }' })
  expect(onDocuments).toHaveBeenCalledWith({ 'hash-2-b': '{ a }' })
})

test('keeps the navigation of a slice whose files are away, and takes it back', async () => {
  await build('books', '1-a')
  const { slices, later } = source()
  await slices.slices()
  await rename(join(root, 'books', 'dist'), join(root, 'books', 'away'))
  later()
  expect(await slices.slices()).toMatchObject([{ id: 'books', version: '1-a', manifest: { routes: ['/x'] } }])
  expect(await slices.folderOf('books', '1-a')).toBeUndefined()
  await build('books', '2-b')
  later()
  expect(await slices.slices()).toMatchObject([{ version: '2-b' }])
})

test('is not misled by half a manifest or one that would leave its path', async () => {
  await build('books', '1-a')
  await writeFile(join(root, 'books', 'dist', 'manifest.json'), '{"id": "boo')
  await build('other', '../../../etc')
  const { slices } = source()
  expect(await slices.slices()).toEqual([])
})
