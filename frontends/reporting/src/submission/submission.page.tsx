import {
  Alert,
  Card,
  DetailPage,
  Facts,
  formatDate,
  ScopedLink,
  StateBadge,
  useParams,
  useText,
} from '@province/portal-kit'
import { SubmissionOneDocument, type SubmissionOneQuery, type SubmissionState } from '../generated/graphql.ts'
import { EntrySheet } from './entry-sheet.view.tsx'
import { SubmissionActs } from './submission-acts.tsx'
import { SubmissionHistory } from './submission-history.view.tsx'
import { daysOf, toneOf, useOwnWords } from './submission-words.ts'

type Whole = NonNullable<SubmissionOneQuery['submission']>

const LIVE = ['submission']

/** One submission: where it stands and with whom, what was entered, and every step it took. */
export function SubmissionPage() {
  const t = useText('reporting')
  const own = useOwnWords()
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={SubmissionOneDocument}
      variables={{ id }}
      field="submission"
      title={t('submission.one')}
      titleOf={({ template }) => own(template.title, template.titleEn)}
      about={(submission) => (
        <>
          <ScopedLink to="/reports/submissions">{t('submission.all')}</ScopedLink>
          {submission ? ` · ${submission.unit?.name ?? ''} · ${daysOf(submission, t)}` : null}
        </>
      )}
      actions={(submission) => <SubmissionActs submission={submission} />}
      live={LIVE}
    >
      {(submission) => (
        <>
          <Standing submission={submission} />
          <EntrySheet key={`${submission.id} ${submission.version}`} submission={submission} />
          <SubmissionHistory history={submission.history} fields={submission.template.fields} />
        </>
      )}
    </DetailPage>
  )
}

const MENDED: readonly SubmissionState[] = ['RETURNED', 'REOPENED', 'DRAFT']

function Standing({ submission }: { submission: Whole }) {
  const t = useText('reporting')
  const { state, timeliness, dueOn, submittedOn, atUnit, reason, invented, template } = submission
  return (
    <Card>
      {reason && MENDED.includes(state) ? (
        <Alert tone="soon" title={t('submission.reasonGiven')}>
          {reason}
        </Alert>
      ) : null}
      {invented ? <p className="pk-meta">{t('submission.inventedWhole')}</p> : null}
      <Facts
        items={[
          {
            name: t('submission.state'),
            value: <StateBadge tone={toneOf(state)} word={t(`submission.states.${state}`)} />,
          },
          {
            name: t('submission.timely'),
            value: <StateBadge tone={toneOf(timeliness)} word={t(`submission.timeliness.${timeliness}`)} />,
          },
          { name: t('submission.dueOn'), value: formatDate(dueOn) },
          {
            name: t('submission.submittedOn'),
            value: submittedOn ? formatDate(submittedOn) : t('submission.notYet'),
          },
          { name: t('submission.atUnit'), value: atUnit?.name ?? '–' },
          { name: t('submission.basis'), value: template.basis ?? '–' },
        ]}
      />
    </Card>
  )
}
