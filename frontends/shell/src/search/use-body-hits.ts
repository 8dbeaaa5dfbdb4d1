import { useDeferredValue, usePartQuery, useScope } from '@province/portal-kit'
import type { UseBodyFinding } from '@province/portal-kit/shell'
import { type BodyKind, FindBodiesDocument } from '../generated/graphql.ts'
import { useSettled } from './use-unit-hits.ts'

/** The search for bodies that the kit’s fields use; those of one unit are there before anything is typed. */
export const useBodyFinding: UseBodyFinding = (query, { of, kinds, asOf }) => {
  const { today } = useScope()
  const search = useSettled(useDeferredValue(query.trim()))
  const { data, loading, previousData } = usePartQuery(FindBodiesDocument, {
    variables: { search, unit: of, kinds: kinds as BodyKind[] | undefined, asOf: asOf ?? today },
    skip: search === '' && of === undefined,
  })
  const found = data ?? (loading ? previousData : undefined)
  return {
    hits: (found?.findBodies ?? []).map(({ id, fullName }) => ({ id, name: fullName })),
    busy: loading || search !== query.trim(),
  }
}
