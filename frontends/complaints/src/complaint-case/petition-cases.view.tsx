import { Acts, Card, ScopedLink, useText } from '@province/portal-kit'
import type { PetitionQuery } from '../generated/graphql.ts'
import { OpenComplaintCaseForm } from './open-complaint-case.form.tsx'

type Petition = NonNullable<PetitionQuery['petition']>

/** The cases that an accepted complaint is in; they are opened here. */
export function PetitionCases({ petition }: { petition: Petition }) {
  const t = useText('complaints')
  const { kind, state, cases } = petition
  if (kind !== 'COMPLAINT' || state !== 'ACCEPTED_TO_CASE') return null
  return (
    <Card
      title={t('complaintCase.title')}
      actions={
        <Acts
          quiet
          action="petition.handle"
          acts={[
            {
              word: t(cases.length === 0 ? 'complaintCase.openAct' : 'complaintCase.openAnother'),
              form: (close) => <OpenComplaintCaseForm petition={petition} onDone={close} />,
            },
          ]}
        />
      }
    >
      {cases.length === 0 ? (
        <p className="pk-text">{t('complaintCase.notOpened')}</p>
      ) : (
        <ul>
          {cases.map(({ id, code, title }) => (
            <li key={id}>
              <ScopedLink to={`/complaints/complaint-cases/${id}`}>{code}</ScopedLink> {title}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
