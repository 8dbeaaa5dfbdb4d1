import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { SectionType } from '../report/report.type.ts'
import type { SectionRow } from '../report/section.repository.ts'
import { RewriteSectionInput } from './writing.input.ts'
import { SectionPreviewType, SectionRevisionType } from './writing.type.ts'

const SENTENCE_CODES = ['SIGN_NOT_WRITABLE', 'SLOT_UNREADABLE', 'SLOT_UNKNOWN', 'SLOT_WITHDRAWN']

const asked = ({ base, mine, ...of }: RewriteSectionInput) => ({
  ...of,
  base: base.map(({ id = null, text }) => ({ id, text })),
  mine: mine.map(({ id = null, text }) => ({ id, text })),
})

/** How the text of a report is written. */
@Resolver(() => SectionType)
class WritingResolver {
  @Query(() => SectionPreviewType, {
    nullable: true,
    description: `What would come of a rewriting now, with its numbers and with what is wrong; nothing is stored. Needs \`report.record_figure\` on the unit that reports. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  sectionPreview(
    @Arg('input', () => RewriteSectionInput, { description: 'What was seen, and what is written.' })
    input: RewriteSectionInput,
    @Ctx() { writing }: Context,
  ) {
    return writing.preview(asked(input))
  }

  @Mutation(() => SectionType, {
    description: `Writes a section of an open report, merged sentence by sentence with what others wrote since; where both changed one otherwise it is refused and nothing is stored. Needs \`report.record_figure\` on the unit that reports. ${refuses('FORBIDDEN_OR_MISSING', 'STEP_NOT_ALLOWED', 'INPUT_INVALID', 'TEXT_CONFLICT', ...SENTENCE_CODES)}`,
  })
  rewriteSection(
    @Arg('input', () => RewriteSectionInput, { description: 'What was seen, and what is written.' })
    input: RewriteSectionInput,
    @IdempotencyKey() _key: string,
    @Ctx() { writing }: Context,
  ) {
    return writing.rewrite(asked(input))
  }

  @FieldResolver(() => [SectionRevisionType], {
    description: 'Who wrote it anew since it was made, the newest first.',
  })
  revisions(@Root() { reportId, number }: SectionRow, @Ctx() { writing }: Context) {
    return writing.revisionsOfSection(reportId, number)
  }
}

/** What the graph answers of writing. */
export const writingResolvers = [WritingResolver] as const
