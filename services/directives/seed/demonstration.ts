import type { EntityManager } from '@mikro-orm/postgresql'
import { storeMadeUpFile } from '@province/record-files'
import type { Clock } from '@province/runtime'
import { actAsInstallation } from '@province/subgraph/request'
import { v7 } from 'uuid'
import { named } from '../migrations/Migration20230319000000.ts'
import { RecordedCitation } from '../src/citation/recorded-citation.ts'
import { CitingReport } from '../src/report/citing-report.ts'
import { seedAgreements, seedImplementing, seedModels } from './coverage.ts'
import citations from './h1-2023-citations.json' with { type: 'json' }
import report from './h1-2023-report.json' with { type: 'json' }
import { seedRegister } from './register.ts'
import { seedTasks } from './tasks.ts'

interface Known {
  id: string
}

// One invented document has a file, so that the demonstration shows how one is opened.
const DOCUMENT_FILE = {
  table: 'directives.document_file',
  column: 'document_id',
  name: 'van-ban-gia-dinh.pdf',
  record: `select d.id, d.unit_id as "unitId" from directives.registered_document d
    where d.issuer_group = 'PEOPLE_COMMITTEE' order by d.issued_on desc, d.id desc limit 1`,
}

async function unitId(em: EntityManager, code: string, day: string): Promise<string> {
  const sql = 'select id from hierarchy.unit where code = ? and valid_from <= ?::date and valid_to > ?::date'
  const [unit] = await em.execute<Known[]>(sql, [code, day, day])
  if (!unit) throw new Error(`no unit ${code} on ${day}`)
  return unit.id
}

/** Loads the citations of the half-year and the tasks of the next, unless a report is known already. */
export const seedDemonstration = (em: EntityManager, clock: Clock): Promise<boolean> =>
  em.transactional(async (work) => {
    const unit = await unitId(work, report.unit, report.asOf)
    await actAsInstallation(
      work,
      unit,
      ['directive.record_citation', 'directive.register', 'task.give'],
      clock.today(),
    )
    if ((await work.count(CitingReport)) > 0) return false
    const citing = new CitingReport(report.id, unit, report.title, report.asOf)
    work.persist(citing)
    await work.flush()
    for (const { place, type, symbol, issuedOn, issuer, subject } of citations)
      work.persist(
        new RecordedCitation(v7(), citing, {
          place,
          typeName: type,
          symbolAsCited: symbol,
          issuedOnAsCited: issuedOn,
          issuer,
          subject,
        }),
      )
    await work.flush()
    await seedTasks(work, unit)
    await seedRegister(work, unit)
    await storeMadeUpFile(work, DOCUMENT_FILE)
    await seedAgreements(work)
    await seedImplementing(work, unit)
    await seedModels(work)
    for (const statement of named) await work.execute(statement)
    return true
  })
