import { refusesChange } from '@province/subgraph/graph'
import { Args, Ctx, Directive, FieldResolver, Float, Int, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ReportRow } from '../report/report.repository.ts'
import { ReportType } from '../report/report.type.ts'
import { recordsWhole } from './frozen-figure.ts'
import { SignReportArgs } from './signing.input.ts'
import type { FrozenRow } from './signing.repository.ts'
import { FigureDriftType, SignatureType, SignedFigureType, TamperedPartType } from './signing.type.ts'

/** Signing, and what was signed. */
@Resolver(() => ReportType)
export class SigningResolver {
  @Mutation(() => ReportType, {
    description: `Signs a report: its text, its figures and the records behind them are frozen under a seal. The domains are asked once more. Needs \`report.sign\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DATE_INVALID', 'DISCREPANCIES_OPEN', 'SUBGRAPH_UNAVAILABLE', 'BUSY_TRY_AGAIN')} The last of two that sign at once is answered \`BUSY_TRY_AGAIN\`.`,
  })
  signReport(@Args(() => SignReportArgs) { input, ...seen }: SignReportArgs, @Ctx() { signing }: Context) {
    return signing.sign(seen, { ...input, forTitle: input.forTitle ?? null })
  }

  @FieldResolver(() => SignatureType, {
    nullable: true,
    description: 'Its signature; null until it is signed.',
  })
  signature(@Root() { id }: ReportRow, @Ctx() { signed }: Context) {
    return signed.signature(id)
  }

  @Directive('@listSize(assumedSize: 120)')
  @FieldResolver(() => [SignedFigureType], {
    description: 'Its figures as they were signed, in sealed order.',
  })
  signedFigures(@Root() { id }: ReportRow, @Ctx() { signed }: Context) {
    return signed.figures(id)
  }

  @Directive('@listSize(assumedSize: 10)')
  @FieldResolver(() => [TamperedPartType], {
    description: 'What is no longer as it was signed or published; empty when everything is.',
  })
  tampered(@Root() report: ReportRow, @Ctx() { verification }: Context) {
    return verification.tampered(report)
  }

  @Directive('@listSize(assumedSize: 120)')
  @FieldResolver(() => [FigureDriftType], {
    description: 'Each signed figure beside what is held for it today; nothing signed is changed by it.',
  })
  drift(@Root() report: ReportRow, @Ctx() { signed }: Context) {
    return signed.drift(report)
  }
}

/** What hangs on a signed figure. */
@Resolver(() => SignedFigureType)
export class SignedFigureResolver {
  @FieldResolver(() => Float, { description: 'The value that was signed.' })
  value(@Root() { content }: FrozenRow) {
    return content.figure.value
  }

  @FieldResolver(() => String, { description: 'What it counts, in Vietnamese.' })
  label(@Root() { content }: FrozenRow) {
    return content.figure.label
  }

  @FieldResolver(() => String, { description: 'What one of it is.' })
  unitOfCount(@Root() { content }: FrozenRow) {
    return content.figure.unitOfCount
  }

  @FieldResolver(() => String, { description: 'The section or footnote that states it.' })
  section(@Root() { content }: FrozenRow) {
    return content.figure.section
  }

  @FieldResolver(() => Float, { nullable: true, description: 'What was held at signing; null: nothing.' })
  heldThen(@Root() { content }: FrozenRow) {
    return content.held?.value ?? null
  }

  @FieldResolver(() => [String], {
    description: 'The ids of the records behind what was held, in their service.',
  })
  recordIds(@Root() { content }: FrozenRow) {
    return content.records.ids
  }

  @FieldResolver(() => Int, { description: 'How many records are listed.' })
  recordCount(@Root() { content }: FrozenRow) {
    return content.records.ids.length
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the records listed make up the whole value that was held.',
  })
  recordsComplete(@Root() { content }: FrozenRow) {
    return recordsWhole(content)
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'How much of what was held stands behind records kept from who signed; null where the list was cut or this was not kept.',
  })
  withheldCount(@Root() { content }: FrozenRow) {
    return content.records.withheld ?? null
  }
}

export const signingResolvers = [SigningResolver, SignedFigureResolver] as const
