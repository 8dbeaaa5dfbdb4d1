import { personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FollowUpWorld, followUpWorld } from '../../test/follow-up-world.ts'

const CALENDAR = `query ($within: ID!, $from: Date, $before: Date) {
  supervisionSessions(within: $within, from: $from, before: $before, first: 100) { totalCount edges { node { day } } }
  occasions(within: $within, from: $from, before: $before, first: 100) { totalCount edges { node { day } } }
  followUps(within: $within, direction: ISSUED, dueFrom: $from, dueBefore: $before, first: 100) {
    totalCount edges { node { id expectedBy standing } } } }`

interface Listed {
  totalCount: number
  edges: { node: { id: string; day: string; expectedBy: string; standing: string } }[]
}
type Answer = Record<'supervisionSessions' | 'occasions' | 'followUps', Listed>

let of: FollowUpWorld

beforeAll(async () => {
  of = await followUpWorld()
})

afterAll(() => of?.world.close())

const asked = (from: string | null, before: string | null, client = of.council) =>
  client.data<Answer>(CALENDAR, { within: of.province, from, before })

test('sessions, meetings and last days of a month are told, each of a day within it', async () => {
  const june = await asked('2023-06-01', '2023-07-01')
  const whole = await asked(null, null)
  for (const name of ['supervisionSessions', 'occasions'] as const) {
    const within = ({ node }: Listed['edges'][number]) => node.day >= '2023-06-01' && node.day < '2023-07-01'
    expect(june[name].edges).toEqual(whole[name].edges.filter(within))
    expect(june[name].totalCount).toBe(june[name].edges.length)
  }
  expect(june.supervisionSessions.totalCount).toBeGreaterThan(0)
  const days = june.followUps.edges.map(({ node }) => node.expectedBy)
  expect(days.length).toBeGreaterThan(0)
  expect(days.every((day) => day >= '2023-06-01' && day < '2023-07-01')).toBe(true)
})

test('a last day stands there while it is the addressee’s turn', async () => {
  const seen = await of.issued({ dueOn: '2023-06-28' })
  const due = async () => {
    const { followUps } = await asked('2023-06-28', '2023-06-29')
    return followUps.edges.some(({ node }) => node.id === seen.id)
  }
  expect(await due()).toBe(true)
  await of.reported(seen)
  expect(await due()).toBe(false)
})

test('whoever has no role there sees an empty month', async () => {
  const elsewhere = of.world.ask(
    personWith(['supervision.read'], await of.world.database.unitId('13636'), 'commune'),
  )
  const month = await asked('2023-06-01', '2023-07-01', elsewhere)
  expect(Object.values(month).map(({ totalCount }) => totalCount)).toEqual([0, 0, 0])
})
