import { DetailPage, ScopedLink, useParams, useText } from '@province/portal-kit'
import { LIVE } from '../event/live.ts'
import { ClockPageDocument } from '../generated/graphql.ts'
import { ClockCard } from './clock-card.view.tsx'

/** One clock by its id, as an event or a link names it. */
export function ClockPage() {
  const t = useText('complaints')
  const id = useParams().id ?? ''
  return (
    <DetailPage
      document={ClockPageDocument}
      variables={{ id }}
      field="clock"
      title={t('clock.title')}
      about={() => t('clock.about')}
      live={LIVE}
    >
      {(clock) => (
        <>
          <ClockCard clock={clock} />
          {clock.subjectKind === 'petition' ? (
            <ScopedLink to={`/complaints/petitions/${clock.subjectId}`}>{t('clock.petition')}</ScopedLink>
          ) : null}
          {clock.subjectKind === 'complaint_case' ? (
            <ScopedLink to={`/complaints/complaint-cases/${clock.subjectId}`}>{t('clock.case')}</ScopedLink>
          ) : null}
          {clock.subjectKind === 'data_request' ? (
            <ScopedLink to={`/complaints/data-requests/${clock.subjectId}`}>
              {t('clock.dataRequest')}
            </ScopedLink>
          ) : null}
          {clock.subjectKind === 'data_breach' ? (
            <ScopedLink to={`/complaints/data-breaches/${clock.subjectId}`}>
              {t('clock.dataBreach')}
            </ScopedLink>
          ) : null}
        </>
      )}
    </DetailPage>
  )
}
