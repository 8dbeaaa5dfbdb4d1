import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  appendToFile,
  beginFile,
  FILE,
  fileActs,
  finishFile,
  type KeptFile,
  png,
  sha256,
} from '../../../test/petition-files.ts'
import { CLERK, key, type PetitionWorld, petitionWorld, register } from '../../../test/petition-world.ts'

let world: PetitionWorld
let clerk: GraphClient
let other: GraphClient
let leader: GraphClient

beforeAll(async () => {
  world = await petitionWorld()
  clerk = await world.person('clerk', '13636', ...CLERK)
  other = await world.person('other', '13636', ...CLERK)
  leader = await world.person('leader', '36')
})

afterAll(() => world?.close())

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const abandonFile = `mutation ($id: ID!, $version: Int!, $key: String!) { abandonFile(id: $id, expectedVersion: $version, idempotencyKey: $key) { ${FILE} } }`
const part = `query ($petition: ID!, $file: ID!, $part: Int!) { petitionFilePart(petition: $petition, file: $file, part: $part) }`

const begun = (bytes: number) => fileActs(world, clerk, '13636').begun(bytes)
const uploaded = (content: Buffer) => fileActs(world, clerk, '13636').uploaded(content)

test('comes by parts, is known for what it is, and is shown without what it says of its maker', async () => {
  const original = png(480)
  const { intake, file } = await uploaded(original)
  const asked = { ...file, sha256: sha256(original), key: key() }
  const { finishFile: kept } = await clerk.data<{ finishFile: KeptFile & { copyParts: number } }>(
    finishFile,
    asked,
  )
  expect(kept).toMatchObject({ state: 'KEPT', mediaType: 'image/png', copyParts: 2, place: 1 })
  expect(await clerk.data(finishFile, asked)).toMatchObject({ finishFile: kept })
  type Registered = { registerPetition: { id: string; version: number } }
  const { registerPetition: petition } = await clerk.data<Registered>(register, { ...intake, key: key() })
  const wanted = { petition: petition.id, file: kept.id, part: 0 }
  const nothing = { petitionFilePart: null }
  // Nobody knows yet whether it is a denunciation.
  expect(await clerk.data(part, wanted)).toEqual(nothing)
  await world.classified(clerk, petition, 'REFLECTION')
  const parts = await Promise.all(
    [0, 1].map(async (number) => {
      const answer = await clerk.data<{ petitionFilePart: string }>(part, { ...wanted, part: number })
      return Buffer.from(answer.petitionFilePart, 'base64')
    }),
  )
  const copy = Buffer.concat(parts)
  expect(copy.includes('Chim Hoàng Yến')).toBe(false)
  expect(copy.readUInt32BE(16)).toBe(480)
  expect(await other.data(part, wanted)).not.toEqual(nothing)
  expect(await leader.data(part, wanted)).toEqual(nothing)
  expect(await clerk.data(part, { ...wanted, part: 2 })).toEqual(nothing)
  const elsewhere = await world.petition(clerk, '13636')
  expect(await clerk.data(part, { ...wanted, petition: elsewhere.id })).toEqual(nothing)
})

test('of a denunciation nothing is shown', async () => {
  const original = png(10)
  const { intake, file } = await uploaded(original)
  await clerk.data(finishFile, { ...file, sha256: sha256(original), key: key() })
  type Registered = { registerPetition: { id: string; version: number } }
  const { registerPetition: petition } = await clerk.data<Registered>(register, { ...intake, key: key() })
  await world.classified(clerk, petition, 'DENUNCIATION')
  expect(await clerk.data(part, { petition: petition.id, file: file.id, part: 0 })).toEqual({
    petitionFilePart: null,
  })
})

test('what lies about its type, its size or its sum is refused, and nothing half stored is shown', async () => {
  const page = Buffer.from('<html><script>alert(1)</script></html>')
  const lying = await uploaded(page)
  expect(await clerk.refusal(finishFile, { ...lying.file, sha256: sha256(page), key: key() })).toBe(
    'FILE_TYPE_NOT_TAKEN',
  )
  const original = png(10)
  const { file } = await uploaded(original)
  expect(await clerk.refusal(finishFile, { ...file, sha256: sha256(page), key: key() })).toBe('INPUT_INVALID')
  const { file: early } = await begun(100)
  expect(await clerk.refusal(appendToFile, { ...early, part: 1, content: 'AAAA', key: key() })).toBe(
    'INPUT_INVALID',
  )
  expect(await clerk.refusal(appendToFile, { ...early, part: 0, content: 'không', key: key() })).toBe(
    'INPUT_INVALID',
  )
  expect(await clerk.refusal(finishFile, { ...early, sha256: sha256(page), key: key() })).toBe(
    'INPUT_INVALID',
  )
  const tooLarge = { intake: lying.intake.id, bytes: (10 << 20) + 1, key: key() }
  expect(await clerk.refusal(beginFile, tooLarge)).toBe('INPUT_INVALID')
  const states = await world.database.peek(
    'select from complaints.petition_file where id = $1 and state = $2',
    [lying.file.id, 'KEPT'],
  )
  expect(states).toEqual([])
})

test('another’s file, a stale version, one that is given up', async () => {
  const { intake, file } = await begun(100)
  const append = { ...file, part: 0, content: 'AAAA', key: key() }
  for (const client of [other, leader]) {
    expect(await client.refusal(beginFile, { intake: intake.id, bytes: 1, key: key() })).toBe(FORBIDDEN)
    expect(await client.refusal(appendToFile, append)).toBe(FORBIDDEN)
    expect(await client.refusal(finishFile, { ...file, sha256: '0', key: key() })).toBe(FORBIDDEN)
    expect(await client.refusal(abandonFile, { ...file, key: key() })).toBe(FORBIDDEN)
  }
  for (const [document, more] of [
    [appendToFile, { part: 0, content: 'AAAA' }],
    [finishFile, { sha256: '0' }],
    [abandonFile, {}],
  ] as const)
    expect(await clerk.refusal(document, { id: file.id, version: 7, key: key(), ...more })).toBe(
      'STALE_VERSION',
    )
  expect(await clerk.data(abandonFile, { ...file, key: key() })).toMatchObject({
    abandonFile: { state: 'ABANDONED' },
  })
  expect(await clerk.refusal(appendToFile, { ...append, version: 2, key: key() })).toBe('STEP_NOT_ALLOWED')
})
