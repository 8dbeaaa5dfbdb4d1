/** What a line does; the order in which they are offered. */
export const KINDS = [
  'MERGE',
  'SPLIT',
  'PART_TRANSFER',
  'TRANSFER',
  'RECLASSIFY',
  'RENAME',
  'ABOLISH_LEVEL',
  'FROM_OUTSIDE',
] as const
export type Kind = (typeof KINDS)[number]

export const LEVELS = ['COMMUNE', 'DISTRICT', 'AGENCY', 'PROVINCE'] as const
export type Level = (typeof LEVELS)[number]

/** A line as it is typed: every part a text. */
export interface TypedLine {
  kind: Kind
  level: Level
  predecessor: string
  share: string
  code: string
  name: string
  unitKind: string
  parent: string
  continues: boolean
  /** Units that were never in the register go into the successor too. */
  outside: boolean
  legalBasis: string
}

export const EMPTY_LINE: TypedLine = {
  kind: 'MERGE',
  level: 'COMMUNE',
  predecessor: '',
  share: '',
  code: '',
  name: '',
  unitKind: '',
  parent: '',
  continues: false,
  outside: false,
  legalBasis: '',
}

/** A line of the graph. */
export interface GraphLine {
  kind: Kind
  level: Level
  predecessor: string
  share?: number | null
  continues?: boolean | null
  outside?: boolean | null
  legalBasis?: string | null
  successor?: {
    code?: string | null
    name?: string | null
    kind?: string | null
    parent?: string | null
  } | null
}

const SHARED: readonly Kind[] = ['SPLIT', 'PART_TRANSFER']

/** Whether the line gives a part of its unit. */
export const isShared = (kind: Kind): boolean => SHARED.includes(kind)

/** A share as people write it, with a comma or a point; undefined when it is none. */
export function shareOf(text: string): number | undefined {
  const share = Number(text.trim().replace(',', '.'))
  return text.trim() !== '' && Number.isFinite(share) ? share : undefined
}

const orNull = (text: string) => text.trim() || null

/** The line as the graph takes it. */
export function toGraph(line: TypedLine): GraphLine {
  const { kind, level, predecessor, share, code, name, unitKind, parent, continues, outside } = line
  const basis = orNull(line.legalBasis)
  const head = { kind, level, predecessor: predecessor.trim(), ...(basis ? { legalBasis: basis } : {}) }
  if (kind === 'ABOLISH_LEVEL') return head
  return {
    ...head,
    share: isShared(kind) ? (shareOf(share) ?? null) : null,
    continues: kind === 'MERGE' && continues ? true : null,
    ...(kind === 'MERGE' && outside ? { outside: true } : {}),
    successor: {
      code: orNull(code),
      name: orNull(name),
      kind: orNull(unitKind),
      parent: orNull(parent),
    },
  }
}

/** The line of the graph as it is typed. */
export const toTyped = ({
  kind,
  level,
  predecessor,
  share,
  continues,
  successor,
  outside,
  legalBasis,
}: GraphLine): TypedLine => ({
  kind,
  level,
  predecessor,
  share: share == null ? '' : String(share),
  code: successor?.code ?? '',
  name: successor?.name ?? '',
  unitKind: successor?.kind ?? '',
  parent: successor?.parent ?? '',
  continues: continues ?? false,
  outside: outside ?? false,
  legalBasis: legalBasis ?? '',
})

/** Rows that were pasted: the lines that are whole, and the numbers of those that are not. */
export interface Pasted {
  lines: TypedLine[]
  wrong: number[]
}

const separatorOf = (text: string) => (text.includes('\t') ? '\t' : text.includes(';') ? ';' : ',')
const isKind = (word: string): word is Kind => KINDS.includes(word as Kind)
const isLevel = (word: string): word is Level => LEVELS.includes(word as never)

/**
 * Reads rows from a sheet: kind, level, code, share, then code, name, kind and parent afterwards, `1` to continue, `1` where units from outside go
 * in too, and the document.
 */
export function readPasted(text: string): Pasted {
  const separator = separatorOf(text)
  const pasted: Pasted = { lines: [], wrong: [] }
  for (const [at, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === '') continue
    const cells = row.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
    const [kind = '', level = '', predecessor = '', share = '', ...after] = cells
    if (at === 0 && kind.toLowerCase() === 'kind') continue
    const [code = '', name = '', unitKind = '', parent = '', continues = '', outside = '', basis = ''] = after
    if (!isKind(kind) || !isLevel(level) || predecessor === '') pasted.wrong.push(at + 1)
    else {
      const line = { kind, level, predecessor, share, code, name, unitKind, parent }
      pasted.lines.push({
        ...line,
        continues: continues === '1',
        outside: outside === '1',
        legalBasis: basis,
      })
    }
  }
  return pasted
}
