import { afterAll, expect, test } from 'vitest'
import { APPEAL, caseActs } from '../../test/case-acts.ts'
import { CLERK, key, petitionWorld } from '../../test/petition-world.ts'

const world = await petitionWorld()
const clerk = await world.person('clerk', '13636', ...CLERK)
const { accepted, decided } = caseActs(world, clerk)

afterAll(() => world.close())

const JURISDICTION = `jurisdiction { code article evidence } overruled against { id } unit { id }`
const OPEN_SHOWN = `mutation ($input: OpenComplaintCaseInput!, $key: String!) {
  openComplaintCase(input: $input, idempotencyKey: $key) { ${JURISDICTION} } }`

test('the body itself decides; of another body it is another, unless somebody says why not', async () => {
  const unit = await world.database.unitId('13636')
  const above = await world.database.unitId('356')
  const input = { petitions: [await accepted()], title: 'Quyết định của phường' }
  expect(await clerk.data(OPEN_SHOWN, { input, key: key() })).toEqual({
    openComplaintCase: {
      jurisdiction: {
        code: 'complaint.first.commune',
        article: 'Luật Khiếu nại 02/2011/QH13, Điều 17',
        evidence: 'GENERAL_KNOWLEDGE',
      },
      overruled: null,
      against: { id: unit },
      unit: { id: unit },
    },
  })
  const other = { petitions: [await accepted()], title: 'Quyết định của thành phố', against: above }
  expect(await clerk.refusal(OPEN_SHOWN, { input: other, key: key() })).toBe('NOT_COMPETENT')
  const nowhere = { ...other, against: key() }
  expect(await clerk.refusal(OPEN_SHOWN, { input: nowhere, key: key() })).toBe('NO_RULE_OF_JURISDICTION')
  const endless = { ...other, overruled: 'x'.repeat(1_001) }
  expect(await clerk.refusal(OPEN_SHOWN, { input: endless, key: key() })).toBe('INPUT_INVALID')
  const overruled = { ...other, overruled: 'Được ủy quyền giải quyết.' }
  expect(await clerk.data(OPEN_SHOWN, { input: overruled, key: key() })).toMatchObject({
    openComplaintCase: {
      jurisdiction: { code: 'complaint.first.district' },
      overruled: 'Được ủy quyền giải quyết.',
      against: { id: above },
    },
  })
})

test('a second time it is the district above a commune, not the province, unless somebody says why', async () => {
  const { id, version } = await decided()
  const both = await world.person('both levels', '36', ...CLERK)
  const input = { unit: await world.database.unitId('36'), document: 'Đơn khiếu nại lần hai' }
  expect(await both.refusal(APPEAL, { id, version, input, key: key() })).toBe('NOT_COMPETENT')
  const said = { ...input, overruled: 'Chủ tịch UBND thành phố có liên quan.' }
  expect(await both.data(APPEAL, { id, version, input: said, key: key() })).toMatchObject({
    appealComplaintCase: { instance: 'SECOND' },
  })
})

test('who decides is told by the rules of the day, as a list and for one body', async () => {
  const COMPETENCE = `query ($against: ID!, $instance: JurisdictionInstance!, $on: Date) {
    competence(against: $against, instance: $instance, on: $on) { rule { code office } unit { id } } }`
  const RULES = `query ($on: Date) { jurisdictionRules(on: $on) { code } timeLimitRules(on: $on) { code } }`
  const against = await world.database.unitId('13636')
  const district = await world.database.unitId('356')
  expect(await clerk.data(COMPETENCE, { against, instance: 'SECOND' })).toEqual({
    competence: {
      rule: { code: 'complaint.second.commune', office: 'Chủ tịch UBND cấp huyện' },
      unit: { id: district },
    },
  })
  const province = await world.database.unitId('36')
  expect(await clerk.data(COMPETENCE, { against: province, instance: 'SECOND' })).toMatchObject({
    competence: { rule: { office: 'Bộ trưởng quản lý lĩnh vực' }, unit: null },
  })
  for (const unknown of [{ against: 'no id' }, { against: key() }, { against, on: '2010-01-01' }])
    expect(await clerk.data(COMPETENCE, { instance: 'FIRST', ...unknown })).toEqual({ competence: null })
  const codes = async (on: string | null) => {
    const { jurisdictionRules, timeLimitRules } = await clerk.data<
      Record<'jurisdictionRules' | 'timeLimitRules', { code: string }[]>
    >(RULES, { on })
    return [...jurisdictionRules, ...timeLimitRules].map(({ code }) => code)
  }
  expect(await codes('2026-06-30')).toContain('complaint.accept.1')
  expect(await codes('2026-07-01')).not.toContain('complaint.accept.1')
  expect(await codes('2026-07-01')).toEqual(
    expect.arrayContaining(['complaint.accept', 'complaint.second.commune.two_tiers']),
  )
  expect(await codes(null)).toEqual(expect.arrayContaining(['complaint.accept.1', 'complaint.accept']))
})
