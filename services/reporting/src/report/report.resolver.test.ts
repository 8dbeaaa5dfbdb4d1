import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REPORT, type ReportingWorld, reportingWorld } from '../../test/world.ts'

let world: ReportingWorld
let leader: GraphClient

beforeAll(async () => {
  world = await reportingWorld()
  leader = await world.as('36')
})

afterAll(() => world?.close())

const WHOLE = `query ($id: ID!) { report(id: $id) {
  title period { from to } asOf state version unit { id }
  sections { number title notes claims { id text spans { text figureKey missing } figures { key } } }
  figures { key label value unitOfCount ofTotal statedRatioPercent asOf asOfBasis provenance section scopeLevel unit { id }
    source { document place } breakdown { figures { key } sum gap complete kind } held { value asOf } version discrepancies { id } }
  discrepancies { id rule ruleTitle kind severity gap message checked state version figures { key } citations { symbol } }
} }`

interface Figure {
  key: string
  unit: { id: string }
  held: { value: number } | null
  [field: string]: unknown
}

interface Whole {
  report: {
    sections: { number: string; claims: { text: string; spans: { missing: boolean }[] }[] }[]
    figures: Figure[]
    discrepancies: {
      rule: string
      severity: string
      gap: number | null
      figures: { key: string }[]
      [field: string]: unknown
    }[]
    [field: string]: unknown
  }
}

const whole = () => leader.data<Whole>(WHOLE, { id: REPORT })
const figureOf = async (key: string) => (await whole()).report.figures.find((each) => each.key === key)

describe('the report of the half-year', () => {
  it('is found by its unit and by its id', async () => {
    const unit = await world.database.unitId('36')
    const document =
      'query ($unit: ID) { reports(unit: $unit) { totalCount edges { node { id title state } } } }'
    const listed = { totalCount: 1, edges: [{ node: { id: REPORT, state: 'DRAFTING' } }] }
    expect(await leader.data(document, { unit })).toMatchObject({ reports: listed })
    expect(await leader.data(document)).toMatchObject({ reports: listed })
    expect(await leader.data(document, { unit: await world.database.unitId('356') })).toMatchObject({
      reports: { totalCount: 0 },
    })
    expect(await leader.data(document, { unit: 'nothing' })).toMatchObject({ reports: { totalCount: 0 } })
    const { report } = await whole()
    expect(report).toMatchObject({
      period: { from: '2022-12-15', to: '2023-06-15' },
      asOf: '2023-06-14',
      unit: { id: unit },
    })
  })

  it('tells in sentences, with numbers as Vietnamese documents write them', async () => {
    const { report } = await whole()
    expect(report.sections.map(({ number }) => number)).toEqual([
      'I',
      'II.1',
      'II.2',
      'III.1',
      'III.2',
      'III.3',
      'III.4',
      'III.5',
      'III.5b',
      'III.6',
    ])
    const texts = report.sections.flatMap(({ claims }) => claims.map(({ text }) => text))
    expect(texts.join(' ')).toContain('2.315.675 lượt văn bản')
    expect(texts.join(' ')).toContain('GRDP tăng 8,5%')
    expect(
      report.sections
        .flatMap(({ claims }) => claims.flatMap(({ spans }) => spans))
        .some(({ missing }) => missing),
    ).toBe(false)
  })

  it('states 131 figures, each with its place and what is around it', async () => {
    expect((await whole()).report.figures).toHaveLength(131)
    expect(await figureOf('land.projects_public')).toMatchObject({
      value: 81,
      unitOfCount: 'projects',
      asOf: '2023-06-14',
      provenance: 'DOCUMENT',
      source: { place: 'III.4' },
      breakdown: { sum: 82, gap: 1, complete: true, kind: 'part' },
      held: null,
    })
    expect(await figureOf('land.projects_public.nam_truc')).toMatchObject({
      source: { place: 'fn11' },
      breakdown: null,
      unit: { id: await world.database.unitId('362') },
    })
    expect(await figureOf('socio.new_rural.advanced')).toMatchObject({
      ofTotal: 204,
      statedRatioPercent: 91.7,
      scopeLevel: 'COMMUNE',
    })
  })

  it('contradicts itself in these points and in no other', async () => {
    const { report } = await whole()
    expect(
      report.discrepancies.map(({ severity, rule, gap, figures: [first] }) =>
        [severity, rule, first?.key, gap].join(' '),
      ),
    ).toEqual([
      'CRITICAL parts-make-whole land.projects_public 1',
      'CRITICAL statements-agree reform.par_index.rank_change.overview 1',
      'WARNING change-matches-history reform.par_index.rank_change.section4 -1',
      'WARNING citations-agree  ',
      'NOTE listed-within-whole directives.documents -142',
      'NOTE listed-within-whole council.resolutions -27',
    ])
    expect(report.discrepancies[3]).toMatchObject({
      kind: 'SYMBOL_TWO_DATES',
      citations: [{ symbol: '25-NQ/TW' }],
      checked: true,
    })
  })

  it('shows what reform holds beside what is stated, asked for in two calls', async () => {
    world.others.heard.reform.length = 0
    expect((await figureOf('reform.par_index.rank'))?.held).toEqual({ value: 34, asOf: '2022-12-31' })
    expect(world.others.heard.reform).toHaveLength(2)
    expect(world.others.heard.reform[0]?.actor).toMatchObject({ kind: 'service', subject: 'reporting' })
  })

  it('is read with everything in it by nine statements', async () => {
    const sent = await world.statementsOf(whole)
    expect([...sent].sort()).toEqual([
      'entered_answers',
      'figure_of_reports',
      'held_of_reports',
      'population_of_sets',
      'report_by_ids',
      'resolution_of_reports',
      'rulebook',
      'sealed_of_reports',
      'section_of_reports',
    ])
  })

  it('is not there for a clerk of a commune, in a list, by id or as an entity', async () => {
    const clerk = await world.as('13636')
    const document = `query ($id: ID!, $key: [_Any!]!) { reports { totalCount } report(id: $id) { title }
      _entities(representations: $key) { ... on Report { title figures { key } } } }`
    expect(await clerk.data(document, { id: REPORT, key: [{ __typename: 'Report', id: REPORT }] })).toEqual({
      reports: { totalCount: 0 },
      report: null,
      _entities: [null],
    })
  })

  it('is counted as measures, with the records behind them', async () => {
    const variables = {
      unit: await world.database.unitId('36'),
      window: { from: '2023-01-01', to: '2023-07-01' },
    }
    const document = `query ($unit: ID!, $window: WindowInput!) {
      reportingMeasures(keys: ["reporting.figures", "reporting.discrepancies_open", "reporting.reports", "other"], unit: $unit, window: $window, asOf: "2023-06-15", boundaryMode: AS_REPORTED) { key value unitOfCount }
      reportingMeasureRecords(key: "reporting.figures", first: 3, unit: $unit, window: $window, asOf: "2023-06-15", boundaryMode: AS_REPORTED) { totalCount pageInfo { hasNextPage } edges { node { value } } } }`
    expect(await leader.data(document, variables)).toMatchObject({
      reportingMeasures: [{ value: 131 }, { value: 6, unitOfCount: 'discrepancies' }, { value: 1 }],
      reportingMeasureRecords: { totalCount: 131, pageInfo: { hasNextPage: true } },
    })
  })
})

