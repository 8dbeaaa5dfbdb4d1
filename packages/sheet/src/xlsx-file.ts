import type { Readable } from 'node:stream'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { NotSuchASheet } from './sheet-row.ts'

const MOST_ENTRIES = 2_000
/** A million rows of a sheet are a third of it; what says it is larger, or grows larger, is none. */
const LARGEST_SHEET = 1 << 30
/** What is held while rows are read: the texts that cells share, formats, names of sheets. */
const LARGEST_HELD = 160 << 20

/** The parts of a spreadsheet, which is a zip: each is unpacked as it is read, and no further than it said. */
export class XlsxFile {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  static async open(bytes: Buffer): Promise<XlsxFile> {
    const zip = await new Promise<ZipFile>((resolve, reject) =>
      fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (cause, opened) =>
        cause ? reject(new NotSuchASheet('FILE_BROKEN')) : resolve(opened as ZipFile),
      ),
    )
    if (zip.entryCount > MOST_ENTRIES) throw new NotSuchASheet('FILE_TOO_COMPLEX')
    const entries = new Map<string, Entry>()
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: Entry) => {
        entries.set(entry.fileName, entry)
        zip.readEntry()
      })
      zip.on('end', resolve)
      zip.on('error', () => reject(new NotSuchASheet('FILE_BROKEN')))
      zip.readEntry()
    })
    return new XlsxFile(zip, entries)
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** The names of its parts. */
  names(): string[] {
    return [...this.#entries.keys()]
  }

  /** A part as it unpacks. */
  async *read(name: string, largest = LARGEST_SHEET): AsyncGenerator<string> {
    const entry = this.#entries.get(name)
    if (!entry) throw new NotSuchASheet('FILE_BROKEN')
    if (entry.uncompressedSize > largest) throw new NotSuchASheet('FILE_TOO_COMPLEX')
    const decoder = new TextDecoder('utf-8')
    const stream = await this.#stream(entry)
    try {
      // It unpacks no further than the size it gave: the library ends it there.
      for await (const chunk of stream) yield decoder.decode(chunk as Buffer, { stream: true })
    } catch (cause) {
      if (cause instanceof NotSuchASheet) throw cause
      throw new NotSuchASheet('FILE_BROKEN')
    }
    yield decoder.decode()
  }

  /** A small part, whole. */
  held(name: string): AsyncGenerator<string> {
    return this.read(name, LARGEST_HELD)
  }

  #stream(entry: Entry): Promise<Readable> {
    return new Promise((resolve, reject) =>
      this.#zip.openReadStream(entry, (cause, stream) =>
        cause ? reject(new NotSuchASheet('FILE_BROKEN')) : resolve(stream as Readable),
      ),
    )
  }
}
