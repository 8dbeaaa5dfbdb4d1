import { Button, formatDate, Meta, Row, useState, useText } from '@province/portal-kit'
import type { IntakeDuplicatesQuery } from '../generated/graphql.ts'
import '../petition/petition.css'
import { PetitionPanel } from '../petition/petition-panel.view.tsx'
import { PetitionStateBadge } from '../petition/petition-words.view.tsx'

type Duplicate = NonNullable<IntakeDuplicatesQuery['intake']>['duplicates'][number]
export type DuplicatePetition = NonNullable<Duplicate['petition']>

interface DuplicateListProps {
  duplicates: readonly Duplicate[]
  /** What can be done with one of them, where something can. */
  act?: { word: string; onAct: (petition: DuplicatePetition) => void } | undefined
}

/** Petitions that may be the same, each with why; one opens beside the page. */
export function DuplicateList({ duplicates, act }: DuplicateListProps) {
  const t = useText('complaints')
  const [seen, setSeen] = useState<string | undefined>()
  return (
    <>
      <ul className="complaints-duplicates" aria-label={t('petition.duplicates')}>
        {duplicates.map(({ petition, reasons }) =>
          petition ? (
            <li key={petition.id}>
              <Row>
                <strong>{petition.code}</strong>
                <PetitionStateBadge state={petition.state} />
              </Row>
              <p>{petition.summary}</p>
              <Meta>
                {[
                  reasons.map((reason) => t(`petition.likeness.${reason}`)).join(', '),
                  petition.unit?.name,
                  formatDate(petition.receivedOn),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Meta>
              <Row>
                <Button kind="quiet" icon="see" onClick={() => setSeen(petition.id)}>
                  {t('petition.see', { code: petition.code })}
                </Button>
                {act ? (
                  <Button kind="quiet" icon="check" onClick={() => act.onAct(petition)}>
                    {act.word}
                  </Button>
                ) : null}
              </Row>
            </li>
          ) : null,
        )}
      </ul>
      <PetitionPanel id={seen} onClose={() => setSeen(undefined)} />
    </>
  )
}
