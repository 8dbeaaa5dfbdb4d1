/** A sentence as it stands in the report, or as it is typed; one that is new has no id. */
export interface Sentence {
  readonly id: string | null
  readonly text: string
}

/** A sentence in the editor; its key stays the same while it is typed, moved and given an id. */
export interface Line extends Sentence {
  readonly key: string
}

/** Which number of a figure a slot shows. */
export type Facet = 'value' | 'total' | 'ratio'

let made = 0

/** A name for a line that nobody else has. */
const nextKey = (): string => {
  made += 1
  return `line-${made}`
}

export const linesOf = (sentences: readonly Sentence[]): Line[] =>
  sentences.map(({ id, text }) => ({ key: id ?? nextKey(), id, text }))

/** Sentences and nothing else of what came with them: what the graph told beside them is no input of it. */
export const sentencesOf = (lines: readonly Sentence[]): Sentence[] =>
  lines.map(({ id, text }) => ({ id, text }))

/** A line more behind that one; at the very beginning behind none. */
export function withLineBehind(lines: readonly Line[], key: string | null): Line[] {
  const at = lines.findIndex((line) => line.key === key) + 1
  return lines.toSpliced(at, 0, { key: nextKey(), id: null, text: '' })
}

/** The line changes places with the one before it (-1) or behind it (1); at the edge it stays. */
export function moved(lines: readonly Line[], key: string, by: -1 | 1): Line[] {
  const at = lines.findIndex((line) => line.key === key)
  const line = lines[at]
  if (!line || !lines[at + by]) return [...lines]
  return lines.toSpliced(at, 1).toSpliced(at + by, 0, line)
}

export const typed = (lines: readonly Line[], key: string, text: string): Line[] =>
  // What is pasted of several lines becomes one paragraph: the format has no line breaks inside a sentence.
  lines.map((line) =>
    line.key === key ? { ...line, text: text.replace(/[\r\n\u2028\u2029]+/g, ' ') } : line,
  )

/** How a slot is written. */
export const slotOf = (key: string, facet: Facet): string =>
  `{{${key}${facet === 'value' ? '' : `|${facet}`}}}`

/** A slot put into a text where the cursor stands. */
export const withSlot = (text: string, at: number, slot: string): string =>
  text.slice(0, at) + slot + text.slice(at)

/** Whether anything was typed, moved, added or taken out since it was seen. */
export const changedFrom = (base: readonly Sentence[], lines: readonly Line[]): boolean =>
  JSON.stringify(base.map(({ id, text }) => [id, text])) !==
  JSON.stringify(lines.map(({ id, text }) => [id, text]))

/** What somebody chose for a sentence that two people changed: what the other one wrote, or what they wrote themselves. */
export type Choice = 'theirs' | 'mine'

interface Conflict {
  readonly id: string
  readonly theirs: string | null
  readonly mine: string | null
}

/** The merged sentences with what was chosen for each conflict; one that was chosen to be taken out is gone. */
export function settled(
  merged: readonly Sentence[],
  conflicts: readonly Conflict[],
  chosen: Readonly<Record<string, Choice>>,
): Sentence[] {
  const texts = new Map(conflicts.map((one) => [one.id, chosen[one.id] === 'mine' ? one.mine : one.theirs]))
  const stand = merged.flatMap((sentence): Sentence[] => {
    if (sentence.id === null || !texts.has(sentence.id)) return [sentence]
    const text = texts.get(sentence.id) ?? null
    return text === null ? [] : [{ id: sentence.id, text }]
  })
  const there = new Set(stand.map(({ id }) => id))
  const back = conflicts.flatMap(({ id }): Sentence[] => {
    const text = texts.get(id) ?? null
    return there.has(id) || text === null ? [] : [{ id, text }]
  })
  return [...stand, ...back]
}
