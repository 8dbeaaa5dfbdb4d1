import { v7 } from 'uuid'
import type { FigureService } from '../figure/figure.service.ts'
import type { HeldLine } from '../held/held-line.ts'
import type { RecordsService } from '../held/records.service.ts'
import type { ClaimService } from '../report/claim.service.ts'
import type { ReportService } from '../report/report.service.ts'
import type { Report } from '../report/report.ts'
import { type FrozenContent, FrozenFigure } from './frozen-figure.ts'
import { gapInText } from './readiness-refusals.ts'
import { chain, firstHash, linked } from './sealed-chain.ts'
import { type SignatureBlock, type SignedSection, signedHead } from './signature.ts'

/** A report as it is signed: its text, its figures, and the seal over both. */
export interface FrozenReport {
  readonly text: readonly SignedSection[]
  readonly textHash: string
  readonly figures: readonly FrozenFigure[]
  readonly seal: string
}

/** Freezes what a report states: nothing is asked of it later that is not kept here. */
export class FreezingService {
  constructor(
    private readonly reports: ReportService,
    private readonly claims: ClaimService,
    private readonly figures: FigureService,
    private readonly records: RecordsService,
  ) {}

  /** Refuses with `SUBGRAPH_UNAVAILABLE`, `DISCREPANCIES_OPEN`. */
  async freeze(report: Report, lines: readonly HeldLine[], block: SignatureBlock): Promise<FrozenReport> {
    const [text, figures, records] = await Promise.all([
      this.#text(report.id),
      this.figures.ofReport(report.id),
      this.records.behind(lines),
    ])
    const held = new Map(lines.map((line) => [line.key, line]))
    const textHash = linked(firstHash(report.id), signedHead(block, text))
    const contents = figures.map((figure): { name: string; content: FrozenContent } => ({
      name: figure.key,
      content: {
        figure,
        held: held.get(figure.key) ?? null,
        records: records.get(figure.key) ?? NO_RECORDS,
      },
    }))
    const { links, seal } = chain(contents, textHash)
    const frozen = links.map(
      ({ name, content, previousHash, hash }, at) =>
        new FrozenFigure(
          v7(),
          report.id,
          report.unitId,
          at + 1,
          name,
          content as FrozenContent,
          previousHash,
          hash,
        ),
    )
    return { text, textHash, figures: frozen, seal }
  }

  async #text(reportId: string): Promise<SignedSection[]> {
    const sections = await this.reports.sections(reportId)
    return Promise.all(
      sections.map(async (section) => {
        const claims = await this.claims.ofSection(section)
        if (claims.some(({ spans }) => spans.some(({ missing }) => missing))) throw gapInText(section.number)
        const { number, title, titleEn } = section
        return { number, title, titleEn, sentences: claims.map(({ text }) => text) }
      }),
    )
  }
}

const NO_RECORDS = { ids: [], complete: true, withheld: 0 }
