import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import {
  AcceptPetitionDocument,
  type AcceptPetitionMutationVariables,
  AdvisePetitionDocument,
  AnswerPetitionDocument,
  ArchivePetitionDocument,
  type PetitionFactsFragment,
  type PetitionOutcome,
  type PetitionState,
  ReturnPetitionDocument,
} from '../generated/graphql.ts'

/** An outcome that needs a reason and nothing else. */
export type PlainOutcome = Exclude<PetitionOutcome, 'transfer'>

/** What can be done to a petition on its page. */
export type Act = 'classify' | PetitionOutcome | 'merge' | 'tie' | 'field'

/** The write behind each outcome. */
export const outcomeDocuments: Readonly<
  Record<PlainOutcome, TypedDocumentNode<unknown, AcceptPetitionMutationVariables>>
> = {
  accept: AcceptPetitionDocument,
  advise: AdvisePetitionDocument,
  return: ReturnPetitionDocument,
  archive: ArchivePetitionDocument,
  answer: AnswerPetitionDocument,
}

/** Whether a petition waits for its unit. */
export const isWaiting = (state: PetitionState): boolean => state === 'RECEIVED' || state === 'CLASSIFIED'

/** What is left to be done, what leads on first. */
export function actsOf({
  state,
  kind,
  outcomes,
}: Pick<PetitionFactsFragment, 'state' | 'kind' | 'outcomes'>): Act[] {
  const ties: Act[] = kind === 'DENUNCIATION' ? [] : ['tie']
  // What went on to another unit is said there; before it is classified that says it.
  const fields: Act[] = kind === null || state === 'TRANSFERRED' ? [] : ['field']
  if (!isWaiting(state)) return [...ties, ...fields]
  const merges: Act[] = kind === 'DENUNCIATION' ? [] : ['merge']
  return [...outcomes, 'classify', ...merges, ...ties, ...fields]
}
