import { afterAll, expect, test } from 'vitest'
import { custodian, passphraseOf } from '../../test/custodians.ts'
import { fileActs, finishFile, png, sha256 } from '../../test/petition-files.ts'
import { CLERK, key, petitionWorld, register } from '../../test/petition-world.ts'

const ASK = `mutation ($input: AskSightInput!, $key: String!) { askSight(input: $input, idempotencyKey: $key) { id version } }`
const DECIDE = `mutation ($id: ID!, $version: Int!, $input: DecideSightInput!, $passphrase: String, $key: String!) {
  decideSight(id: $id, expectedVersion: $version, input: $input, passphrase: $passphrase, idempotencyKey: $key) { id version } }`
const USE = `mutation ($id: ID!, $file: ID, $part: Int, $key: String!) { useSight(id: $id, file: $file, part: $part, idempotencyKey: $key) {
  outcome filePart senderName } }`
const USES = `query ($id: ID!) { sightRequest(id: $id) { uses { outcome fileId } } }`
const CLOSE = `mutation ($id: ID!, $version: Int!, $key: String!) { closeSight(id: $id, expectedVersion: $version, closing: end, idempotencyKey: $key) { id } }`

const world = await petitionWorld()
const officer = await world.person('officer', '13636', ...CLERK, 'denunciation.read')
const colleague = await world.person('colleague', '13636', ...CLERK, 'denunciation.read')
const keeper = await custodian(world, 'keeper')
const { uploaded } = fileActs(world, officer, '13636')

afterAll(() => world.close())

interface Used {
  useSight: { outcome: string; filePart: string | null; senderName: string | null }
}

/** A denunciation with a picture, and its file. */
async function denounced() {
  const original = png(480)
  const { intake, file } = await uploaded(original)
  await officer.data(finishFile, { ...file, sha256: sha256(original), key: key() })
  type Registered = { registerPetition: { id: string; version: number } }
  const { registerPetition: petition } = await officer.data<Registered>(register, { ...intake, key: key() })
  const { id } = await world.classified(officer, petition, 'DENUNCIATION')
  return { petition: id, file: file.id }
}

const asked = async (petition: string) => {
  const input = { petition, reason: 'Cần xem ảnh kèm theo.', hours: 4 }
  return (await officer.data<{ askSight: { id: string; version: number } }>(ASK, { input, key: key() }))
    .askSight
}
const granted = async (petition: string) => {
  const request = await asked(petition)
  const given = { ...request, input: { decision: 'grant' }, passphrase: passphraseOf('keeper'), key: key() }
  return (await keeper.data<{ decideSight: { id: string; version: number } }>(DECIDE, given)).decideSight
}
const used = async (id: string, file: string, part: number, again = key()) =>
  (await officer.data<Used>(USE, { id, file, part, key: again })).useSight

test('a sight opens the files that came with it, part by part, each use on record with its file', async () => {
  const { petition, file } = await denounced()
  const request = await granted(petition)
  const again = key()
  const first = await used(request.id, file, 0, again)
  const second = await used(request.id, file, 1)
  const copy = Buffer.concat([first, second].map(({ filePart }) => Buffer.from(filePart ?? '', 'base64')))
  expect(copy.readUInt32BE(16)).toBe(480)
  expect(copy.includes('Chim Hoàng Yến')).toBe(false)
  expect(first).toMatchObject({ outcome: 'SHOWN', senderName: null })
  // The same request sent again shows nothing: nothing of it was stored.
  expect(await used(request.id, file, 0, again)).toMatchObject({ outcome: 'SHOWN', filePart: null })
  expect(await used(request.id, file, 9)).toMatchObject({ outcome: 'SHOWN', filePart: null })
  expect(await keeper.data(USES, { id: request.id })).toEqual({
    sightRequest: { uses: [0, 1, 2].map(() => ({ outcome: 'SHOWN', fileId: file })) },
  })
})

test('before it is given, after it ended, and to anybody else nothing of a file is shown', async () => {
  const { petition, file } = await denounced()
  const early = await asked(petition)
  expect(await used(early.id, file, 0)).toEqual({ outcome: 'TIME_OVER', filePart: null, senderName: null })
  const given = { ...early, input: { decision: 'grant' }, passphrase: passphraseOf('keeper'), key: key() }
  const { decideSight: request } = await keeper.data<{ decideSight: { id: string; version: number } }>(
    DECIDE,
    given,
  )
  for (const who of [colleague, keeper])
    expect(await who.refusal(USE, { id: request.id, file, part: 0, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  await officer.data(CLOSE, { ...request, key: key() })
  expect(await used(request.id, file, 0)).toMatchObject({ outcome: 'TIME_OVER', filePart: null })
})

test('the file of another petition is none of this one', async () => {
  const [one, other] = [await denounced(), await denounced()]
  const request = await granted(one.petition)
  for (const file of [other.file, key()])
    expect(await officer.refusal(USE, { id: request.id, file, part: 0, key: key() })).toBe(
      'FORBIDDEN_OR_MISSING',
    )
  expect(await keeper.data(USES, { id: request.id })).toEqual({ sightRequest: { uses: [] } })
})
