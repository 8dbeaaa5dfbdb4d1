import { servicePerson } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  answering,
  type FollowUpWorld,
  followUpWorld,
  input,
  reviewing,
  take,
} from '../../test/follow-up-world.ts'

const NOTICES = `query ($after: String! = "0.0") { supervisionNotices(after: $after) {
  position noun nounId event unitId own action day } }`

interface Heard {
  position: string
  nounId: string
  event: string
  unitId: string
  own: boolean
  action: string
}

let there: FollowUpWorld

beforeAll(async () => {
  there = await followUpWorld()
})

afterAll(() => there.world.close())

const heard = async (after = '0.0') => {
  const service = there.world.ask(servicePerson('organization', ['supervision.read'], there.province))
  const { supervisionNotices } = await service.data<{ supervisionNotices: Heard[] }>(NOTICES, { after })
  return supervisionNotices
}

test('the addressee is told what is asked and what becomes of it, the issuer what is answered; nobody what they did', async () => {
  const { council, agency, issued, reported, province, health } = there
  const first = await reported(await issued())
  const returned = await take(council, reviewing, first, input('return'))
  const again = await take(agency, answering, returned, input('report'))
  await take(council, reviewing, again, input('verify'))
  const told = (await heard()).filter(({ nounId }) => nounId === first.id)
  const respond = { unitId: health, action: 'supervision.respond' }
  const recommend = { unitId: province, action: 'supervision.recommend', own: false }
  expect(told).toMatchObject([
    { event: 'follow_up.issued', ...respond, own: true },
    { event: 'follow_up.accept', ...recommend },
    { event: 'follow_up.report', ...recommend },
    { event: 'follow_up.return', ...respond, own: true },
    { event: 'follow_up.report', ...recommend },
    { event: 'follow_up.verify', ...respond, own: false },
  ])
  expect((await heard(told.at(2)?.position)).map(({ event }) => event)).toEqual(
    told.slice(3).map(({ event }) => event),
  )
})

test('nobody but the service that tells people hears them, nor from a place that is none', async () => {
  const { world, council, province } = there
  expect(await council.refusal(NOTICES)).toBe('FORBIDDEN_OR_MISSING')
  const other = world.ask(servicePerson('reporting', ['supervision.read'], province))
  expect(await other.refusal(NOTICES)).toBe('FORBIDDEN_OR_MISSING')
  const service = world.ask(servicePerson('organization', ['supervision.read'], province))
  expect(await service.refusal(NOTICES, { after: 'x' })).toBe('INPUT_INVALID')
})
