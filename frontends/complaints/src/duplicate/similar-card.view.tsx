import { Card, Dialog, Meta, useMay, useState, useText } from '@province/portal-kit'
import type { PetitionQuery } from '../generated/graphql.ts'
import { isWaiting } from '../petition/outcomes.ts'
import { DuplicateList, type DuplicatePetition } from './duplicate-list.view.tsx'
import { MergeForm } from './merge.form.tsx'

type Petition = NonNullable<PetitionQuery['petition']>

/** Petitions that may be the same as this one, and the way to merge it into one of them. */
export function SimilarCard({ petition }: { petition: Petition }) {
  const t = useText('complaints')
  const may = useMay('petition.handle')
  const [into, setInto] = useState<DuplicatePetition | undefined>()
  const { duplicates, kind, state } = petition
  if (kind === 'DENUNCIATION') return null
  return (
    <Card title={t('petition.duplicates')}>
      {duplicates.length === 0 ? (
        <Meta>{t('petition.noDuplicates')}</Meta>
      ) : (
        <DuplicateList
          duplicates={duplicates}
          act={may && isWaiting(state) ? { word: t('petition.acts.merge'), onAct: setInto } : undefined}
        />
      )}
      <Dialog open={into !== undefined} title={t('petition.acts.merge')} onClose={() => setInto(undefined)}>
        <MergeForm petition={petition} into={into} onDone={() => setInto(undefined)} />
      </Dialog>
    </Card>
  )
}
