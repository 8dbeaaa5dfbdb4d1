import type { FileState } from '@province/shown-copy'
import { enumOf, refuses, refusesChange } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import {
  Args,
  ArgsType,
  type ClassType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import type { EvidenceService } from './evidence.service.ts'
import { AppendToFileArgs, FilePartArgs, FinishFileArgs, NamedFileType } from './named-file.type.ts'

const EvidenceFileStateEnum = enumOf<FileState>('EvidenceFileState', 'Where a file of evidence stands.', {
  UPLOADING: 'Its parts are coming.',
  KEPT: 'It is whole, and known for what it is.',
  ABANDONED: 'It never became whole.',
})

/** A file that goes with one step. */
@Directive('@shareable')
@ObjectType('EvidenceFile', {
  description:
    'A file that goes with one step as its evidence. Its original is kept as proof; a copy drawn anew is shown to who sees the step.',
})
class EvidenceFileType extends NamedFileType {
  @Field(() => EvidenceFileStateEnum, { description: 'Where it stands.' })
  state!: FileState
}

/** A file that is to come. */
@ArgsType()
class BeginEvidenceArgs {
  @Field(() => ID, { description: 'The step it goes with: the newest of its record.' })
  entry!: string

  @Field(() => String, {
    description: 'Its name, at most 200 characters, without any of / \\ : * ? " < > |.',
  })
  name!: string

  @Field(() => Int, { description: 'Its size, at most 10 MB, in bytes.' })
  bytes!: number

  @Field(() => String, { description: 'Same key and input, same answer.' })
  idempotencyKey!: string
}

/** What a request has that takes evidence. */
export interface EvidenceCases {
  evidence: EvidenceService
}

/** Whose evidence it is, for the names of the fields. */
export interface EvidenceNames {
  /** The type of one step. */
  entry: ClassType
  /** The noun, as `FollowUp`: gives `beginFollowUpEvidence`, `followUpEvidencePart`. */
  noun: string
  /** What who sends it needs, for the description. */
  needs: string
}

/** Takes files of one noun in, and shows them. */
function evidenceOperations({ noun, needs }: Omit<EvidenceNames, 'entry'>): ClassType {
  @Resolver(() => EvidenceFileType)
  class EvidenceResolver {
    @Directive('@cost(weight: 20)')
    @Query(() => String, {
      name: `${noun.charAt(0).toLowerCase()}${noun.slice(1)}EvidencePart`,
      nullable: true,
      description:
        'One part of the copy of a file of evidence, as base64, for who sees its step; null where there is none. To be saved, never to be shown in a page.',
    })
    part(@Args(() => FilePartArgs) { file, part }: FilePartArgs, @Ctx() { evidence }: EvidenceCases) {
      return evidence.shownPart(file, part)
    }

    @Mutation(() => EvidenceFileType, {
      name: `begin${noun}Evidence`,
      description: `Begins a file that goes with the newest step, of at most 20; needs ${needs}. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
    })
    begin(
      @Args(() => BeginEvidenceArgs) { entry: step, name, bytes }: BeginEvidenceArgs,
      @Ctx() { evidence }: EvidenceCases,
    ) {
      return evidence.begin(step, name, bytes)
    }

    @Mutation(() => EvidenceFileType, {
      name: `appendTo${noun}Evidence`,
      description: `Adds the next part, in order. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID')}`,
    })
    append(
      @Args(() => AppendToFileArgs) { part, content, ...seen }: AppendToFileArgs,
      @Ctx() { evidence }: EvidenceCases,
    ) {
      return evidence.append(seen, part, content)
    }

    @Mutation(() => EvidenceFileType, {
      name: `finish${noun}Evidence`,
      description: `Says that all parts are there; looks at what the file is and makes its copy. Refused once another step has followed. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'FILE_TYPE_NOT_TAKEN', 'FILE_BROKEN', 'FILE_TOO_COMPLEX', 'BUSY_TRY_AGAIN')}`,
    })
    finish(
      @Args(() => FinishFileArgs) { sha256, ...seen }: FinishFileArgs,
      @Ctx() { evidence }: EvidenceCases,
    ) {
      return evidence.finish(seen, sha256)
    }

    @Mutation(() => EvidenceFileType, {
      name: `abandon${noun}Evidence`,
      description: `Gives up a file on its way. ${refusesChange('STEP_NOT_ALLOWED')}`,
    })
    abandon(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { evidence }: EvidenceCases) {
      return evidence.abandon(seen)
    }
  }

  return EvidenceResolver
}

/** The fields by which steps of one noun take files as their evidence, and show them. */
export function evidenceFields({ entry, ...names }: EvidenceNames): {
  resolvers: ClassType[]
  types: ClassType[]
} {
  @Resolver(() => entry)
  class EvidenceOfEntry {
    @FieldResolver(() => [EvidenceFileType], {
      description: 'The files that go with it as evidence, whole or on their way, in order.',
    })
    evidence(@Root() { id }: { id: string }, @Ctx() { evidence }: EvidenceCases) {
      return evidence.of(id)
    }
  }
  return { resolvers: [evidenceOperations(names), EvidenceOfEntry], types: [EvidenceFileType] }
}
