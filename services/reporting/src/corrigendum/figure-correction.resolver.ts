import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { FigureRecord } from '../figure/figure.repository.ts'
import { FigureType } from '../figure/figure.type.ts'
import { FigureCorrectionType } from './figure-correction.type.ts'

/** What stands beside a signed figure that was corrected. */
@Resolver(() => FigureType)
export class FigureCorrectionResolver {
  @FieldResolver(() => FigureCorrectionType, {
    nullable: true,
    description: 'What the last corrigendum says is right; null while none speaks of it.',
  })
  correction(@Root() figure: FigureRecord, @Ctx() { corrigenda }: Context) {
    return corrigenda.correctionOf(figure)
  }
}
