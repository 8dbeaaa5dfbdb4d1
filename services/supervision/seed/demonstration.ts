import type { EntityManager } from '@mikro-orm/postgresql'
import { storeMadeUpFile } from '@province/record-files'
import type { Clock } from '@province/runtime'
import { actAsInstallation } from '@province/subgraph/request'
import { v7 } from 'uuid'
import { named } from '../migrations/Migration20230317000000.ts'
import { ofTheirProgrammes } from '../migrations/Migration20230320000000.ts'
import type { IssuerBody } from '../src/body/supervising-body.ts'
import { type SubjectKind, Theme } from '../src/theme/theme.ts'
import { seedFollowUps } from './follow-ups.ts'
import { seedProgrammes } from './programmes.ts'
import themes from './themes.json' with { type: 'json' }

const SOURCE = 'Báo cáo 6 tháng đầu năm 2023, ghi chú 7'
const HALF_YEAR = { from: '2023-01-01', to: '2023-07-01' }
const ACTIONS = [
  'supervision.decide_theme',
  'supervision.plan',
  'supervision.recommend',
  'supervision.respond',
]

// One report that waits for its issuer goes with a file, so that the demonstration shows how evidence is opened.
const EVIDENCE = {
  table: 'supervision.evidence_file',
  column: 'entry_id',
  name: 'minh-chung-gia-dinh.pdf',
  record: `select e.id, e.addressee_unit_id as "unitId" from supervision.follow_up_entry e
    join supervision.follow_up f on f.id = e.follow_up_id and f.kind = 'RECOMMENDATION' and f.state = 'REPORTED_DONE'
    where e.step = 'report' order by f.issued_on desc, f.id desc limit 1`,
}

/**
 * Loads the themes of which the half-year report tells, unless themes are there already. The report names no
 * deciding document, so each is proposed and waits for its decision to be
 * recorded. What is followed up is invented in the numbers that the report states, and says so. Bodies are named where the directory has the one that is meant.
 */
export const seedDemonstration = (em: EntityManager, clock: Clock): Promise<boolean> =>
  em.transactional(async (work) => {
    const units = await work.execute<{ id: string }[]>(
      `select id from hierarchy.unit where level = 'PROVINCE' order by valid_from`,
    )
    const unitId = units[0]?.id
    if (unitId === undefined) throw new Error('no province')
    await actAsInstallation(work, unitId, ACTIONS, clock.today())
    if ((await work.count(Theme)) > 0) return false
    for (const { owner, subjectKind, ...theme } of themes) {
      const known = { kind: 'THEMATIC', runs: HALF_YEAR, source: SOURCE } as const
      const typed = { owner: owner as IssuerBody, subjectKind: subjectKind as SubjectKind }
      work.persist(new Theme(v7(), unitId, { ...theme, ...known, ...typed }))
    }
    await work.flush()
    await seedProgrammes(work, unitId)
    await seedFollowUps(work, unitId)
    await storeMadeUpFile(work, EVIDENCE)
    for (const statement of [...named, ofTheirProgrammes]) await work.execute(statement)
    return true
  })
