import type { FigureRecord } from '../figure/figure.repository.ts'
import type { FigureService } from '../figure/figure.service.ts'
import type { WantingClaim } from '../rule/stated-world.ts'
import { render, type Span, words } from './claim-template.ts'
import type { ReportService } from './report.service.ts'
import type { SectionRow } from './section.repository.ts'

/** A sentence with its numbers. */
export interface RenderedClaim {
  id: string
  reportId: string
  section: string
  text: string
  template: string | null
  spans: Span[]
}

/** A section as it was signed. */
interface SealedSection {
  readonly number: string
  readonly title: string
  readonly sentences: readonly string[]
}

/** The text of a report as it was signed; nothing until then. */
export type SealedText = (reportId: string) => Promise<readonly SealedSection[] | null>

const shown = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')

/** The sentences of a report, filled in from what is stated now; of a signed one, as they were signed. */
export class ClaimService {
  constructor(
    private readonly reports: ReportService,
    private readonly figures: FigureService,
    private readonly sealed: SealedText,
  ) {}

  async ofSection(section: SectionRow): Promise<RenderedClaim[]> {
    const [claims, text] = await Promise.all([this.filled(section), this.sealed(section.reportId)])
    const { reportId, number, title } = section
    const own = text?.filter((each) => each.number === number) ?? []
    const signed = own.find((each) => each.title === title) ?? own[0]
    if (!signed) return claims
    return signed.sentences.map((sentence, at) => {
      const claim = claims[at]
      if (claim?.text === sentence) return claim
      const id = claim?.id ?? `${reportId} ${number} ${at}`
      return { id, reportId, section: number, text: sentence, template: null, spans: [words(sentence)] }
    })
  }

  /** The sentences as they stand now, filled in. */
  async filled({ reportId, number, claims }: SectionRow): Promise<RenderedClaim[]> {
    const stated = await this.figures.byKey(reportId)
    return claims.map(({ id, template }) => {
      const spans = render(template, stated)
      return { id, reportId, section: number, text: shown(spans), template, spans }
    })
  }

  async figuresOf({ reportId, spans }: RenderedClaim): Promise<FigureRecord[]> {
    const stated = await this.figures.byKey(reportId)
    return [...new Set(spans.flatMap(({ figureKey }) => stated.get(figureKey ?? '') ?? []))]
  }

  /** Sentences with a slot that no figure fills. */
  async wanting(reportId: string): Promise<WantingClaim[]> {
    const sections = await this.reports.sections(reportId)
    const claims = (await Promise.all(sections.map((section) => this.ofSection(section)))).flat()
    const gaps = claims.filter(({ spans }) => spans.some(({ missing }) => missing))
    if (gaps.length === 0) return []
    const [stated, withdrawn] = await Promise.all([
      this.figures.byKey(reportId),
      this.figures.withdrawnLabels(reportId),
    ])
    const labelOf = (key: string) => stated.get(key)?.label ?? withdrawn.get(key) ?? null
    return gaps.map(({ id, section, spans }) => {
      const keys = spans.flatMap(({ missing, figureKey }) =>
        missing && figureKey !== null ? [figureKey] : [],
      )
      const missing = [...new Set(keys)].map((key) => ({ key, label: labelOf(key) }))
      return { id, section, sentence: aroundGap(spans), missing }
    })
  }
}

/** So much of a sentence is told on each side of its gap. */
const TOLD = 80

/** The words of a sentence about its first empty slot; every empty slot is written as dots. */
function aroundGap(spans: readonly Span[]): string {
  const at = spans.findIndex(({ missing }) => missing)
  const words = (some: readonly Span[]) => some.map(({ text, missing }) => (missing ? '…' : text)).join('')
  const [before, after] = [words(spans.slice(0, at)), words(spans.slice(at + 1))]
  const from =
    before.length > TOLD ? `… ${before.slice(before.indexOf(' ', before.length - TOLD) + 1)}` : before
  const until = after.length > TOLD ? `${after.slice(0, after.lastIndexOf(' ', TOLD))} …` : after
  return `${from}…${until}`
}
