import { forbiddenOrMissing, inputInvalid, isBlank } from '@province/runtime/refusal'
import type { FigureService } from '../figure/figure.service.ts'
import type { ClaimService } from '../report/claim.service.ts'
import type { ReportService } from '../report/report.service.ts'
import { repeatedIn } from './draft-claims.ts'
import { figuresIn } from './draft-figures.ts'
import type { DraftFinding } from './draft-finding.ts'
import { sumsIn } from './draft-sums.ts'

/** As long as the draft that is gone over for what it names. */
const LONGEST = 200_000

/** Goes over the numbers of a draft that was written elsewhere; nothing of it is kept. */
export class DraftCheckService {
  constructor(
    private readonly reports: ReportService,
    private readonly figures: FigureService,
    private readonly claims: ClaimService,
  ) {}

  /** Refuses with `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`. */
  async findings(reportId: string, text: string): Promise<DraftFinding[]> {
    if (isBlank(text) || text.length > LONGEST)
      throw inputInvalid('text', {
        vi: 'Hãy dán văn bản dự thảo, không quá 200.000 ký tự.',
        en: 'Paste the text of the draft, at most 200,000 characters.',
      })
    const report = await this.reports.find(reportId)
    if (!report) throw forbiddenOrMissing()
    const [figures, sections] = await Promise.all([
      this.figures.ofReport(report.id),
      this.reports.sections(report.id),
    ])
    const claims = (await Promise.all(sections.map((section) => this.claims.ofSection(section)))).flat()
    const labels = new Map(figures.map(({ key, label }) => [key, label]))
    const sentences = claims.map(({ spans }) => spans)
    const found = [...repeatedIn(text, sentences, labels), ...figuresIn(text, figures), ...sumsIn(text)]
    return onceEach(found).toSorted((one, other) => one.line - other.line)
  }
}

/** A number that is found by its sentence and by its phrase is told once. */
const onceEach = (found: readonly DraftFinding[]): DraftFinding[] => [
  ...new Map(
    found.toReversed().map((each) => [`${each.kind} ${each.line} ${each.said} ${each.expected}`, each]),
  ).values(),
]
