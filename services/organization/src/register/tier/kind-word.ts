import { UNIT_KINDS } from './unit-kind.ts'

/** The words of every kind, the longest first: `thị trấn` is no `thị`. */
const WORDS = [...new Set(UNIT_KINDS.map(({ kind }) => kind))].toSorted((a, b) => b.length - a.length)

/** The kind that stands first in a name, where one does: `Phường Mới` says `phường`. */
export function kindSaid(name: string): string | undefined {
  const said = name.normalize('NFC').toLowerCase()
  return WORDS.find((word) => said === word || said.startsWith(`${word} `))
}