describe('a sentence that waits for a figure', () => {
  it('says so in its place, and among the discrepancies', async () => {
    const key = 'reform.papi.rank'
    await world.database.peek("update reporting.stated_figure set key = 'elsewhere' where key = $1", [key])
    const { report } = await whole()
    await world.database.peek("update reporting.stated_figure set key = $1 where key = 'elsewhere'", [key])
    const texts = report.sections.flatMap(({ claims }) => claims.map(({ text }) => text))
    expect(texts).toContain(`PAPI 2022 đứng thứ [thiếu số liệu: ${key}] trong [thiếu số liệu: ${key}].`)
    expect(report.discrepancies.filter(({ rule }) => rule === 'claim-slots-filled')).toMatchObject([
      {
        severity: 'CRITICAL',
        checked: true,
        message:
          'Mục I, câu “PAPI 2022 đứng thứ … trong ….” còn chỗ trống chưa có số liệu: hãy nêu số liệu ấy.',
      },
    ])
  })
})

describe('several reports', () => {
  const SECOND = '0188b6d1-5c00-7a10-8b36-2f1c0d7e4a02'

  it('are judged each for itself, by no more statements than one', async () => {
    const document =
      '{ reports { edges { node { id discrepancies { rule citations { symbol } } figures { key } } } } }'
    const alone = await world.statementsOf(() => leader.data(document))
    await world.database.peek(
      `insert into reporting.report (id, unit_id, title, period_from, period_to, as_of, state, version)
       select $1, unit_id, 'Báo cáo khác', '2023-06-15', '2023-12-15', '2023-06-14', 'SENT', 1 from reporting.report`,
      [SECOND],
    )
    world.others.heard.directives.length = 0
    const sent = await world.statementsOf(async () => {
      const { reports } = await leader.data<{
        reports: { edges: { node: { id: string; discrepancies: unknown[] } }[] }
      }>(document)
      expect(reports.edges.map(({ node }) => [node.id, node.discrepancies.length])).toEqual([
        [SECOND, 1],
        [REPORT, 6],
      ])
    })
    await world.database.peek('delete from reporting.report where id = $1', [SECOND])
    expect([...sent].sort()).toEqual([...alone].sort())
    expect(world.others.heard.directives).toHaveLength(1)
  })
})

describe('when another domain does not answer', () => {
  it.each(['refuses', 'fails'] as const)(
    'and %s, held is null with an error in its place, and rules say so',
    async (how) => {
      world.others.away.reform = how
      world.others.away.directives = how
      const document = `query ($id: ID!) { report(id: $id) { figures { key held { value } } discrepancies { rule severity checked } } }`
      const { data, errors } = await leader(document, { id: REPORT })
      delete world.others.away.reform
      delete world.others.away.directives
      const { figures, discrepancies } = (data as unknown as Whole).report
      const reform = figures.flatMap(({ key }, at) => (/^(reform|land|directives)\./.test(key) ? [at] : []))
      expect(errors?.map(({ path }) => Number(path?.[2])).sort((a, b) => a - b)).toEqual(reform)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' })
      // What people entered is held here: nobody else is asked for it.
      const held = figures.filter((figure) => figure.held !== null).map(({ key }) => key)
      expect(held.filter((key) => !key.startsWith('socio.'))).toEqual([])
      expect(discrepancies.filter(({ checked }) => checked === false)).toEqual([
        { rule: 'change-matches-history', severity: 'NOTE', checked: false },
        { rule: 'change-matches-history', severity: 'NOTE', checked: false },
        { rule: 'citations-agree', severity: 'NOTE', checked: false },
      ])
    },
  )
})
