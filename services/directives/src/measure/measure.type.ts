import { type Counted, type MeasureFields, measure, measureFields } from '@province/subgraph/measure'
import type { Context } from '../context.ts'

/** Directives' figures: citations, and where they disagree. */
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
])
