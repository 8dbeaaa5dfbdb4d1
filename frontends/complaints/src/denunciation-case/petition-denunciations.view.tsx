import { Acts, Card, ScopedLink, useText } from '@province/portal-kit'
import type { PetitionQuery } from '../generated/graphql.ts'
import { OpenDenunciationCaseForm } from './open-denunciation-case.form.tsx'

type Petition = NonNullable<PetitionQuery['petition']>

/** The cases that a denunciation is in; the first is opened here. */
export function PetitionDenunciations({ petition }: { petition: Petition }) {
  const t = useText('complaints')
  const { kind, state, jurisdiction, denunciationCases: cases } = petition
  if (kind !== 'DENUNCIATION' || jurisdiction !== 'OWN') return null
  const isOpen = state === 'CLASSIFIED' || state === 'ACCEPTED_TO_CASE'
  return (
    <Card
      title={t('denunciationCase.title')}
      actions={
        isOpen && cases.length === 0 ? (
          <Acts
            quiet
            action="petition.handle"
            acts={[
              {
                word: t('denunciationCase.openAct'),
                form: (close) => <OpenDenunciationCaseForm petition={petition} onDone={close} />,
              },
            ]}
          />
        ) : undefined
      }
    >
      {cases.length === 0 ? (
        <p className="pk-text">{t('denunciationCase.notOpened')}</p>
      ) : (
        <ul>
          {cases.map(({ id, code, title }) => (
            <li key={id}>
              <ScopedLink to={`/complaints/denunciation-cases/${id}`}>{code}</ScopedLink> {title}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
