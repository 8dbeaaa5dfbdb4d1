import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileText } from './file-text.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-text-'))
})
afterAll(() => rm(folder, { recursive: true }))

const holding = async (bytes: Buffer) => {
  const path = join(folder, 'figures.csv')
  await writeFile(path, bytes)
  return fileText(path)
}

test('Vietnamese in UTF-8 is read as it stands, its mark at the beginning too', async () => {
  expect(await holding(Buffer.from('\ufeffSố liệu'))).toBe('\ufeffSố liệu')
})

test('a file in an encoding of one byte a letter is refused in one sentence', async () => {
  await expect(holding(Buffer.from([0x53, 0xe9, 0x20, 0x6c, 0xff]))).rejects.toThrow(/is not UTF-8/)
})

test('a file that is not there is said so', async () => {
  await expect(fileText(join(folder, 'none.csv'))).rejects.toThrow(/cannot be read/)
})

test('a file that is too large is refused by its size, before any of it is read', async () => {
  const path = join(folder, 'large.csv')
  const file = await open(path, 'w')
  await file.truncate(20 * 1024 ** 3)
  await file.close()
  const before = process.memoryUsage().rss
  await expect(fileText(path)).rejects.toThrow(/is larger than 64 MB: divide it/)
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 ** 2)
})

test('what is no file is said so', async () => {
  await expect(fileText(folder)).rejects.toThrow(/is no file/)
  await expect(fileText('/dev/zero')).rejects.toThrow(/is no file/)
})
