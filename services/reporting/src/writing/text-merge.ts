/** A sentence as somebody saw or wrote it; one that is new has no id. */
export interface Sentence {
  readonly id: string | null
  readonly text: string
}

/** A sentence that two people changed otherwise; nothing stands where one of them took it out. */
export interface TextConflict {
  readonly id: string
  readonly base: string
  readonly theirs: string | null
  readonly mine: string | null
}

/** What comes of two people's changes of one text. */
export interface Merged {
  /** What stands then; where they contradict each other, what the other one wrote, or else what I did. */
  readonly sentences: readonly Sentence[]
  readonly conflicts: readonly TextConflict[]
  /** Both moved sentences, each otherwise. */
  readonly orderDiffers: boolean
}

type Texts = ReadonlyMap<string, string>

const textsOf = (sentences: readonly Sentence[]): Texts =>
  new Map(sentences.flatMap(({ id, text }) => (id === null ? [] : [[id, text] as const])))

const idsAmong = (sentences: readonly Sentence[], known: Texts): string[] =>
  sentences.flatMap(({ id }) => (id !== null && known.has(id) ? [id] : []))

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('\n') === other.join('\n')

/** A sentence of which one side alone changed something is theirs or mine; changed otherwise by both it is in conflict. */
function settle(
  id: string,
  base: Texts,
  theirs: Texts,
  mine: Texts,
): { text: string | null; conflict: boolean } {
  const [was, their, my] = [base.get(id) ?? null, theirs.get(id) ?? null, mine.get(id) ?? null]
  if (their === my || my === was) return { text: their, conflict: false }
  if (their === was) return { text: my, conflict: false }
  return { text: their ?? my, conflict: true }
}

/** Puts what only the other one has behind the sentence that it stood behind. */
function woven(
  lead: readonly Sentence[],
  other: readonly Sentence[],
  lone: (one: Sentence) => boolean,
): Sentence[] {
  const all = [...lead]
  let behind = -1
  for (const sentence of other) {
    const at = all.findIndex(({ id }) => id !== null && id === sentence.id)
    if (at >= 0) behind = at
    else if (lone(sentence)) {
      behind += 1
      all.splice(behind, 0, sentence)
    }
  }
  return all
}

/**
 * Merges what two people made of one text, sentence by sentence: `base` is what I saw, `theirs` what stands now, `mine` what
 * I want. Nothing that either of them wrote is lost: where they contradict each other both are told.
 */
export function mergeText(
  base: readonly Sentence[],
  theirs: readonly Sentence[],
  written: readonly Sentence[],
): Merged {
  const [was, their] = [textsOf(base), textsOf(theirs)]
  // What nobody has under that name is new, whatever it was called.
  const mine = written.map(({ id, text }) => ({
    id: id !== null && (was.has(id) || their.has(id)) ? id : null,
    text,
  }))
  const my = textsOf(mine)
  const common = new Map([...was].filter(([id]) => their.has(id) && my.has(id)))
  const [basic, theirOrder, myOrder] = [base, theirs, mine].map((each) => idsAmong(each, common)) as [
    string[],
    string[],
    string[],
  ]
  const iMoved = !same(basic, myOrder)
  const ordered = iMoved
    ? woven(mine, theirs, ({ id }) => id !== null && !my.has(id))
    : woven(theirs, mine, ({ id }) => id === null || !their.has(id))
  const settled = ordered.map((sentence) => {
    const { id } = sentence
    if (id === null) return { sentence, conflict: false }
    const { text, conflict } = settle(id, was, their, my)
    return { sentence: text === null ? null : { id, text }, conflict, id }
  })
  const gone = [...was.keys()].filter(
    (id) => their.has(id) !== my.has(id) && !settled.some((one) => one.id === id),
  )
  const conflicting = [
    ...settled.flatMap(({ id, conflict }) => (id && conflict ? [id] : [])),
    ...gone.filter((id) => settle(id, was, their, my).conflict),
  ]
  return {
    sentences: settled.flatMap(({ sentence }) => sentence ?? []),
    conflicts: conflicting.map((id) => ({
      id,
      base: was.get(id) ?? '',
      theirs: their.get(id) ?? null,
      mine: my.get(id) ?? null,
    })),
    orderDiffers: iMoved && !same(basic, theirOrder) && !same(theirOrder, myOrder),
  }
}
