import { sortedArgs } from '@province/subgraph/list'
import { ArgsType, Field, InputType } from 'type-graphql'
import { DocumentOrderEnum } from './document.type.ts'

/** What narrows a list of candidate documents. */
@InputType({ description: 'What narrows a list of candidate documents.' })
export class DirectiveDocumentFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Part of a symbol in any spelling (17 NQ TW, NQ17, Nghị quyết số 17), of the issuer or of the subject, without regard to accents.',
  })
  search?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those with a disagreement, or only those without.',
  })
  disagreeing?: boolean | null
}

/** Which candidate documents, which page. */
@ArgsType()
export class DocumentsArgs extends sortedArgs(DocumentOrderEnum, 'CITED') {
  @Field(() => DirectiveDocumentFilter, { nullable: true, description: 'What narrows the list.' })
  filter?: DirectiveDocumentFilter | null
}
