import { AppendToFileArgs, FilePartArgs, FinishFileArgs } from '@province/record-files'
import { refuses, refusesChange } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { RegisteredDocumentRow } from '../register/registered-document.repository.ts'
import { RegisteredDocumentType } from '../register/registered-document.type.ts'
import { BeginDocumentFileArgs } from './document-file.input.ts'
import { DocumentFileType } from './document-file.type.ts'

/** Files of registered documents: taken in by parts, shown as copies by parts. */
@Resolver(() => DocumentFileType)
class DocumentFileResolver {
  @Directive('@cost(weight: 20)')
  @Query(() => String, {
    nullable: true,
    description:
      'One part of the copy of a file, as base64, for who sees its document; null where there is none. To be saved, never to be shown in a page.',
  })
  documentFilePart(
    @Args(() => FilePartArgs) { file, part }: FilePartArgs,
    @Ctx() { documentFiles }: Context,
  ) {
    return documentFiles.shownPart(file, part)
  }

  @Mutation(() => DocumentFileType, {
    description: `Begins a file of a registered document, of at most 20; needs \`directive.register\`. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  beginDocumentFile(
    @Args(() => BeginDocumentFileArgs) { document, name, bytes }: BeginDocumentFileArgs,
    @Ctx() { documentFiles }: Context,
  ) {
    return documentFiles.begin(document, name, bytes)
  }

  @Mutation(() => DocumentFileType, {
    description: `Adds the next part, in order. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID')}`,
  })
  appendToDocumentFile(
    @Args(() => AppendToFileArgs) { part, content, ...seen }: AppendToFileArgs,
    @Ctx() { documentFiles }: Context,
  ) {
    return documentFiles.append(seen, part, content)
  }

  @Mutation(() => DocumentFileType, {
    description: `Says that all parts are there; looks at what the file is and makes its copy. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'FILE_TYPE_NOT_TAKEN', 'FILE_BROKEN', 'FILE_TOO_COMPLEX', 'BUSY_TRY_AGAIN')}`,
  })
  finishDocumentFile(
    @Args(() => FinishFileArgs) { sha256, ...seen }: FinishFileArgs,
    @Ctx() { documentFiles }: Context,
  ) {
    return documentFiles.finish(seen, sha256)
  }

  @Mutation(() => DocumentFileType, {
    description: `Gives up a file on its way. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  abandonDocumentFile(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { documentFiles }: Context) {
    return documentFiles.abandon(seen)
  }
}

/** The files of a registered document. */
@Resolver(() => RegisteredDocumentType)
class DocumentFilesResolver {
  @FieldResolver(() => [DocumentFileType], { description: 'Its files, whole or on their way, in order.' })
  files(@Root() { id }: RegisteredDocumentRow, @Ctx() { documentFiles }: Context) {
    return documentFiles.of(id)
  }
}

export const documentFileResolvers = [DocumentFileResolver, DocumentFilesResolver] as const
