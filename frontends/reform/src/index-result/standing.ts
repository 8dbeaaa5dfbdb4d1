import { useLanguage, useText } from '@province/portal-kit'
import { type Lines, type Part, type Peer, partLines, partsOf, peerLines, peersOf } from './score-lines.ts'

/** What a rank on record says before it is typed anew. */
interface First {
  rank?: number
  of: number
  score?: number | null | undefined
  criteria?: string | null | undefined
  components?: readonly { name: string; score: number; of?: number | null | undefined }[]
  peers?: readonly { name: string; rank: number; score?: number | null | undefined }[]
  publishedOn?: string | null | undefined
  source?: string
}

interface Typed {
  components: string | null
  peers: string | null
}

const rowsOf = <Row>(lines: Lines<Row>): Row[] => ('rows' in lines ? lines.rows : [])

/** Rank, of how many, points and their parts, the others, since when public, taken from where. */
export function useStanding(first: First) {
  const t = useText('reform')
  const { language } = useLanguage()
  const whole = { kind: 'number', whole: true, least: 1, required: true, half: true } as const
  const lines = <Row>(read: (text: string) => Lines<Row>) => ({
    kind: 'long' as const,
    rows: 4,
    check: (text: string) => {
      const said = read(text)
      return 'wrong' in said ? t('rank.lineWrong', { line: said.wrong }) : undefined
    },
  })
  const parts = (first.components ?? []).map((part): Part => ({ ...part, of: part.of ?? null }))
  const peers = (first.peers ?? []).map((peer): Peer => ({ ...peer, score: peer.score ?? null }))
  const fields = {
    rank: { ...whole, label: t('rank.rank'), first: first.rank ?? null },
    of: { ...whole, label: t('rank.ofField'), first: first.of },
    score: { kind: 'number', label: t('rank.score'), least: 0, first: first.score ?? null, half: true },
    criteria: { kind: 'text', label: t('rank.criteria'), first: first.criteria ?? '', half: true },
    components: {
      ...lines((text) => partsOf(text, language)),
      label: t('rank.components'),
      hint: t('rank.componentsHint'),
      first: partLines(parts, language),
    },
    peers: {
      ...lines((text) => peersOf(text, language)),
      label: t('rank.peers'),
      hint: t('rank.peersHint'),
      first: peerLines(peers, language),
    },
    publishedOn: {
      kind: 'day',
      label: t('rank.publishedOn'),
      hint: t('rank.publishedHint'),
      first: first.publishedOn ?? null,
    },
    source: {
      kind: 'text',
      label: t('rank.source'),
      hint: t('rank.sourceHint'),
      first: first.source ?? '',
      required: true,
    },
  } as const
  /** What was typed, as the graph takes it. */
  const told = <Values extends Typed>({ components, peers: others, ...said }: Values) => ({
    ...said,
    components: rowsOf(partsOf(components ?? '', language)),
    peers: rowsOf(peersOf(others ?? '', language)),
  })
  return { fields, told }
}
