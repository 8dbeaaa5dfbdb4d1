import type { EntityManager } from '@mikro-orm/postgresql'
import type { Clock } from '@province/runtime'
import { actAsInstallation } from '@province/subgraph/request'
import { TELL } from '@province/timekeeping'
import { v7 } from 'uuid'
import { Exemption } from '../src/exemption/exemption.ts'
import { type IndexKind, IndexResult } from '../src/index-result/index-result.ts'
import { seedDossiers } from './dossiers.ts'
import results from './index-results.json' with { type: 'json' }
import { seedInspections } from './inspections.ts'
import { seedLandProjects } from './land-projects.ts'
import { seedMonths } from './months.ts'
import { seedProcedures } from './procedures.ts'
import { seedPublications } from './publications.ts'

const SEED = 'demonstration'
const INSPECTORATE = '36-thanhtra'

// What the rows of the demonstration are written by: the actions of the mutations that would write them.
const ACTIONS = [
  'reform.record_index',
  'reform.grant_exemption',
  'reform.manage_procedures',
  'reform.handle_dossiers',
  'reform.enter_month',
  'reform.manage_land',
  'reform.inspect',
  'reform.publish',
  TELL,
]

/** The province and its Inspectorate, whose ids are the organization's to give. */
async function unitIds(em: EntityManager): Promise<(code: string) => string> {
  const rows = await em.execute<{ code: string; id: string }[]>(
    `select code, id from hierarchy.unit where level in ('PROVINCE', 'AGENCY')`,
  )
  const ids = new Map(rows.map(({ code, id }) => [code, id]))
  return (code) => {
    const id = ids.get(code)
    if (id === undefined) throw new Error(`no unit ${code}`)
    return id
  }
}

/** Loads index results and the Inspectorate's exemption, unless results are there already. */
export const seedDemonstration = (em: EntityManager, clock: Clock): Promise<boolean> =>
  em.transactional(async (work) => {
    const unitId = await unitIds(work)
    const province = unitId('36')
    await actAsInstallation(work, province, ACTIONS, clock.today())
    if ((await work.count(IndexResult)) > 0) return false
    // Places are as they were published; points, parts and the others of the list are made up and say so.
    for (const {
      index,
      year,
      rank,
      of,
      source,
      score = null,
      criteria = null,
      components = [],
      peers = [],
    } of results) {
      const ranking = { unitId: province, index: index as IndexKind, year, edition: 1 }
      const standing = { rank, of, publishedOn: null, source, score, criteria, components, peers }
      work.persist(new IndexResult(v7(), ranking, standing, SEED))
    }
    const reason = 'Thanh tra tỉnh không có thủ tục hành chính tiếp nhận tại bộ phận một cửa'
    const grant = { unitId: unitId(INSPECTORATE), rule: 'ONE_STOP', reason, document: null } as const
    work.persist(new Exemption(v7(), grant, { from: null, to: null }, SEED))
    await seedProcedures(work, province)
    await seedDossiers(work, clock.today())
    await seedMonths(work)
    await seedLandProjects(work)
    await seedInspections(work, province)
    await seedPublications(work)
    return true
  })
