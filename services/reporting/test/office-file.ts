import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

const opened = (bytes: Buffer) =>
  new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (cause, zip) => (cause ? reject(cause) : resolve(zip))),
  )

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    zip.openReadStream(entry, (cause, read) => (cause ? reject(cause) : resolve(read))),
  )
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** The parts of an office file that came as base64, by name. */
export async function partsOf(content: string): Promise<Map<string, string>> {
  const zip = await opened(Buffer.from(content, 'base64'))
  const parts = new Map<string, string>()
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      textOf(zip, entry).then((text) => {
        parts.set(entry.fileName, text)
        zip.readEntry()
      }, reject)
    })
    zip.on('end', () => resolve(parts))
    zip.on('error', reject)
    zip.readEntry()
  })
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The words of a part, paragraph by paragraph. */
export const wordsOf = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => SIGNS[sign] ?? '')
