import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EDITOR, REPORT, type ReportingWorld, reportingWorld } from '../../test/world.ts'

const READ = `query ($id: ID!) { report(id: $id) { sections { number claims { id template text }
  revisions { writtenByName before { text } after { id text } } } } }`
const WRITE = `mutation ($input: RewriteSectionInput!, $key: String!) {
  rewriteSection(input: $input, idempotencyKey: $key) { number claims { id template text } } }`
const PREVIEW = `query ($input: RewriteSectionInput!) { sectionPreview(input: $input) { orderDiffers
  sentences { id text spans { text figureKey missing } finding { problem at key } } standing { id text }
  conflicts { id base theirs mine } } }`

interface Written {
  id: string | null
  text: string
}
interface Section {
  number: string
  claims: { id: string; template: string; text: string }[]
  revisions: { writtenByName: string; before: Written[]; after: Written[] }[]
}

const SECTION = 'I'

let world: ReportingWorld
let editor: GraphClient

beforeAll(async () => {
  world = await reportingWorld()
  editor = await world.as('36', ...EDITOR)
})
afterAll(() => world?.close())

const section = async (): Promise<Section> => {
  const { report } = await editor.data<{ report: { sections: Section[] } }>(READ, { id: REPORT })
  const found = report.sections.find(({ number }) => number === SECTION)
  if (!found) throw new Error('no section')
  return found
}

const seen = async (): Promise<Written[]> =>
  (await section()).claims.map(({ id, template }) => ({ id, text: template }))

const input = (base: Written[], mine: Written[], change: object = {}) => ({
  input: { report: REPORT, section: SECTION, base, mine, ...change },
  key: key(),
})

const write = async (base: Written[], mine: Written[]) =>
  (await editor.data<{ rewriteSection: Section }>(WRITE, input(base, mine))).rewriteSection

const refusal = async (base: Written[], mine: Written[], change: object = {}, who = editor) => {
  const { errors } = await who(WRITE, input(base, mine, change))
  return errors?.[0]?.extensions as { code: string; field?: string; at?: number; sentences?: string[] }
}

const said = (mine: Written[], at: number, text: string) =>
  mine.map((sentence, place) => (place === at ? { ...sentence, text } : sentence))

describe('writing a section', () => {
  it('keeps its sentences’ ids, fills their slots and keeps what it said before', async () => {
    const before = await seen()
    const mine = [
      ...said(before, 0, `${before[0]?.text} Thêm.`),
      { id: null, text: 'Hạng {{reform.papi.rank}}.' },
    ]
    const { claims } = await write(before, mine)
    expect(claims.slice(0, -1).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(claims.at(-1)).toMatchObject({ template: 'Hạng {{reform.papi.rank}}.', text: 'Hạng 19.' })
    const [revision] = (await section()).revisions
    expect(revision?.before.map(({ text }) => text)).toEqual(before.map(({ text }) => text))
    expect(revision?.after).toHaveLength(before.length + 1)
    await expect(world.database.peek('delete from reporting.section_revision')).rejects.toThrow()
  })

  it('takes sentences out and moves them; what was taken out stays in the history', async () => {
    const before = await seen()
    const gone = before.at(-1)
    await write(before, before.slice(0, -1).toReversed())
    expect(await seen()).toEqual(before.slice(0, -1).toReversed())
    expect((await section()).revisions[0]?.before.at(-1)?.text).toBe(gone?.text)
    await write(await seen(), (await seen()).toReversed())
  })

  it('changes nothing and keeps no history where nothing was changed', async () => {
    const before = await section()
    await write(await seen(), await seen())
    expect(await section()).toEqual(before)
  })
})

describe('two editors at once', () => {
  it('are merged where each changed another sentence', async () => {
    const both = await seen()
    await write(both, said(both, 0, 'Người thứ nhất viết câu này.'))
    await write(both, [
      ...said(both, 1, 'Người thứ hai viết câu kia.'),
      { id: null, text: 'Và thêm một câu.' },
    ])
    expect((await seen()).map(({ text }) => text)).toEqual([
      'Người thứ nhất viết câu này.',
      'Người thứ hai viết câu kia.',
      ...both.slice(2).map(({ text }) => text),
      'Và thêm một câu.',
    ])
  })

  it('are told where they changed one otherwise; nothing is stored, nothing is lost, and it can be settled', async () => {
    const both = await seen()
    const mine = said(both, 0, 'Tôi viết thế này.')
    await write(both, said(both, 0, 'Người khác viết thế kia.'))
    const stands = await section()
    const told = await refusal(both, mine)
    expect(told).toMatchObject({ code: 'TEXT_CONFLICT', field: 'input.mine', sentences: [both[0]?.id] })
    expect(await section()).toEqual(stands)
    type Previewed = { sectionPreview: { standing: Written[]; conflicts: object[] } }
    const { sectionPreview: preview } = await editor.data<Previewed>(PREVIEW, input(both, mine))
    expect(preview.conflicts).toEqual([
      {
        id: both[0]?.id,
        base: both[0]?.text,
        theirs: 'Người khác viết thế kia.',
        mine: 'Tôi viết thế này.',
      },
    ])
    await write(preview.standing, said(preview.standing, 0, 'Chúng tôi viết thế này.'))
    expect((await seen())[0]?.text).toBe('Chúng tôi viết thế này.')
  })

  it('at the very same moment: one stands, the other is merged or told', async () => {
    const both = await seen()
    const answers = await Promise.all(
      ['Một', 'Hai', 'Ba'].map((text) => editor(WRITE, input(both, said(both, 0, text)))),
    )
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.code)
    expect(codes.filter((code) => code === undefined)).toHaveLength(1)
    for (const code of codes) expect([undefined, 'TEXT_CONFLICT', 'BUSY_TRY_AGAIN']).toContain(code)
  })
})

