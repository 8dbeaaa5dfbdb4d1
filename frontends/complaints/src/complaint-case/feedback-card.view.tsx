import { Acts, Card, formatDate, useText } from '@province/portal-kit'
import type { ComplaintCaseQuery } from '../generated/graphql.ts'
import { RecordFeedbackForm } from './record-feedback.form.tsx'

type SeenCase = NonNullable<ComplaintCaseQuery['complaintCase']>

/** What was said of a case after its end. */
export function FeedbackCard({ seen }: { seen: SeenCase }) {
  const t = useText('complaints')
  if (seen.state !== 'CLOSED' && seen.feedback.length === 0) return null
  return (
    <Card
      title={t('feedback.title')}
      actions={
        seen.state === 'CLOSED' ? (
          <Acts
            quiet
            action="petition.handle"
            acts={[
              {
                word: t('feedback.record'),
                form: (close) => <RecordFeedbackForm seenCase={seen} onDone={close} />,
              },
            ]}
          />
        ) : undefined
      }
    >
      {seen.feedback.length === 0 ? (
        <p className="pk-text">{t('feedback.none')}</p>
      ) : (
        <ul>
          {seen.feedback.map(({ id, opinion, note, on }) => (
            <li key={id}>
              {formatDate(on)}: {t(`feedback.opinions.${opinion}`)}
              {note ? `. ${note}` : ''}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
