import { clockOf } from '@province/runtime'
import { afterAll, expect, test } from 'vitest'
import { caseActs } from '../../test/case-acts.ts'
import { CLERK, petitionWorld } from '../../test/petition-world.ts'
import { OF_AGENCIES, RESOLVED_IN, ruleFile } from '../../test/rule-file.ts'
import { loaders } from '../install.ts'

const NOW = '2026-07-06T08:00:00+07:00'
const world = await petitionWorld({ now: NOW })
const clerk = await world.person('clerk', '13285', ...CLERK)
const { accepted, opened } = caseActs(world, clerk, '13285')

afterAll(() => world.close())

const load = (csv: string, dryRun = false) => {
  const { databaseUrl: appUrl, secret } = world.database
  return loaders.rules({ appUrl, clock: clockOf(NOW), secret }, csv, { dryRun })
}

const CLOCKS = `query ($id: ID!) { petition(id: $id) { clocks { kind state dueOn deadline { rule { code article } } } } }`
interface Seen {
  petition: { clocks: { kind: string; state: string; dueOn: string; deadline: { rule: { code: string } } }[] }
}
const dueOf = async (id: string) => {
  const { petition } = await clerk.data<Seen>(CLOCKS, { id })
  const running = petition.clocks.find(
    ({ kind, state }) => kind === 'complaint.resolve' && state === 'RUNNING',
  )
  return [running?.dueOn, running?.deadline.rule.code]
}
const shown = async () => {
  const text = `query ($on: Date) { jurisdictionRules(on: $on) { code } timeLimitRules(on: $on) { code } }`
  return JSON.stringify(await clerk.data(text, { on: '2026-07-06' }))
}

test('a file of rules is tried, taken once, and governs what is under way as each article says', async () => {
  // Accepted before the new rule holds, and since; the oracle is a calendar on the wall.
  const [before, since] = [await accepted(clerk, '2026-06-29'), await accepted(clerk, '2026-07-02')]
  const old = [
    ['2026-07-29', 'complaint.resolve.1'],
    ['2026-08-03', 'complaint.resolve.1'],
  ]
  const both = () => Promise.all([before, since].map(dueOf))
  expect(await both()).toEqual(old)
  const told = async (change: object) =>
    (await load(ruleFile({ ...RESOLVED_IN, ...change }), true)).changes?.at(-1) ?? ''
  expect(await told({})).toContain('1 time limits under way, 1 end earlier, 0 later')
  expect(await told({ governs: 'APPLIES_TO_OPEN' })).toContain(
    '2 time limits under way, 2 end earlier, 0 later',
  )
  expect(await told({ governs: 'MORE_FAVOURABLE' })).toContain('2 time limits under way, 2 end earlier')
  expect(await told({ governs: 'MORE_FAVOURABLE', amount: '60' })).toContain(
    '1 time limits under way, 0 end earlier, 1 later',
  )
  // A dry run stores nothing.
  expect(await both()).toEqual(old)
  expect(await shown()).not.toContain('complaint.resolve.new')

  const file = ruleFile(RESOLVED_IN, OF_AGENCIES)
  expect(await load(file)).toMatchObject({ added: 2, unchanged: 0 })
  expect(await both()).toEqual([old[0], ['2026-07-22', 'complaint.resolve.new']])
  expect(await load(file)).toEqual({ added: 0, unchanged: 2, changes: [] })
  const list = await shown()
  for (const code of ['complaint.resolve.new', 'complaint.first.agency.new']) expect(list).toContain(code)
  for (const code of ['"complaint.resolve.1"', '"complaint.first.agency"']) expect(list).not.toContain(code)
  // What begins from now on begins by it.
  const fresh = await accepted(clerk, '2026-07-06')
  expect(await dueOf(fresh)).toEqual(['2026-07-27', 'complaint.resolve.new'])
  const { clocks } = await opened([fresh])
  expect(clocks).toMatchObject([{ rule: { rule: { code: 'complaint.resolve.new' } } }])
})

test('a file that is wrong changes nothing and says where', async () => {
  await expect(load(ruleFile({ ...RESOLVED_IN, code: 'complaint.other', amount: 'x' }))).rejects.toThrow(/2/)
  expect(await shown()).not.toContain('complaint.other')
})
