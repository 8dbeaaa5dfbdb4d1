import { BODY_REFUSALS, bodyField } from '@province/bodies'
import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { DirectiveDocument } from '../document/document.ts'
import { DirectiveDocumentType } from '../document/document.type.ts'
import { unitField } from '../organization/unit.type.ts'
import {
  RegisterDocumentInput,
  RegisteredDocumentConnection,
  RegisteredDocumentsArgs,
  RegisteredDocumentType,
} from './registered-document.type.ts'

/** The register of documents. */
@Resolver(() => RegisteredDocumentType)
export class RegisteredDocumentResolver {
  @Query(() => RegisteredDocumentConnection.Connection, {
    nullable: true,
    description: `Registered documents of a unit and those below it, the newest first. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  registeredDocuments(
    @Args(() => RegisteredDocumentsArgs) listing: RegisteredDocumentsArgs,
    @Ctx() { register }: Context,
  ) {
    return register.list(listing)
  }

  @Query(() => RegisteredDocumentType, {
    nullable: true,
    description: `One registered document. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  registeredDocument(
    @Arg('id', () => ID, { description: 'The id of the document.' }) id: string,
    @Ctx() { register }: Context,
  ) {
    return register.find(id)
  }

  @Mutation(() => RegisteredDocumentType, {
    description: `Registers a document; needs \`directive.register\` on the issuing unit. ${refuses('FORBIDDEN_OR_MISSING', ...BODY_REFUSALS, 'INPUT_INVALID', 'DATE_INVALID', 'DOCUMENT_REGISTERED')}`,
  })
  registerDocument(
    @Arg('input', () => RegisterDocumentInput, { description: 'The document.' })
    { unit, ...told }: RegisterDocumentInput,
    @IdempotencyKey() _key: string,
    @Ctx() { register }: Context,
  ) {
    return register.register(unit, told)
  }
}

/** What became of a candidate in the register. */
@Resolver(() => DirectiveDocumentType)
class RegisteredCandidateResolver {
  @FieldResolver(() => [RegisteredDocumentType], {
    description: 'As which documents of the register a person entered it; none: nobody has yet.',
  })
  registered(@Root() { id }: DirectiveDocument, @Ctx() { register }: Context) {
    return register.ofCandidate(id)
  }
}

export const registeredDocumentResolvers = [
  RegisteredDocumentResolver,
  RegisteredCandidateResolver,
  bodyField(
    RegisteredDocumentType,
    'issuedBy',
    'issuerBodyId',
    'The body that issued it; null: known by its words alone.',
  ),
  unitField(RegisteredDocumentType, 'unit', 'unitId', 'The unit whose body issued it.'),
] as const
