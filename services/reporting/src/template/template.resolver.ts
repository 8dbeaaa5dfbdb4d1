import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import { IssueTemplateInput, TemplatesArgs } from './template.input.ts'
import { TemplateConnection, TemplateType } from './template.type.ts'

/** What is read of templates, and how one is issued. */
@Resolver(() => TemplateType)
class TemplateResolver {
  @Query(() => TemplateType, { nullable: true, description: 'One edition of a template; null: none.' })
  submissionTemplate(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { templates }: Context,
  ) {
    return templates.byId(id)
  }

  @Query(() => TemplateConnection.Connection, {
    nullable: true,
    description: `What units must send, edition by edition. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  submissionTemplates(@Args(() => TemplatesArgs) listing: TemplatesArgs, @Ctx() { templates }: Context) {
    return templates.list(listing)
  }

  @Mutation(() => TemplateType, {
    description: `Issues an edition of a template and ends the one before it; needs \`report.manage_templates\` on the unit that asks. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'INDICATOR_UNKNOWN', 'INDICATOR_WITHDRAWN')}`,
  })
  issueSubmissionTemplate(
    @Arg('input', () => IssueTemplateInput, { description: 'The edition.' })
    { unit, titleEn = null, basis = null, fields, ...facts }: IssueTemplateInput,
    @IdempotencyKey() _key: string,
    @Ctx() { templates }: Context,
  ) {
    const asked = fields.map(({ labelEn = null, ...field }) => ({ ...field, labelEn }))
    return templates.issue({ ...facts, unitId: unit, titleEn, basis, fields: asked })
  }
}

/** What the graph answers of templates. */
export const templateResolvers = [
  TemplateResolver,
  unitField(TemplateType, 'unit', 'unitId', 'The unit that asks for it.'),
] as const
