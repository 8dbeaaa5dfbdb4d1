import { refuses } from '@province/subgraph/graph'
import { Arg, Ctx, Directive, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { DraftFindingType, DraftTextType } from './draft-check.type.ts'

/** Drafts that were written elsewhere. */
@Resolver(() => DraftFindingType)
export class DraftCheckResolver {
  @Directive('@listSize(assumedSize: 100)')
  @Query(() => [DraftFindingType], {
    nullable: true,
    description: `Numbers of a draft that say something else than the figures of a report which they read like, and sums in parentheses that do not add up. Nothing is kept, and nothing is taken over. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  draftFindings(
    @Arg('report', () => ID, { description: 'The report whose figures it is held against.' }) report: string,
    @Arg('text', () => String, { description: 'The text of the draft, at most 200,000 characters.' })
    text: string,
    @Ctx() { draftChecks }: Context,
  ) {
    return draftChecks.findings(report, text)
  }

  @Query(() => DraftTextType, {
    nullable: true,
    description: `The text of a DOCX, read in a process of bounded memory and time: nothing in it is run, opened or fetched, and nothing is kept. ${refuses('INPUT_INVALID', 'FILE_TOO_LARGE', 'FILE_TYPE_NOT_TAKEN', 'FILE_BROKEN', 'FILE_TOO_COMPLEX', 'FILE_HAS_MACROS')}`,
  })
  draftText(
    @Arg('file', () => String, { description: 'The file as base64, at most 700 KB of it.' }) file: string,
    @Ctx() { draftFiles }: Context,
  ) {
    return draftFiles.read(file)
  }
}
