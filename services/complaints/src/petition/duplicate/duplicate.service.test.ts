import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  CLERK,
  key,
  openIntake,
  type PetitionWorld,
  petitionWorld,
  type TypedPetition,
} from '../../../test/petition-world.ts'

let world: PetitionWorld
let clerk: GraphClient
let neighbour: GraphClient
let lead: GraphClient

beforeAll(async () => {
  world = await petitionWorld()
  clerk = await world.person('clerk', '13636', ...CLERK)
  neighbour = await world.person('neighbour', '13639', ...CLERK)
  lead = await world.person('lead', '36', ...CLERK, 'denunciation.read')
})

afterAll(() => world?.close())

interface Offered {
  reasons: string[]
  petition: { id: string } | null
}

const offered = async (client: GraphClient, { summary = '', ...sealed }: TypedPetition, code = '13636') => {
  const document = openIntake.replace('sealed {', 'duplicates { reasons petition { id } } sealed {')
  const input = { unit: await world.database.unitId(code), summary, sealed }
  type Opened = { openIntake: { duplicates: Offered[] } }
  return (await client.data<Opened>(document, { input, key: key() })).openIntake.duplicates
}

const SUBJECT = 'Đề nghị giải quyết tranh chấp ranh giới đất với hộ liền kề'

test('the same person and the same thing are offered while typing, without accents and with the name turned round', async () => {
  const typed = {
    summary: SUBJECT,
    senderName: 'Bùi Thị Hạnh',
    senderAddress: 'Tổ 3, phường Trần Tế Xương',
    nationalId: '036185009999',
  }
  const petition = await world.petition(clerk, '13636', typed)
  expect(await offered(clerk, { nationalId: '036 185 009 999' })).toEqual([
    { reasons: ['SAME_IDENTITY'], petition: { id: petition.id } },
  ])
  // Before it is classified nobody finds it by a name: the name is in the vault.
  expect(await offered(clerk, { senderName: 'Bùi Thị Hạnh' })).toEqual([])
  await world.classified(clerk, petition, 'COMPLAINT')
  for (const senderName of ['bui thi hanh', 'BÙI THỊ HẠNH'.normalize('NFD'), 'Hạnh Bùi Thị', 'Bùi Thị Hanh'])
    expect(await offered(clerk, { senderName })).toMatchObject([
      { reasons: ['SAME_NAME'], petition: { id: petition.id } },
    ])
  expect(await offered(clerk, { summary: 'tranh chap ranh gioi dat voi ho lien ke' })).toMatchObject([
    { reasons: ['SAME_SUBJECT'] },
  ])
  expect(await offered(clerk, { senderName: 'Nguyễn Văn Khác', summary: 'Đường thôn hư hỏng' })).toEqual([])
  const page = `query ($id: ID!) { petition(id: $id) { duplicates { petition { id } } } }`
  const twin = await world.petition(clerk, '13636', typed)
  expect(await clerk.data(page, { id: twin.id })).toEqual({
    petition: { duplicates: [{ petition: { id: petition.id } }] },
  })
})

test('nothing beyond the sight of who types, and never a denunciation', async () => {
  const typed = {
    summary: 'Tố cáo hành vi thu tiền trái quy định tại thôn',
    nationalId: '036185001234',
    phone: '0912000111',
  }
  const petition = await world.petition(lead, '13636', { ...typed, senderName: 'Vũ Thị Kín' })
  expect(await offered(neighbour, { nationalId: typed.nationalId }, '13639')).toEqual([])
  expect(await offered(lead, typed)).toMatchObject([{ petition: { id: petition.id } }])
  await world.classified(lead, petition, 'DENUNCIATION')
  for (const by of [
    { nationalId: typed.nationalId },
    { phone: typed.phone },
    { summary: typed.summary },
    { senderName: 'Vũ Thị Kín' },
  ])
    expect(await offered(lead, by)).toEqual([])
})

test('a duplicate is merged: its clocks are cancelled, and the other goes on for both', async () => {
  const [one, other] = [await world.petition(clerk, '13636'), await world.petition(clerk, '13636')]
  const mergePetition = `mutation ($id: ID!, $version: Int!, $input: MergeInput!, $key: String!) {
    mergePetition(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { state mergedInto { id } clocks { state } } }`
  const asked = {
    id: other.id,
    version: 1,
    input: { into: one.id, reason: 'Cùng người, cùng nội dung' },
    key: key(),
  }
  expect(await neighbour.refusal(mergePetition, asked)).toBe('FORBIDDEN_OR_MISSING')
  expect(await clerk.refusal(mergePetition, { ...asked, version: 8 })).toBe('STALE_VERSION')
  const itself = { ...asked, input: { ...asked.input, into: other.id }, key: key() }
  expect(await clerk.refusal(mergePetition, itself)).toBe('INPUT_INVALID')
  const elsewhere = await world.petition(neighbour, '13639')
  const far = { ...asked, input: { ...asked.input, into: elsewhere.id }, key: key() }
  expect(await clerk.refusal(mergePetition, far)).toBe('FORBIDDEN_OR_MISSING')
  expect(await clerk.data(mergePetition, asked)).toEqual({
    mergePetition: { state: 'MERGED', mergedInto: { id: one.id }, clocks: [{ state: 'ENDED' }] },
  })
  const third = await world.petition(clerk, '13636')
  const intoMerged = { id: third.id, version: 1, input: { into: other.id, reason: 'Trùng' }, key: key() }
  expect(await clerk.refusal(mergePetition, intoMerged)).toBe('STEP_NOT_ALLOWED')
})
