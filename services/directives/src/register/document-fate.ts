/** What became of a document by a day. */
export type FateState = 'NOT_YET' | 'IN_FORCE' | 'REPLACED' | 'REPEALED' | 'EXPIRED' | 'ISSUER_ENDED'

/** What is known of a document when its fate is asked. */
export interface FateAsked {
  readonly issuedOn: string
  readonly effectiveFrom: string | null
  readonly effectiveTo: string | null
  /** The document that stands for it, or ends it, with the day from which. */
  readonly ended: { readonly kind: 'REPLACES' | 'REPEALS'; readonly by: string; readonly on: string } | null
  /** The day on which its issuer ended, the body or its unit; null while it stands. */
  readonly issuerEndedOn: string | null
}

/** How documents of a body that ended go on, by the day on which it ended. */
interface FateRule {
  readonly from: string
  readonly article: string
  /** Until when they have to be gone over; null: the rule sets no day. */
  readonly reviewBy: string | null
}

/** Dated rules, the newest first. They are known from general knowledge, and the screen says so. */
const RULES: readonly FateRule[] = [
  {
    from: '2025-03-01',
    article: 'Nghị quyết 190/2025/QH15, Điều 10 (cần kiểm tra lại trước khi viện dẫn)',
    reviewBy: '2027-03-01',
  },
  {
    from: '1945-09-02',
    article:
      'Luật Ban hành văn bản quy phạm pháp luật 80/2015/QH13, Điều 154 (cần kiểm tra lại trước khi viện dẫn)',
    reviewBy: null,
  },
]

/** What became of a document, since when, by what, and by which rule. */
export interface Fate {
  readonly state: FateState
  readonly since: string | null
  readonly by: string | null
  readonly article: string | null
  readonly reviewBy: string | null
}

const plain = (state: FateState, since: string | null, by: string | null = null): Fate => ({
  state,
  since,
  by,
  article: null,
  reviewBy: null,
})

/** What ends first counts: replaced or repealed, run out; else it goes on, also where its issuer has ended. */
export function fateOf(document: FateAsked, today: string): Fate {
  const { ended, effectiveTo, issuerEndedOn } = document
  const from = document.effectiveFrom ?? document.issuedOn
  if (from > today) return plain('NOT_YET', from)
  const ranOut = effectiveTo !== null && effectiveTo <= today ? effectiveTo : null
  if (ended && ended.on <= today && (ranOut === null || ended.on <= ranOut))
    return plain(ended.kind === 'REPLACES' ? 'REPLACED' : 'REPEALED', ended.on, ended.by)
  if (ranOut !== null) return plain('EXPIRED', ranOut)
  if (issuerEndedOn === null || issuerEndedOn > today) return plain('IN_FORCE', from)
  const rule = RULES.find(({ from: ruled }) => ruled <= issuerEndedOn)
  return {
    state: 'ISSUER_ENDED',
    since: issuerEndedOn,
    by: null,
    article: rule?.article ?? null,
    reviewBy: rule?.reviewBy ?? null,
  }
}
