import { createHash } from 'node:crypto'
import { LARGEST_FILE, LARGEST_PART } from '@province/shown-copy'
import { describe, expect, test } from 'vitest'
import { PetitionFile } from './petition-file.ts'

const code = async (work: () => unknown) => {
  try {
    await work()
    return undefined
  } catch (cause) {
    return (cause as { code: string }).code
  }
}

describe('parts', () => {
  const file = (bytes: number, place = 1) => new PetitionFile('f', 'u', 'of', 'r', place, bytes, 'clerk')
  const found = (text: string) => ({
    mediaType: 'image/png' as const,
    sha256: createHash('sha256').update(text).digest('hex'),
    copyBytes: 3,
    copyParts: 1,
  })

  test('come in order, each once, and make up what was said', async () => {
    const it = file(6)
    it.append(0, 3)
    for (const [part, bytes] of [
      [0, 3],
      [2, 3],
      [1, 0],
      [1, 4],
    ] as const)
      expect(await code(() => it.append(part, bytes))).toBe('INPUT_INVALID')
    expect(await code(() => it.finish(found('abcdef').sha256, found('abcdef')))).toBe('INPUT_INVALID')
    it.append(1, 3)
    expect(await code(() => it.finish('0'.repeat(64), found('abcdef')))).toBe('INPUT_INVALID')
    it.finish(found('abcdef').sha256.toUpperCase(), found('abcdef'))
    expect(it).toMatchObject({ state: 'KEPT', mediaType: 'image/png', copyParts: 1 })
    expect(await code(() => it.append(2, 1))).toBe('STEP_NOT_ALLOWED')
    expect(await code(() => it.abandon())).toBe('STEP_NOT_ALLOWED')
  })

  test('neither they nor the whole are too large, and there are not too many files', async () => {
    expect(await code(() => file(LARGEST_FILE + 1))).toBe('INPUT_INVALID')
    expect(await code(() => file(0))).toBe('INPUT_INVALID')
    expect(await code(() => file(1, 21))).toBe('STEP_NOT_ALLOWED')
    expect(await code(() => file(LARGEST_FILE).append(0, LARGEST_PART + 1))).toBe('INPUT_INVALID')
  })
})
