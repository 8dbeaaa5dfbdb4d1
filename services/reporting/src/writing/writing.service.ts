import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { FigureService } from '../figure/figure.service.ts'
import { render, type Span } from '../report/claim-template.ts'
import type { ReportService } from '../report/report.service.ts'
import type { SectionRow } from '../report/section.repository.ts'
import { Claim } from '../report/section.ts'
import type { SectionRevisionRepository, SectionRevisionRow } from './section-revision.repository.ts'
import { SectionRevision } from './section-revision.ts'
import { type KnownFigures, type SentenceFinding, sentenceProblem } from './sentence-rule.ts'
import { type Merged, mergeText, type Sentence } from './text-merge.ts'
import {
  MOST_SENTENCES,
  sectionUnknown,
  sentenceRefused,
  textConflict,
  tooManySentences,
} from './writing-refusals.ts'

/** What somebody saw of a section, and what they made of it. */
export interface Rewriting {
  readonly report: string
  readonly section: string
  readonly base: readonly Sentence[]
  readonly mine: readonly Sentence[]
}

/** A sentence as it would stand: with its numbers, and with what is wrong. */
export interface PreviewedSentence extends Sentence {
  readonly spans: Span[]
  readonly finding: SentenceFinding | null
}

/** What would come of a rewriting now. */
export interface Preview extends Omit<Merged, 'sentences'> {
  readonly sentences: readonly PreviewedSentence[]
  /** What stands now: from here somebody goes on who has settled a conflict. */
  readonly standing: readonly Sentence[]
}

const ACTION = 'report.record_figure'

/** Writes the text of a report: two people at once are merged sentence by sentence, and nothing that stood is lost. */
export class WritingService {
  readonly revisionsOf: SectionRevisionRepository['ofReport']

  constructor(
    private readonly revisions: SectionRevisionRepository,
    private readonly reports: ReportService,
    private readonly figures: FigureService,
    private readonly request: RequestContext,
  ) {
    this.revisionsOf = revisions.ofReport
  }

  /** What would come of it, sentence by sentence; nothing is stored. Refuses with `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`. */
  async preview(asked: Rewriting): Promise<Preview> {
    const report = await this.reports.find(asked.report)
    if (!report) throw forbiddenOrMissing()
    await this.request.authority.require(ACTION, report.unitId)
    const standing = sentencesOf(await this.#section(asked))
    const { sentences, ...merged } = mergeText(asked.base, standing, bounded(asked.mine))
    const [stated, known] = await Promise.all([this.figures.byKey(report.id), this.#known(report.id)])
    const previewed = sentences.map((sentence) => {
      const finding = sentenceProblem(sentence.text, known)
      return { ...sentence, finding, spans: render(sentence.text, stated) }
    })
    return { ...merged, sentences: previewed, standing }
  }

  /**
   * Stores what comes of it. Refuses with `FORBIDDEN_OR_MISSING`, `STEP_NOT_ALLOWED`, `INPUT_INVALID`, `TEXT_CONFLICT`,
   * `SIGN_NOT_WRITABLE`, `SLOT_UNREADABLE`, `SLOT_UNKNOWN`, `SLOT_WITHDRAWN`: then nothing is stored.
   */
  async rewrite(asked: Rewriting): Promise<SectionRow> {
    const report = await this.reports.toRestate(ACTION, asked.report, 'input.report')
    const section = await this.#section(asked)
    const claims = await this.revisions.sentences(report.id, asked.section)
    const before = claims.map(({ id, template }) => ({ id, text: template }))
    await this.#refuseWrong(report.id, bounded(asked.mine), before)
    const { sentences, conflicts, orderDiffers } = mergeText(asked.base, before, asked.mine)
    if (conflicts.length > 0 || orderDiffers)
      throw textConflict(
        conflicts.map(({ id }) => id),
        orderDiffers,
      )
    bounded(sentences)
    const known = new Map(claims.map((claim) => [claim.id, claim]))
    const after = sentences.map(({ id, text }, position) => {
      const claim =
        known.get(id ?? '') ?? new Claim(v7(), report.id, report.unitId, asked.section, position, text)
      claim.position = position
      claim.template = text
      if (!known.has(claim.id)) this.revisions.write(claim)
      return { id: claim.id, text }
    })
    const kept = new Set(after.map(({ id }) => id))
    for (const claim of claims) if (!kept.has(claim.id)) claim.removed = true
    if (JSON.stringify(before) !== JSON.stringify(after)) this.#keep(report, asked.section, before, after)
    return { ...section, claims: after.map(({ id, text }) => ({ id, template: text })) }
  }

  #keep(
    { id: reportId, unitId }: { id: string; unitId: string },
    section: string,
    before: readonly Sentence[],
    after: readonly Sentence[],
  ): void {
    const { subject, actor, clock } = this.request
    this.revisions.add(
      new SectionRevision(v7(), reportId, unitId, section, before, after, subject, actor.name, clock.now()),
    )
    const payload = { report: reportId, section, sentences: after.length }
    this.request.record({ name: 'report.section_rewritten', aggregateId: reportId, unitId, payload })
  }

  /** What somebody wrote has to be able to stand; what stood before, and was left as it was, is not theirs to mend. */
  async #refuseWrong(
    reportId: string,
    mine: readonly Sentence[],
    before: readonly Sentence[],
  ): Promise<void> {
    const known = await this.#known(reportId)
    const stood = new Set(before.map(({ text }) => text))
    for (const [place, { text }] of mine.entries()) {
      const finding = stood.has(text) ? null : sentenceProblem(text, known)
      if (finding) throw sentenceRefused(place, finding)
    }
  }

  async #known(reportId: string): Promise<KnownFigures> {
    const [stated, withdrawn] = await Promise.all([
      this.figures.byKey(reportId),
      this.figures.withdrawnLabels(reportId),
    ])
    return { stated: (key) => stated.has(key), withdrawn: (key) => withdrawn.has(key) }
  }

  async #section({ report, section }: Rewriting): Promise<SectionRow> {
    const found = (await this.reports.sections(report)).find(({ number }) => number === section)
    if (!found) throw sectionUnknown()
    return found
  }

  async revisionsOfSection(reportId: string, number: string): Promise<SectionRevisionRow[]> {
    return (await this.revisionsOf(reportId)).filter(({ sectionNumber }) => sectionNumber === number)
  }
}

const sentencesOf = ({ claims }: SectionRow): Sentence[] =>
  claims.map(({ id, template }) => ({ id, text: template }))

function bounded(sentences: readonly Sentence[]): readonly Sentence[] {
  if (sentences.length > MOST_SENTENCES) throw tooManySentences()
  return sentences
}
