import { graphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { custodian, passphraseOf } from '../../test/custodians.ts'
import { denunciationActs } from '../../test/denunciation-acts.ts'
import { accounts, CLERK, key, petitionWorld } from '../../test/petition-world.ts'
import { createApp } from '../app.ts'

const SHOWN = `id version code state hours note endsAt open allowedSteps askedByName decidedByName uses { outcome usedByName }`
const ASK = `mutation ($input: AskSightInput!, $key: String!) { askSight(input: $input, idempotencyKey: $key) { ${SHOWN} } }`
const DECIDE = `mutation ($id: ID!, $version: Int!, $input: DecideSightInput!, $passphrase: String, $key: String!) {
  decideSight(id: $id, expectedVersion: $version, input: $input, passphrase: $passphrase, idempotencyKey: $key) { ${SHOWN} } }`
const CLOSE = `mutation ($id: ID!, $version: Int!, $closing: SightClosing!, $key: String!) {
  closeSight(id: $id, expectedVersion: $version, closing: $closing, idempotencyKey: $key) { ${SHOWN} } }`
const USE = `mutation ($id: ID!, $key: String!) { useSight(id: $id, idempotencyKey: $key) {
  id outcome senderName senderAddress phone rawText complainedPerson } }`
const ONE = `query ($id: ID!) { sightRequest(id: $id) { ${SHOWN} } }`
const LIST = `query ($within: ID!) { sightRequests(within: $within) { totalCount edges { node { id } } } }`

const SENDER = {
  senderName: 'Quàng Phù Canalich',
  senderAddress: 'Số 4712, đường Canadulich',
  phone: '0987.650.322',
  rawText: 'Tôi tố cáo việc canarytext.',
}
const ACCUSED = '00000000-0000-4000-8000-00000000acc1'
const SUPERIOR = '00000000-0000-4000-8000-0000000050be'

const world = await petitionWorld()
const reads = [...CLERK, 'denunciation.read']
const officer = await world.person('officer', '13636', ...reads)
const colleague = await world.person('colleague', '13636', ...CLERK)
const stranger = await world.person('stranger', '13639', ...reads)
const first = await custodian(world, 'first custodian')
const second = await custodian(world, 'second custodian')
const superior = await custodian(world, SUPERIOR)
const accused = await custodian(world, ACCUSED)
const { opened } = denunciationActs(world, officer)

beforeAll(() => accounts(world, ACCUSED, SUPERIOR))
afterAll(() => world.close())

interface Shown {
  id: string
  version: number
  state: string
  endsAt: string | null
}
const denounced = async () => {
  const petition = await world.petition(officer, '13636', { receivedOn: '2023-06-12', ...SENDER })
  return (await world.classified(officer, petition, 'DENUNCIATION')).id
}
const input = (petition: string, more: object = {}) => ({
  petition,
  reason: 'Cần hỏi lại thời điểm sự việc.',
  hours: 4,
  ...more,
})
const ask = async (petition: string, more: object = {}) =>
  (await officer.data<{ askSight: Shown }>(ASK, { input: input(petition, more), key: key() })).askSight
const decision = ({ id, version }: Shown, said: object, passphrase: string | null = null) => ({
  ...{ id, version, passphrase },
  input: said,
  key: key(),
})
const grant = async (shown: Shown, who = first, name = 'first custodian') =>
  (
    await who.data<{ decideSight: Shown }>(
      DECIDE,
      decision(shown, { decision: 'grant', hours: 2 }, passphraseOf(name)),
    )
  ).decideSight
const use = async ({ id }: Shown, again = key()) =>
  (await officer.data<{ useSight: object }>(USE, { id, key: again })).useSight

describe('sight of who denounced', () => {
  test('is asked with a reason, opened by a custodian’s passphrase, shown once a use, and ends', async () => {
    const petition = await denounced()
    let shown = await ask(petition)
    expect(shown).toMatchObject({ state: 'ASKED', open: false, allowedSteps: ['withdraw'], uses: [] })
    // Nothing is shown before it is granted; that it was tried is kept.
    expect(await use(shown)).toMatchObject({ outcome: 'TIME_OVER', senderName: null, rawText: null })
    expect(await first.data(ONE, { id: shown.id })).toMatchObject({
      sightRequest: { allowedSteps: ['grant', 'refuse'] },
    })
    shown = await grant(shown)
    expect(shown).toMatchObject({ state: 'GRANTED', open: true })
    const again = key()
    expect(await use(shown, again)).toMatchObject({ outcome: 'SHOWN', ...SENDER })
    // The same request sent again shows nothing: nothing of it was stored.
    expect(await use(shown, again)).toMatchObject({ outcome: 'SHOWN', senderName: null, phone: null })
    const { id, version } = shown
    const { closeSight } = await officer.data<{ closeSight: Shown }>(CLOSE, {
      ...{ id, version, closing: 'end' },
      key: key(),
    })
    expect(closeSight).toMatchObject({ state: 'ENDED', open: false, allowedSteps: [] })
    expect(await use(shown)).toMatchObject({ outcome: 'TIME_OVER', senderName: null })
    expect(await second.data(ONE, { id })).toMatchObject({
      sightRequest: { uses: [{ outcome: 'TIME_OVER' }, { outcome: 'SHOWN' }, { outcome: 'TIME_OVER' }] },
    })
    const audited = await world.database.peek<{ field: string }>(
      `select field from complaints.audit_entry where target_id = $1 order by at`,
      [id],
    )
    expect(audited.map(({ field }) => field)).toEqual(expect.arrayContaining(['useSight']))
    expect(audited.filter(({ field }) => field === 'useSight')).toHaveLength(3)
  })

  test('ends by itself when its time is over', async () => {
    const shown = await grant(await ask(await denounced()))
    await world.database.peek(
      `update complaints.sight_request set decided_at = now() - interval '2 hours', ends_at = now() - interval '1 second' where id = $1`,
      [shown.id],
    )
    expect(await use(shown)).toMatchObject({ outcome: 'TIME_OVER', senderName: null })
    expect(await officer.data(ONE, { id: shown.id })).toMatchObject({
      sightRequest: { open: false, allowedSteps: [] },
    })
  })

  test('is decided by nobody who asked, stands above, handles petitions there, or has no key; and only once', async () => {
    const petition = await denounced()
    const shown = await ask(petition, { superior: SUPERIOR })
    const both = await world.person('both', '36', 'vault.hold_key', 'denunciation.read')
    const keyless = await world.person('keyless', '36', 'vault.hold_key')
    const granting = (passphrase: string) => decision(shown, { decision: 'grant' }, passphrase)
    expect(await superior.refusal(DECIDE, granting(passphraseOf(SUPERIOR)))).toBe('CONFLICT_OF_INTEREST')
    expect(await both.refusal(DECIDE, granting('x'))).toBe('CONFLICT_OF_INTEREST')
    expect(await keyless.refusal(DECIDE, granting('x'))).toBe('KEY_NOT_IN_FORCE')
    for (const who of [officer, colleague, stranger])
      expect(await who.refusal(DECIDE, granting('x'))).toBe('FORBIDDEN_OR_MISSING')
    expect(await first.refusal(DECIDE, granting('một cụm mật khẩu khác'))).toBe('INPUT_INVALID')
    expect(await first.refusal(DECIDE, decision(shown, { decision: 'grant' }))).toBe('INPUT_INVALID')
    const longer = decision(shown, { decision: 'grant', hours: 5 }, passphraseOf('first custodian'))
    expect(await first.refusal(DECIDE, longer)).toBe('INPUT_INVALID')
    expect(await first.refusal(DECIDE, decision(shown, { decision: 'refuse', note: ' ' }))).toBe(
      'INPUT_INVALID',
    )
    expect(
      await first.refusal(
        DECIDE,
        decision(shown, { decision: 'open_again' }, passphraseOf('first custodian')),
      ),
    ).toBe('STEP_NOT_ALLOWED')
    const refusing = { decision: 'refuse', note: 'Chưa đủ căn cứ.' }
    const answers = await Promise.all([
      first(DECIDE, granting(passphraseOf('first custodian'))),
      second(DECIDE, decision(shown, refusing)),
    ])
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.code ?? 'DONE')
    expect(codes.toSorted()).toEqual(['DONE', 'STALE_VERSION'])
  })

  test('a refusal is kept, and what was withdrawn is asked anew', async () => {
    const petition = await denounced()
    const shown = await ask(petition)
    expect(await officer.refusal(ASK, { input: input(petition), key: key() })).toBe('STEP_NOT_ALLOWED')
    const refused = decision(shown, { decision: 'refuse', note: 'Chưa đủ căn cứ.' })
    expect(await second.data(DECIDE, refused)).toMatchObject({
      decideSight: { state: 'REFUSED', note: 'Chưa đủ căn cứ.', endsAt: null },
    })
    expect(await use(shown)).toMatchObject({ outcome: 'TIME_OVER', senderName: null })
    const { id, version } = await ask(petition)
    const close = { id, version, closing: 'withdraw' }
    for (const who of [first, colleague, stranger])
      expect(await who.refusal(CLOSE, { ...close, key: key() })).toBe('FORBIDDEN_OR_MISSING')
    expect(await officer.refusal(CLOSE, { ...close, closing: 'end', key: key() })).toBe('STEP_NOT_ALLOWED')
    expect(await officer.data(CLOSE, { ...close, key: key() })).toMatchObject({
      closeSight: { state: 'WITHDRAWN' },
    })
  })

  test('nobody else learns that it was asked, least of all a custodian who is denounced', async () => {
    const { id, petitions } = (await opened([await denounced()], {
      concernedAccount: ACCUSED,
    })) as unknown as {
      id: string
      petitions: { id: string }[]
    }
    const [petition] = petitions
    const shown = await ask(petition?.id ?? id)
    const within = await world.database.unitId('13636')
    type Listed = { sightRequests: { totalCount: number; edges: { node: { id: string } }[] } }
    const seenBy = async (who: typeof first) =>
      (await who.data<Listed>(LIST, { within })).sightRequests.edges.some(({ node }) => node.id === shown.id)
    expect(await seenBy(first)).toBe(true)
    for (const who of [accused, colleague, stranger]) {
      expect(await seenBy(who)).toBe(false)
      expect(await who.data(ONE, { id: shown.id })).toEqual({ sightRequest: null })
      const variables = decision(shown, { decision: 'refuse', note: 'x' })
      expect(await who.refusal(DECIDE, variables)).toBe('FORBIDDEN_OR_MISSING')
      expect(await who.refusal(DECIDE, { ...variables, id: key() })).toBe('FORBIDDEN_OR_MISSING')
      expect(await who.refusal(USE, { id: shown.id, key: key() })).toBe('FORBIDDEN_OR_MISSING')
      expect(await who.refusal(ASK, { input: input(petition?.id ?? id), key: key() })).toBe(
        'FORBIDDEN_OR_MISSING',
      )
    }
  })

  test('after a new start the key is not at hand until a custodian opens it again, and the time stays', async () => {
    const shown = await grant(await ask(await denounced()))
    const later = await createApp(world.database)
    const unit = await world.database.unitId('13636')
    const person = personWith(['complaints.read', ...reads], unit, 'officer')
    const restarted = graphClient(later.execute, person)
    const top = await world.database.unitId('36')
    const keeper = graphClient(later.execute, personWith(['vault.hold_key'], top, 'second custodian'))
    const used = () => restarted.data(USE, { id: shown.id, key: key() })
    expect(await used()).toMatchObject({ useSight: { outcome: 'KEY_AWAY', senderName: null } })
    const opening = decision(shown, { decision: 'open_again' }, passphraseOf('second custodian'))
    expect(await keeper.data(DECIDE, opening)).toMatchObject({
      decideSight: { endsAt: shown.endsAt, open: true },
    })
    expect(await used()).toMatchObject({ useSight: { outcome: 'SHOWN', ...SENDER } })
    await later.stop()
  })
})

