import {
  type Column,
  dayColumn,
  EndedTiers,
  ListPage,
  type Say,
  ScopedLink,
  textColumn,
  useText,
} from '@province/portal-kit'
import {
  ReportingTiersDocument,
  SubmissionTemplatesDocument,
  type SubmissionTemplatesQuery,
} from '../generated/graphql.ts'
import { useOwnWords } from '../submission/submission-words.ts'

type Line = NonNullable<SubmissionTemplatesQuery['submissionTemplates']>['edges'][number]['node']

const LIVE = ['submission_template']

/** What units must send: by whom, how often, until when. */
export function TemplatesPage() {
  const t = useText('reporting')
  const own = useOwnWords()
  return (
    <ListPage
      title={t('template.all')}
      document={SubmissionTemplatesDocument}
      field="submissionTemplates"
      variables={({ orderBy }) => ({ orderBy, first: 20 })}
      sorts={{ title: { up: 'TITLE' } }}
      columns={() => columnsOf(t, own)}
      live={LIVE}
      empty={{ title: t('template.none'), hint: t('template.noneHint') }}
      csv="templates"
    >
      <EndedTiers document={ReportingTiersDocument} says={(basis) => t('template.tierEndedBy', { basis })} />
    </ListPage>
  )
}

function columnsOf(t: Say, own: ReturnType<typeof useOwnWords>): Column<Line>[] {
  return [
    {
      key: 'title',
      header: t('template.title'),
      names: true,
      cell: ({ id, title, titleEn }) => (
        <ScopedLink to={`/reports/templates/${id}`}>{own(title, titleEn)}</ScopedLink>
      ),
      text: ({ title, titleEn }) => own(title, titleEn),
    },
    textColumn('period', t('template.periodKind'), ({ periodKind }) => t(`template.kinds.${periodKind}`)),
    textColumn('levels', t('template.levels'), ({ levels }) =>
      levels.map((level) => t(`template.level.${level}`)).join(', '),
    ),
    textColumn('due', t('template.dueDays'), ({ dueDays }) => t('template.dueText', { count: dueDays })),
    textColumn('fields', t('template.fields'), ({ fields }) => String(fields.length)),
    dayColumn('validFrom', t('template.validFrom'), ({ validFrom }) => validFrom),
    dayColumn('validTo', t('template.validTo'), ({ validTo }) => validTo),
  ]
}
