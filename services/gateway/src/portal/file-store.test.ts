import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileStore } from './file-store.ts'

let root = ''
let folder = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-'))
  folder = join(root, 'dist')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(root, 'outside.txt'), 'outside')
  await writeFile(join(folder, '.hidden'), 'hidden')
  await writeFile(join(folder, 'small.txt'), 'small')
  await writeFile(join(folder, 'assets', 'large.js'), 'x'.repeat(5_000))
  await symlink(join(root, 'outside.txt'), join(folder, 'link.txt'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

describe('files below a folder', () => {
  it('are sent with their type, large text compressed', async () => {
    const files = fileStore()
    expect(await files(folder, 'small.txt')).toMatchObject({
      type: 'text/plain; charset=utf-8',
      plain: Buffer.from('small'),
    })
    const large = await files(folder, 'assets/large.js')
    expect(large?.br && brotliDecompressSync(large.br).length).toBe(5_000)
    expect(await files(folder, 'assets/large.js')).toBe(large)
  })

  it.each([
    '../outside.txt',
    'assets/../../outside.txt',
    '/etc/passwd',
    '.hidden',
    'link.txt',
    'assets',
    '',
    'assets\0',
    'missing.js',
    '..\\outside.txt',
  ])('never include %j', async (path) => {
    expect(await fileStore()(folder, path)).toBeUndefined()
  })

  it('are read again when they change', async () => {
    const files = fileStore()
    await writeFile(join(folder, 'changing.txt'), 'one')
    await files(folder, 'changing.txt')
    await writeFile(join(folder, 'changing.txt'), 'three')
    expect((await files(folder, 'changing.txt'))?.plain.toString()).toBe('three')
  })
})
