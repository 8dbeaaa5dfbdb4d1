import type { FigureRecord } from '../figure/figure.repository.ts'
import type { FigureService } from '../figure/figure.service.ts'
import type { WantingClaim } from '../rule/stated-world.ts'
import { render, type Span } from './claim-template.ts'
import type { ReportService } from './report.service.ts'
import type { SectionRow } from './section.repository.ts'

/** A sentence with its numbers. */
export interface RenderedClaim {
  id: string
  reportId: string
  section: string
  text: string
  spans: Span[]
}

const shown = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')

/** The sentences of a report, filled in from what is stated now. */
export class ClaimService {
  constructor(
    private readonly reports: ReportService,
    private readonly figures: FigureService,
  ) {}

  async ofSection({ reportId, number, claims }: SectionRow): Promise<RenderedClaim[]> {
    const stated = await this.figures.byKey(reportId)
    return claims.map(({ id, template }) => {
      const spans = render(template, stated)
      return { id, reportId, section: number, text: shown(spans), spans }
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
    const missing = ({ spans }: RenderedClaim) =>
      spans.flatMap((span) => (span.missing && span.figureKey !== null ? [span.figureKey] : []))
    return claims
      .map((claim) => ({ id: claim.id, section: claim.section, missing: [...new Set(missing(claim))] }))
      .filter((claim) => claim.missing.length > 0)
  }
}
