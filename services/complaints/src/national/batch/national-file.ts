import { createHash } from 'node:crypto'

/** The columns of a record, in order: version 1 of the format (docs/national-database.md). */
export const COLUMNS = [
  'record',
  'code',
  'unit',
  'day',
  'kind',
  'field',
  'state',
  'outcome',
  'decided_on',
  'visits',
  'people',
] as const

const FORMAT = 'province-national-database'
const VERSION = 1

/** Which batch a file is. */
export interface FileHead {
  batchId: string
  unitCode: string
  from: string
  to: string
  madeOn: string
}

/** A file with what tells that it came whole. */
export interface NationalFile {
  content: string
  checksum: string
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** The file of a batch: the same lines in whatever order make the same bytes. */
export function fileOf(
  { batchId, unitCode, from, to, madeOn }: FileHead,
  lines: readonly string[],
): NationalFile {
  const head = [FORMAT, VERSION, batchId, unitCode, from, to, madeOn, lines.length].join(',')
  const body = [head, COLUMNS.join(','), ...lines.toSorted()].map((line) => `${line}\n`).join('')
  const checksum = sha256(body)
  return { content: `${body}sha256,${checksum}\n`, checksum }
}