test('who is shown the sender by law has nothing to ask for, and of what was never there nothing is asked', async () => {
  const petition = await world.petition(officer, '13636', SENDER)
  const { id } = await world.classified(officer, petition, 'COMPLAINT')
  expect(await officer.refusal(ASK, { input: input(id), key: key() })).toBe('STEP_NOT_ALLOWED')
  for (const change of [{ hours: 0 }, { hours: 73 }, { reason: ' ' }, { superior: key() }])
    expect(await officer.refusal(ASK, { input: input(await denounced(), change), key: key() })).toBe(
      'INPUT_INVALID',
    )
  expect(await officer.refusal(ASK, { input: input(key()), key: key() })).toBe('FORBIDDEN_OR_MISSING')
})

test('nothing of who denounced, nor of a passphrase, stands in any table', async () => {
  const tables = await world.database.peek<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'complaints' and c.relkind = 'r'`,
  )
  const found: string[] = []
  for (const { name } of tables)
    for (const word of ['canalich', 'canadulich', 'canarytext', '650.322', 'cụm mật khẩu']) {
      const rows = await world.database.peek(`select from ${name} t where t::text ilike $1`, [`%${word}%`])
      if (rows.length > 0) found.push(`${name}: ${word}`)
    }
  expect(found).toEqual([])
})
