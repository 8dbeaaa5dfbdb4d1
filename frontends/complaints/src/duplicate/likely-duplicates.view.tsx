import { Card, Meta, useEffect, useMay, usePartQuery, useText } from '@province/portal-kit'
import { IntakeDuplicatesDocument, type KeptIntakeFragment } from '../generated/graphql.ts'
import { DuplicateList, type DuplicatePetition } from './duplicate-list.view.tsx'

interface LikelyDuplicatesProps {
  intake: KeptIntakeFragment | undefined
  onMerge: (petition: DuplicatePetition) => void
}

/** Petitions that may be the same as what is being typed, asked for again each time something was kept. */
export function LikelyDuplicates({ intake, onMerge }: LikelyDuplicatesProps) {
  const t = useText('complaints')
  const mayMerge = useMay('petition.handle')
  const id = intake?.id ?? ''
  const { data, refetch } = usePartQuery(IntakeDuplicatesDocument, { variables: { id }, skip: !id })
  const version = intake?.version ?? 0
  useEffect(() => {
    if (id && version > 1) void refetch()
  }, [id, version, refetch])
  const found = data?.intake?.duplicates ?? []
  return (
    <Card title={t('petition.duplicates')} about={t('intake.duplicatesAbout')}>
      <div aria-live="polite">
        {found.length === 0 ? (
          <Meta>{t('intake.noDuplicates')}</Meta>
        ) : (
          <DuplicateList
            duplicates={found}
            act={mayMerge ? { word: t('intake.registerInto'), onAct: onMerge } : undefined}
          />
        )}
      </div>
    </Card>
  )
}