describe('what cannot stand', () => {
  it.each([
    ['SIGN_NOT_WRITABLE', 'Hai\u2028dòng', 4],
    ['SLOT_UNREADABLE', 'Hạng {{reform.papi.rank', 6],
    ['SLOT_UNKNOWN', 'Hạng {{reform.no.such}}', 6],
    ['INPUT_INVALID', '  ', 1],
  ])('%s: %j, blamed by its place, and nothing is stored', async (code, text, at) => {
    const before = await seen()
    expect(await refusal(before, [...before, { id: null, text }])).toMatchObject({
      code,
      at,
      field: `input.mine.${before.length}.text`,
    })
    expect(await seen()).toEqual(before)
  })

  it('is shown while it is typed, with its numbers', async () => {
    const before = await seen()
    const mine = [
      { id: null, text: 'Hạng {{reform.papi.rank}}/{{reform.papi.rank|total}}, {{reform.no.such}}' },
    ]
    type Previewed = {
      sectionPreview: { sentences: { spans: { text: string }[]; finding: object | null }[] }
    }
    const { sectionPreview } = await editor.data<Previewed>(PREVIEW, input(before, [...before, ...mine]))
    const last = sectionPreview.sentences.at(-1)
    expect(last?.spans.map(({ text }) => text).join('')).toBe('Hạng 19/63, [thiếu số liệu: reform.no.such]')
    expect(last?.finding).toMatchObject({ problem: 'SLOT_UNKNOWN', key: 'reform.no.such' })
    expect(await seen()).toEqual(before)
  })

  it('another section, too many sentences, or somebody who may not', async () => {
    const before = await seen()
    expect((await refusal(before, before, { section: 'XX' })).field).toBe('input.section')
    const many = Array.from({ length: 201 }, (_, at) => ({ id: null, text: `Câu ${at}` }))
    expect(await refusal(before, many)).toMatchObject({ code: 'INPUT_INVALID', field: 'input.mine' })
    const leader = await world.as('36')
    expect((await refusal(before, before, {}, leader)).code).toBe('FORBIDDEN_OR_MISSING')
    expect(await leader.refusal(PREVIEW, input(before, before))).toBe('FORBIDDEN_OR_MISSING')
    const clerk = await world.as('13636', ...EDITOR)
    expect((await refusal(before, before, {}, clerk)).code).toBe('FORBIDDEN_OR_MISSING')
  })

  it('nothing, once the report was reviewed', async () => {
    await world.database.peek(`update reporting.report set state = 'REVIEWED' where id = $1`, [REPORT])
    const before = await seen()
    expect(await refusal(before, before)).toMatchObject({ code: 'STEP_NOT_ALLOWED', field: 'input.report' })
    await world.database.peek(`update reporting.report set state = 'DRAFTING' where id = $1`, [REPORT])
  })
})
