import { refuses, refusesChange } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import type { IntakeRow } from '../intake/intake.repository.ts'
import { IntakeType } from '../intake/intake.type.ts'
import type { PetitionRow } from '../petition/petition.repository.ts'
import { PetitionType } from '../petition/petition.type.ts'
import { AppendToFileArgs, BeginFileArgs, FilePartArgs, FinishFileArgs } from './petition-file.input.ts'
import { PetitionFileType } from './petition-file.type.ts'

/** Files of petitions: taken in by parts, shown as copies by parts. */
@Resolver(() => PetitionFileType)
export class PetitionFileResolver {
  @Directive('@cost(weight: 20)')
  @Query(() => String, {
    nullable: true,
    description:
      'One part of the copy of a file, as base64, for who holds `petition.handle` and may read the petition; null where it is sealed, or out of sight. To be saved, never to be shown in a page.',
  })
  petitionFilePart(
    @Args(() => FilePartArgs) { petition, file, part }: FilePartArgs,
    @Ctx() { files }: Context,
  ) {
    return files.shownPart(petition, file, part)
  }

  @Mutation(() => PetitionFileType, {
    description: `Begins a file of an open intake of one’s own, of at most 20 files. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED', 'VAULT_NOT_SET_UP')}`,
  })
  beginFile(@Args(() => BeginFileArgs) { intake, bytes }: BeginFileArgs, @Ctx() { uploads }: Context) {
    return uploads.begin(intake, bytes)
  }

  @Mutation(() => PetitionFileType, {
    description: `Adds the next part, in order. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DESK_CLOSED')}`,
  })
  appendToFile(
    @Args(() => AppendToFileArgs) { part, content, ...seen }: AppendToFileArgs,
    @Ctx() { uploads }: Context,
  ) {
    return uploads.append(seen, part, content)
  }

  @Mutation(() => PetitionFileType, {
    description: `Says that all parts are there; looks at what the file is and makes its copy. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'FILE_TYPE_NOT_TAKEN', 'FILE_BROKEN', 'FILE_TOO_COMPLEX', 'BUSY_TRY_AGAIN', 'DESK_CLOSED')}`,
  })
  finishFile(@Args(() => FinishFileArgs) { sha256, ...seen }: FinishFileArgs, @Ctx() { uploads }: Context) {
    return uploads.finish(seen, sha256)
  }

  @Mutation(() => PetitionFileType, {
    description: `Gives up a file on its way. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  abandonFile(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { uploads }: Context) {
    return uploads.abandon(seen)
  }
}

/** The files of a petition that is being written down. */
@Resolver(() => IntakeType)
class IntakeFilesResolver {
  @FieldResolver(() => [PetitionFileType], {
    description: 'Files that have come, or are on their way, in order.',
  })
  files(@Root() { vaultRecordId }: IntakeRow, @Ctx() { files }: Context) {
    return files.of(vaultRecordId)
  }
}

/** The files of a petition. */
@Resolver(() => PetitionType)
class PetitionFilesResolver {
  @FieldResolver(() => [PetitionFileType], { description: 'The files that came with it, in order.' })
  files(@Root() { vaultRecordId }: PetitionRow, @Ctx() { files }: Context) {
    return vaultRecordId ? files.of(vaultRecordId) : []
  }
}

export const petitionFileResolvers = [PetitionFileResolver, IntakeFilesResolver, PetitionFilesResolver]
