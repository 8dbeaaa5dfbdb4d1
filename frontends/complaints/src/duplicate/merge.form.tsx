import {
  type Finding,
  Form,
  type Found,
  seen,
  useCallback,
  usePartQuery,
  useText,
} from '@province/portal-kit'
import {
  MergePetitionDocument,
  type PetitionFactsFragment,
  PetitionsToMergeDocument,
} from '../generated/graphql.ts'
import { useGrounds } from '../petition/grounds.ts'

interface MergeFormProps {
  petition: Pick<PetitionFactsFragment, 'id' | 'code' | 'version' | 'unit'>
  /** The one that was chosen already, where one was. */
  into?: { id: string; code: string } | undefined
  onDone: () => void
}

/** Merges a petition into another one, which goes on for both. */
export function MergeForm({ petition, into, onDone }: MergeFormProps) {
  const t = useText('complaints')
  const first: Found | undefined = into && { id: into.id, name: into.code }
  const useTargets = useCallback((query: string) => useTargetsOf(petition, query), [petition])
  return (
    <Form
      document={MergePetitionDocument}
      fields={{
        into: {
          kind: 'found',
          label: t('petition.findTarget'),
          required: true,
          first,
          useFinding: useTargets,
        },
        ...useGrounds(),
      }}
      send={(input) => ({ ...seen(petition), input })}
      about={t('petition.mergeAbout', { code: petition.code })}
      save={t('petition.acts.merge')}
      onClose={onDone}
    />
  )
}

/** Petitions of the same unit and those below it that may go on for this one. */
function useTargetsOf({ id, unit }: Pick<PetitionFactsFragment, 'id' | 'unit'>, search: string): Finding {
  const { data, loading } = usePartQuery(PetitionsToMergeDocument, {
    variables: { within: unit?.id ?? '', search },
    skip: search === '' || !unit,
  })
  const found = (data?.petitions?.edges ?? []).map(({ node }) => node)
  return {
    hits: found
      .filter((each) => each.id !== id)
      .map(({ id: target, code, summary }) => ({ id: target, name: code, about: summary })),
    busy: loading,
  }
}
