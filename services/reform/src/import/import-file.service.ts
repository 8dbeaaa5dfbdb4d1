import { createHash } from 'node:crypto'
import { forbiddenOrMissing, inputInvalid } from '@province/runtime/refusal'
import { csvOf, xlsxOf } from '@province/sheet'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { ImportFileRepository, ImportFileRow } from './import-file.repository.ts'
import { type FileSaid, ImportFile } from './import-file.ts'
import type { ImportStep } from './import-file-lifecycle.ts'
import { partDiffers } from './import-file-refusals.ts'
import { ACTION_OF, columnsOf, type ImportKind } from './import-kind.ts'
import type { FileFormat } from './import-outcome.ts'

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** One part of a file, as it is sent. */
export interface PartSent {
  at: number
  content: string
  sha256: string
}

function bytesOf(content: string): Buffer {
  if (!BASE64.test(content))
    throw inputInvalid('content', { vi: 'Nội dung phải là base64.', en: 'The content must be base64.' })
  return Buffer.from(content, 'base64')
}

async function written(format: FileFormat, kind: ImportKind, rows: readonly (readonly string[])[]) {
  const all = [columnsOf(kind).map(({ name }) => name), ...rows]
  const bytes = format === 'CSV' ? csvOf(all) : await xlsxOf('du_lieu', all)
  return Buffer.from(bytes).toString('base64')
}

/** Takes files of rows in, part by part; what they hold is looked through and stored by the work behind. */
export class ImportFileService {
  readonly list: ImportFileRepository['list']

  constructor(
    private readonly files: ImportFileRepository,
    private readonly request: RequestContext,
  ) {
    this.list = files.list
  }

  byId(id: string): Promise<ImportFileRow | null> {
    return this.files.byId(id)
  }

  /** A file with a row that shows how it is filled in. */
  template(kind: ImportKind, format: FileFormat): Promise<string> {
    return written(format, kind, [columnsOf(kind).map(({ shown }) => shown)])
  }

  /** The bad rows of a file, to be mended and sent again; null where none is bad. */
  async badRows({ kind, outcome }: ImportFileRow, format: FileFormat): Promise<string | null> {
    if (!outcome || outcome.bad.length === 0) return null
    return written(
      format,
      kind,
      outcome.bad.map(({ cells }) => cells),
    )
  }

  /** A file is to come; one that is on its way already goes on. */
  async begin(said: FileSaid): Promise<ImportFileRow> {
    await this.request.authority.require(ACTION_OF[said.kind], said.unitId)
    const file = ImportFile.begin(v7(), said, this.request.subject)
    const before = await this.files.onItsWay(file)
    if (before) return this.files.rowOf(before)
    this.files.add(file)
    return this.#told(file, 'begin')
  }

  async append(seen: SeenVersion, { at, content, sha256 }: PartSent): Promise<ImportFileRow> {
    const file = await this.#own(seen)
    const bytes = bytesOf(content)
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw partDiffers(file.savedBytes)
    if (file.append(at, bytes.length)) await this.files.savePart(file, at, bytes)
    return this.files.rowOf(file)
  }

  async step(seen: SeenVersion, step: ImportStep): Promise<ImportFileRow> {
    const file = await this.#own(seen)
    file.take(step)
    if (step === 'abandon') await this.files.emptyParts(file)
    return this.#told(file, step)
  }

  /** Whoever did not begin it has nothing to say about it. */
  async #own(seen: SeenVersion): Promise<ImportFile> {
    const file = await this.files.load(seen.id)
    if (file?.recordedBy !== this.request.subject) throw forbiddenOrMissing()
    return this.request.forChange(this.files, seen, ACTION_OF[file.kind])
  }

  #told(file: ImportFile, what: string): ImportFileRow {
    const { id, unitId, kind, state, version } = file
    this.request.record({
      name: `import_file.${what}`,
      aggregateId: id,
      unitId,
      payload: { kind, state, version },
    })
    return this.files.rowOf(file)
  }
}
