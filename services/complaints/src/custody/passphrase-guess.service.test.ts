import { afterAll, expect, test } from 'vitest'
import { custodian, passphraseOf } from '../../test/custodians.ts'
import { CLERK, key, petitionWorld } from '../../test/petition-world.ts'
import { GUESSES_A_DAY } from './passphrase-guess.ts'

const ASK = `mutation ($input: AskSightInput!, $key: String!) { askSight(input: $input, idempotencyKey: $key) { id version } }`
const DECIDE = `mutation ($id: ID!, $version: Int!, $input: DecideSightInput!, $passphrase: String, $key: String!) {
  decideSight(id: $id, expectedVersion: $version, input: $input, passphrase: $passphrase, idempotencyKey: $key) { state } }`

const world = await petitionWorld()
const officer = await world.person('officer', '13636', ...CLERK, 'denunciation.read')
const [guessed, other] = [await custodian(world, 'guessed'), await custodian(world, 'other')]

afterAll(() => world.close())

const asked = async () => {
  const petition = await world.petition(officer, '13636', { receivedOn: '2023-06-12' })
  const { id } = await world.classified(officer, petition, 'DENUNCIATION')
  const input = { petition: id, reason: 'Cần hỏi lại thời điểm sự việc.', hours: 4 }
  return (await officer.data<{ askSight: { id: string; version: number } }>(ASK, { input, key: key() }))
    .askSight
}

test('who guesses at the passphrase of a key has few guesses in a day; other custodians are not kept out', async () => {
  const [one, next] = [await asked(), await asked()]
  const by = (request: object, passphrase: string) => ({
    ...request,
    input: { decision: 'grant' },
    passphrase,
    key: key(),
  })
  expect(await guessed.refusal(DECIDE, by(one, 'cụm mật khẩu đoán mò'))).toBe('INPUT_INVALID')
  // Each guess takes its second of computing: the others of the day are put where this one is.
  const before =
    'insert into complaints.passphrase_guess (id, subject) select gen_random_uuid(), $1 from generate_series(2, $2)'
  await world.database.peek(before, ['guessed', GUESSES_A_DAY])
  expect(await guessed.refusal(DECIDE, by(one, passphraseOf('guessed')))).toBe('TOO_MANY_ATTEMPTS')
  expect(await other.data(DECIDE, by(one, passphraseOf('other')))).toEqual({
    decideSight: { state: 'GRANTED' },
  })
  const kept = await world.database.peek<{ all: string }>(
    'select g::text as all from complaints.passphrase_guess g',
  )
  expect(kept).toHaveLength(GUESSES_A_DAY)
  expect(kept.some((row) => row.all.includes('đoán'))).toBe(false)
  await world.database.peek(
    `update complaints.passphrase_guess set recorded_at = now() - interval '25 hours'`,
  )
  expect(await guessed.data(DECIDE, by(next, passphraseOf('guessed')))).toEqual({
    decideSight: { state: 'GRANTED' },
  })
})
