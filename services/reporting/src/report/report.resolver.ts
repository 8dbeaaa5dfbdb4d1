import { refuses } from '@province/subgraph/graph'
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { DiscrepancyType } from '../discrepancy/discrepancy.type.ts'
import { FigureType } from '../figure/figure.type.ts'
import { unitField } from '../organization/unit.type.ts'
import type { RenderedClaim } from './claim.service.ts'
import type { Span } from './claim-template.ts'
import { ReportsArgs } from './report.input.ts'
import type { ReportRow } from './report.repository.ts'
import {
  ClaimSpanType,
  ClaimType,
  PeriodType,
  ReportConnection,
  ReportType,
  SectionType,
} from './report.type.ts'
import type { SectionRow } from './section.repository.ts'

/** Reports and what they hold. */
@Resolver(() => ReportType)
export class ReportResolver {
  @Query(() => ReportConnection.Connection, {
    nullable: true,
    description: `Reports in sight, the latest period first. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  reports(@Args(() => ReportsArgs) listing: ReportsArgs, @Ctx() { reports }: Context) {
    return reports.list(listing)
  }

  @Query(() => ReportType, { nullable: true, description: 'One report; null when there is none in sight.' })
  report(
    @Arg('id', () => ID, { description: 'The id of the report.' }) id: string,
    @Ctx() { reports }: Context,
  ) {
    return reports.find(id)
  }

  @FieldResolver(() => PeriodType, { description: 'The days it reports on.' })
  period(@Root() { periodFrom, periodTo }: ReportRow) {
    return { from: periodFrom, to: periodTo }
  }

  @FieldResolver(() => [SectionType], { description: 'Its sections, in order.' })
  sections(@Root() { id }: ReportRow, @Ctx() { reports }: Context) {
    return reports.sections(id)
  }

  @Directive('@listSize(assumedSize: 120)')
  @FieldResolver(() => [FigureType], {
    description: 'Every figure that it states, in the order of recording.',
  })
  figures(@Root() { id }: ReportRow, @Ctx() { figures }: Context) {
    return figures.ofReport(id)
  }

  @Directive('@listSize(assumedSize: 40)')
  @FieldResolver(() => [DiscrepancyType], {
    description: 'What cannot all be true, computed from what is stated now; the gravest first.',
  })
  discrepancies(@Root() report: ReportRow, @Ctx() { discrepancies }: Context) {
    return discrepancies.ofReport(report)
  }
}

/** The sentences of a section. */
@Resolver(() => SectionType)
export class SectionResolver {
  @FieldResolver(() => [ClaimType], { description: 'Its sentences, in order.' })
  claims(@Root() section: SectionRow, @Ctx() { claims }: Context) {
    return claims.ofSection(section)
  }
}

/** What a piece of a sentence shows. */
@Resolver(() => ClaimSpanType)
export class ClaimSpanResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether it is the value of a figure, which a corrigendum may correct, and not its total or ratio.',
  })
  showsValue(@Root() { facet }: Span) {
    return facet === 'value'
  }
}

/** The figures of a sentence. */
@Resolver(() => ClaimType)
export class ClaimResolver {
  @FieldResolver(() => [FigureType], { description: 'The figures that it shows, each once.' })
  figures(@Root() claim: RenderedClaim, @Ctx() { claims }: Context) {
    return claims.figuresOf(claim)
  }
}

export const reportResolvers = [
  ReportResolver,
  SectionResolver,
  ClaimResolver,
  ClaimSpanResolver,
  unitField(ReportType, 'unit', 'unitId', 'The unit that reports.'),
] as const
