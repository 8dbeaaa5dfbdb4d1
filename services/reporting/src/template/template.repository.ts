import { Repository, type Row } from '@province/subgraph/read'
import { TemplateMapping } from './template.mapping.ts'
import { Template } from './template.ts'

/** An edition of a template as it is shown. */
export type TemplateRow = Row<TemplateRepository>

/** Which templates. */
export interface TemplateFilters {
  code?: string | null
}

/** What must be sent is no secret: every edition is there for everybody who reads reports. */
export class TemplateRepository extends Repository.of(TemplateMapping, { hidden: ['recordedBy'] }) {
  readonly list = this.listed({
    name: 'submission_template_list',
    where: ({ code }: TemplateFilters) => [{ code }],
    order: ['code', '-validFrom', 'id'],
    sorts: { CODE: ['code', '-validFrom', 'id'], TITLE: ['title', '-validFrom', 'id'] },
    alphabetical: ['title'],
  })

  /** The newest edition of a code; no other request issues one of it meanwhile. */
  async newest(code: string): Promise<Template | null> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`template ${code}`])
    return this.em.findOne(Template, { code }, { orderBy: { validFrom: 'desc' } })
  }
}
