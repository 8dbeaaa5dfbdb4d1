import { within } from '@province/subgraph/list'
import { Repository, type Row } from '@province/subgraph/read'
import type { IssuerBody } from '../body/supervising-body.ts'
import { ProgrammeContentMapping, ProgrammeMapping } from './programme.mapping.ts'

/** A programme as it is shown. */
export type ProgrammeRow = Row<ProgrammeRepository>

/** Programmes: read as rows, written as aggregates. */
export class ProgrammeRepository extends Repository.of(ProgrammeMapping, { hidden: ['recordedBy'] }) {
  readonly list = this.listed({
    name: 'programme_list',
    where: ({ body }: { body?: IssuerBody | null }) => [within('unitId'), { body }],
    order: ['-runsFrom', '-id'],
    sorts: { LATEST: ['-runsFrom', '-id'], EARLIEST: ['runsFrom', 'id'], TITLE: ['title', 'id'] },
  })
}

/** Contents of programmes, read by their programme. */
export class ProgrammeContentRepository extends Repository.of(ProgrammeContentMapping, {
  hidden: ['unitId'],
}) {
  readonly ofProgramme = this.many('programmeId', {
    name: 'contents_of_programmes',
    order: ['ordinal', 'id'],
  })
}
