import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import type { ReorganisationRow } from '../plan/reorganisation-plan.repository.ts'
import { ReorganisationType } from '../plan/reorganisation-plan.type.ts'
import { ReorganisationPreviewType } from './reorganisation-preview.type.ts'

/** What reorganisations would do. */
@Resolver(() => ReorganisationType)
export class ReorganisationPreviewResolver {
  @FieldResolver(() => ReorganisationPreviewType, {
    nullable: true,
    description: 'What it would do to the register as it is; null once it is executed or cancelled.',
  })
  preview(@Root() reorganisation: ReorganisationRow, @Ctx() { reorganisationPreviews }: Context) {
    return reorganisationPreviews.of(reorganisation)
  }
}
