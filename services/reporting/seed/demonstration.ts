import type { EntityManager } from '@mikro-orm/postgresql'
import type { Clock } from '@province/runtime'
import { actAsInstallation } from '@province/subgraph/request'
import { TELL } from '@province/timekeeping'
import { v7 } from 'uuid'
import { type FigureRow, SCOPE_LEVELS } from '../src/figure/figure-row.ts'
import { RecordedFigure } from '../src/figure/recorded-figure.ts'
import type { BreakdownKind } from '../src/figure/stated-figure.ts'
import { Report } from '../src/report/report.ts'
import { Claim, Section } from '../src/report/section.ts'
import figures from './h1-2023-figures.json' with { type: 'json' }
import seed from './h1-2023-report.json' with { type: 'json' }
import { seedSubmissions } from './submissions.ts'

const ACTIONS = ['report.record_figure', 'report.manage_templates', 'report.submit', TELL]

type UnitOf = (code: string, day: string) => string

async function unitsOf(em: EntityManager): Promise<UnitOf> {
  const sql = 'select id, code, valid_from::text as "from", valid_to::text as "to" from hierarchy.unit'
  const rows = await em.execute<{ id: string; code: string; from: string; to: string }[]>(sql)
  return (code, day) => {
    const unit = rows.find(
      (row) => row.code === code && starts(row.from, day) && (row.to === 'infinity' || row.to > day),
    )
    if (!unit) throw new Error(`no unit ${code} on ${day}`)
    return unit.id
  }
}

const starts = (from: string, day: string): boolean => from === '-infinity' || from <= day

function statedFigure(row: FigureRow, report: Report, unitOf: UnitOf): RecordedFigure {
  const { key, ...said } = row
  const inScope = row.scope in SCOPE_LEVELS
  const statement = {
    ...said,
    ofTotal: row.ofTotal ?? null,
    statedRatioPercent: row.statedRatioPercent ?? null,
    subjectUnitId: inScope ? report.unitId : unitOf(row.scope, row.asOf),
    scopeLevel: SCOPE_LEVELS[row.scope] ?? null,
    measure: row.measure ?? key,
    breakdownOf: row.breakdownOf ?? null,
    breakdownKind: (row.breakdownKind ?? null) as BreakdownKind | null,
    subsetOf: row.subsetOf ?? null,
  }
  return RecordedFigure.state(
    v7(),
    { reportId: report.id, unitId: report.unitId, key },
    statement,
    'DOCUMENT',
  )
}

function* sectionsOf({ id, unitId }: Report): Generator<Section | Claim> {
  for (const [at, { number, title, titleEn, notes, claims }] of seed.sections.entries()) {
    yield new Section(id, unitId, number, at, title, titleEn, notes ?? [])
    for (const [place, template] of claims.entries())
      yield new Claim(v7(), id, unitId, number, place, template)
  }
}

/** Loads the report of the half-year with its figures and sentences, unless a report is there already. */
export const seedDemonstration = (em: EntityManager, clock: Clock): Promise<boolean> =>
  em.transactional(async (work) => {
    const unitOf = await unitsOf(work)
    const unit = unitOf(seed.unit, seed.asOf)
    await actAsInstallation(work, unit, ACTIONS, clock.today())
    if ((await work.count(Report)) > 0) return false
    const report = new Report(
      seed.id,
      unit,
      seed.title,
      seed.titleEn,
      seed.period.from,
      seed.period.to,
      seed.asOf,
    )
    work.persist(report)
    await work.flush()
    const parts = [...sectionsOf(report)]
    work.persist(parts.filter((part) => part instanceof Section))
    await work.flush()
    work.persist(parts.filter((part) => part instanceof Claim))
    for (const row of figures as FigureRow[]) work.persist(statedFigure(row, report, unitOf))
    await work.flush()
    await seedSubmissions(work, unit, clock.today())
    return true
  })
