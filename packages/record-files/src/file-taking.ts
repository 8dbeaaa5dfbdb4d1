import { forbiddenOrMissing } from '@province/runtime/refusal'
import { bytesOfPart, type FileState, inspect } from '@province/shown-copy'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import type { FileParts } from './file-parts.ts'
import type { NamedFile } from './named-file.ts'

/** Where the files of one kind of record lie. */
export interface FilesStored<File, Row> {
  readonly parts: FileParts
  load(id: string): Promise<File | null>
  rowOf(file: File): Row
  byId(id: string): Promise<{ id: string; state: FileState } | null>
}

/** Takes files in part by part, each by who began it, and shows their copies to whoever sees what they belong to. */
export class FileTaking<File extends NamedFile, Row> {
  constructor(
    private readonly files: FilesStored<File, Row>,
    private readonly request: RequestContext,
  ) {}

  async append(seen: SeenVersion, action: string, part: number, content: string): Promise<Row> {
    const file = await this.#own(seen, action)
    const bytes = bytesOfPart(content)
    file.append(part, bytes.length)
    await this.files.parts.save(file, 'ORIGINAL', part, bytes)
    return this.files.rowOf(file)
  }

  /** Looks at the whole: is it what was sent, is it such a file, and what of it is shown. */
  async finish(seen: SeenVersion, action: string, sha256: string): Promise<File> {
    const file = await this.#own(seen, action)
    const { found, hasText, copy } = await inspect(file, sha256, await this.files.parts.original(file.id))
    // Parts are taken only while the file is on its way.
    for (const [part, shown] of copy.entries()) await this.files.parts.save(file, 'COPY', part, shown)
    file.finish(sha256, { ...found, hasText })
    return file
  }

  async abandon(seen: SeenVersion, action: string): Promise<Row> {
    const file = await this.#own(seen, action)
    file.abandon()
    return this.files.rowOf(file)
  }

  /** One part of the copy, as base64; nothing where there is none in sight. */
  async shownPart(fileId: string, part: number): Promise<string | null> {
    const file = await this.files.byId(fileId)
    if (file?.state !== 'KEPT') return null
    return (await this.files.parts.shown(file.id, part))?.toString('base64') ?? null
  }

  /** Whoever did not begin it meets no file at all. */
  #own(seen: SeenVersion, action: string): Promise<File> {
    const load = async (id: string) => {
      const file = await this.files.load(id)
      if (file && file.recordedBy !== this.request.subject) throw forbiddenOrMissing()
      return file
    }
    return this.request.forChange<File>({ load }, seen, action)
  }
}
