import {
  type Counted,
  type MeasureFields,
  measure,
  measureFields,
  openItems,
  sourcedMeasure,
} from '@province/subgraph/measure'
import type { Context } from '../context.ts'
import type { CoverageRow } from './coverage-count.repository.ts'
import { COVERAGE_FIGURES } from './coverage-count.ts'
import type { DocumentCountRow } from './document-count.repository.ts'
import { DOCUMENT_FIGURES } from './document-count.ts'
import { openDirectives } from './open-items.sql.ts'
import type { TaskCountRow, TaskFigure } from './task-count.repository.ts'

/** Tasks, by what they are counted as. */
const TASK_FIGURES: readonly (readonly [string, TaskFigure])[] = [
  ['directives.tasks.open', 'open'],
  ['directives.tasks.overdue', 'overdue'],
  ['directives.tasks.confirmed', 'confirmed'],
]

/** Directives' figures: citations, where they disagree, and tasks. */
export const DirectivesMeasures: MeasureFields = measureFields('directives', [
  measure<Context, Counted & { symbolAsCited: string; place: string }>({
    key: 'directives.citations',
    unitOfCount: 'citations',
    neverRestated: true,
    count: async (question, { measures }) => (await measures.citations(question)).length,
    records: (question, { measures }) => measures.citations(question),
    label: ({ symbolAsCited, place }) => `${symbolAsCited} (${place})`,
  }),
  measure<Context, Counted & { message: string }>({
    key: 'directives.citation_disagreements',
    unitOfCount: 'disagreements',
    neverRestated: true,
    count: async (question, { measures }) => (await measures.disagreements(question)).length,
    records: (question, { measures }) => measures.disagreements(question),
    label: ({ message }) => message,
  }),
  ...Object.keys(DOCUMENT_FIGURES).map((key) =>
    sourcedMeasure<Context, DocumentCountRow>({
      key,
      unitOfCount: 'documents',
      neverRestated: true,
      count: (question, { documentCounts }) => documentCounts.count(question),
      source: (question, { documentCounts }) => documentCounts.source(question),
      label: ({ label }) => label,
    }),
  ),
  ...Object.entries(COVERAGE_FIGURES).map(([key, { share }]) =>
    sourcedMeasure<Context, CoverageRow>({
      key,
      unitOfCount: share ? 'percent' : 'units',
      neverRestated: true,
      count: (question, { coverageCounts }) => coverageCounts.count(question),
      source: (question, { coverageCounts }) => coverageCounts.source(question),
      label: ({ label }) => label,
    }),
  ),
  ...TASK_FIGURES.map(([key, figure]) =>
    sourcedMeasure<Context, TaskCountRow>({
      key,
      unitOfCount: 'tasks',
      neverRestated: true,
      count: (question, { taskCounts }) => taskCounts.count(figure, question),
      source: (question, { taskCounts }) => taskCounts.source(figure, question),
      label: ({ label }) => label,
    }),
  ),
  openItems('directives.open_items', openDirectives),
])
