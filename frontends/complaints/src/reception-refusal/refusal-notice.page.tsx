import {
  Button,
  Card,
  DetailPage,
  formatDate,
  Paper,
  ScopedLink,
  useParams,
  useText,
} from '@province/portal-kit'
import { ReceptionRefusalDocument } from '../generated/graphql.ts'

/** The form of the notice: known by its document, its symbol and its edition. */
const FORM = { document: 'Nghị định 154/2026/NĐ-CP', symbol: '01/TCD', edition: '2026-07-01' } as const

/** The notice of a refusal, to be printed; whom it goes to is written in by hand, since nobody is named here. */
export function RefusalNoticePage() {
  const t = useText('complaints')
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={ReceptionRefusalDocument}
      variables={{ id }}
      field="receptionRefusal"
      title={t('refusal.paperTitle')}
      about={() => <ScopedLink to={`/complaints/reception-refusals/${id}`}>{t('refusal.one')}</ScopedLink>}
      actions={() => <Button onClick={() => window.print()}>{t('paper.print')}</Button>}
    >
      {({ state, refusedOn, ground, rule, reason, notice, notifiedOn, unit }) =>
        state === 'WITHDRAWN' ? (
          <Card>{t('paper.none')}</Card>
        ) : (
          <Paper
            title={t('refusal.paperTitle')}
            issuer={unit?.name}
            number={notice ?? '……'}
            day={notifiedOn}
            lines={[
              { name: t('refusal.addressee'), value: '………………………………………………' },
              { name: t('refusal.refusedOn'), value: formatDate(refusedOn) },
              { name: t('refusal.ground'), value: t(`refusal.grounds.${ground}`) },
              { name: t('refusal.article'), value: rule?.article ?? '–' },
            ]}
            signs={[t('paper.signs.head')]}
            note={t(refusedOn < FORM.edition ? 'paper.noForm' : 'paper.form', {
              ...FORM,
              edition: formatDate(FORM.edition),
            })}
          >
            <p>{t('refusal.paperSays')}</p>
            <p>{reason}</p>
          </Paper>
        )
      }
    </DetailPage>
  )
}
