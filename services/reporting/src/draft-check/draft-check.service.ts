import { forbiddenOrMissing, inputInvalid, isBlank } from '@province/runtime/refusal'
import type { FigureService } from '../figure/figure.service.ts'
import type { ReportService } from '../report/report.service.ts'
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
    const found = [...figuresIn(text, await this.figures.ofReport(report.id)), ...sumsIn(text)]
    return found.toSorted((one, other) => one.line - other.line)
  }
}
