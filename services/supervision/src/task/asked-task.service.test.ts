import { randomUUID as key } from 'node:crypto'
import { type GraphClient, personWith, servicePerson } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FollowUpWorld, followUpWorld, type Seen } from '../../test/follow-up-world.ts'

const ASK = `mutation ($input: AskTaskInput!, $key: String!) { askSupervisionTask(input: $input, idempotencyKey: $key) { id record } }`
const HEARD = `query ($after: String!) { supervisionTaskRequests(after: $after) { position id unitId recordId kind source giverName giverBodyId leadUnitId leadName leadBodyId title dueOn } }`

let opened: FollowUpWorld
let giver: GraphClient
let followUp: Seen
let asked: Record<string, unknown>

beforeAll(async () => {
  opened = await followUpWorld()
  const { world, province, issued } = opened
  giver = world.ask(personWith(['supervision.read', 'task.give'], province, 'giver'))
  followUp = await issued()
  const lead = await world.database.unitId('36-stc')
  const words = {
    giverName: 'UBND tỉnh',
    leadName: 'Sở Tài chính',
    title: 'Bố trí kinh phí',
    expectedResult: 'Đủ',
  }
  asked = { record: followUp.id, unit: province, lead, dueOn: '2023-07-30', ...words }
})

afterAll(() => opened?.world.close())

const ask = (more: object = {}) => ({ input: { ...asked, ...more }, key: key() })

test('who may give tasks asks for one, of a record in sight, at one of its ends', async () => {
  const { agency, other, health, world } = opened
  expect(await agency.refusal(ASK, ask())).toBe('FORBIDDEN_OR_MISSING')
  expect(await other.refusal(ASK, ask())).toBe('FORBIDDEN_OR_MISSING')
  expect(await giver.refusal(ASK, ask({ record: key() }))).toBe('FORBIDDEN_OR_MISSING')
  expect(await giver.refusal(ASK, ask({ unit: await world.database.unitId('356') }))).toBe(
    'FORBIDDEN_OR_MISSING',
  )
  expect(await giver.refusal(ASK, ask({ lead: opened.province }))).toBe('INPUT_INVALID')
  expect(await giver.refusal(ASK, ask({ title: ' ' }))).toBe('INPUT_INVALID')
  expect(await giver.refusal(ASK, ask({ lead: key() }))).toBe('UNIT_NOT_FOUND')
  expect(await giver.refusal(ASK, ask({ dueOn: '2023-06-14' }))).toBe('DATE_INVALID')
  expect(await giver.data(ASK, ask())).toMatchObject({ askSupervisionTask: { record: followUp.id } })
  expect(await giver.data(ASK, ask({ unit: health }))).toMatchObject({
    askSupervisionTask: { record: followUp.id },
  })
})

test('directives alone hears of it, in order and again from any place', async () => {
  const { world, province } = opened
  const service = (name: string) => world.ask(servicePerson(name, ['supervision.read'], province))
  const listening = service('directives')
  const hear = async (after: string) =>
    (
      await listening.data<{
        supervisionTaskRequests: { position: string; recordId: string; unitId: string }[]
      }>(HEARD, {
        after,
      })
    ).supervisionTaskRequests
  const all = await hear('0.0')
  expect(all.map(({ recordId }) => recordId)).toEqual([followUp.id, followUp.id])
  expect(all[0]).toMatchObject({ kind: 'RECOMMENDATION', title: 'Bố trí kinh phí', dueOn: '2023-07-30' })
  expect(await hear(all[0]?.position ?? '')).toEqual(all.slice(1))
  expect(await service('reporting').refusal(HEARD, { after: '0.0' })).toBe('FORBIDDEN_OR_MISSING')
  expect(await giver.refusal(HEARD, { after: '0.0' })).toBe('FORBIDDEN_OR_MISSING')
  expect(await listening.refusal(HEARD, { after: 'x' })).toBe('INPUT_INVALID')
})

test('giver and lead are bodies of the directory, called as they are there; refused like any that is named', async () => {
  const { world, province } = opened
  const body = async (code: string, kind: string) => {
    const text = 'select id from hierarchy.body where coalesce(sits_on, unit_id) = $1 and kind = $2 limit 1'
    return (await world.database.peek<{ id: string }>(text, [await world.database.unitId(code), kind]))[0]?.id
  }
  const [committee, council] = [await body('36', 'PEOPLES_COMMITTEE'), await body('36', 'PEOPLES_COUNCIL')]
  const finance = await body('36-stc', 'AGENCY')
  const bodies = { givenBy: committee, giverName: null, lead: null, ledBy: finance, leadName: null }
  const wrong = async (more: object) => {
    const [error] = (await giver(ASK, ask({ ...bodies, ...more }))).errors ?? []
    return `${error?.extensions?.code} ${error?.extensions?.field}`
  }
  expect(await wrong({ givenBy: finance })).toBe('BODY_ELSEWHERE input.givenBy')
  expect(await wrong({ ledBy: key() })).toBe('BODY_NOT_FOUND input.ledBy')
  expect(await wrong({ ledBy: committee })).toBe('INPUT_INVALID input.ledBy')
  expect(await wrong({ leadName: 'Sở Tài chính' })).toBe('INPUT_INVALID input.leadName')
  expect(await wrong({ ledBy: null })).toBe('UNIT_NOT_FOUND input.lead')
  await giver.data(ASK, ask(bodies))
  await giver.data(ASK, ask({ ...bodies, ledBy: council }))
  const { supervisionTaskRequests: heard } = await world
    .ask(servicePerson('directives', ['supervision.read'], province))
    .data<{ supervisionTaskRequests: object[] }>(HEARD, { after: '0.0' })
  expect(heard.slice(-2)).toMatchObject([
    {
      giverBodyId: committee,
      leadBodyId: finance,
      leadUnitId: await world.database.unitId('36-stc'),
      leadName: 'Sở Tài chính',
    },
    { giverBodyId: committee, leadBodyId: council, leadUnitId: province },
  ])
})
