import { Card, ScopedLink, useText } from '@province/portal-kit'

/** The petitions that a case is of, as far as they are in sight. */
export function CasePetitions(props: {
  title: string
  petitions: readonly { id: string; code: string; summary: string }[]
}) {
  const t = useText('complaints')
  return (
    <Card title={props.title}>
      {props.petitions.length === 0 ? (
        <p className="pk-text">{t('complaintCase.noPetitions')}</p>
      ) : (
        <ul>
          {props.petitions.map(({ id, code, summary }) => (
            <li key={id}>
              <ScopedLink to={`/complaints/petitions/${id}`}>{code}</ScopedLink> {summary}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
