import {
  Acts,
  addDays,
  Card,
  type Column,
  DataTable,
  DetailPage,
  dayColumn,
  Facts,
  formatDate,
  ScopedLink,
  textColumn,
  useParams,
  useQuery,
  useText,
} from '@province/portal-kit'
import {
  SubmissionPeriodsDocument,
  type SubmissionPeriodsQuery,
  SubmissionTemplateOneDocument,
  type SubmissionTemplateOneQuery,
} from '../generated/graphql.ts'
import { useOwnWords } from '../submission/submission-words.ts'
import { AddRuleForm } from './add-rule.form.tsx'
import { ExemptForm } from './exempt.form.tsx'
import { OpenPeriodForm } from './open-period.form.tsx'
import { RulesCard } from './rules-card.view.tsx'

type Whole = NonNullable<SubmissionTemplateOneQuery['submissionTemplate']>
type Field = Whole['fields'][number]
type Exempt = Whole['exemptions'][number]
type Period = NonNullable<SubmissionPeriodsQuery['submissionPeriods']>['edges'][number]['node']

const LIVE = ['submission_template', 'entry_rule', 'submission_exemption', 'submission_period']

/** One template: what it asks for, the rules it is checked by, who need not send it, and its periods. */
export function TemplatePage() {
  const t = useText('reporting')
  const own = useOwnWords()
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={SubmissionTemplateOneDocument}
      variables={{ id }}
      field="submissionTemplate"
      title={t('template.one')}
      titleOf={({ title, titleEn }) => own(title, titleEn)}
      about={() => <ScopedLink to="/reports/templates">{t('template.all')}</ScopedLink>}
      actions={(template) => <TemplateActs template={template} />}
      live={LIVE}
    >
      {(template) => (
        <>
          <Card>
            <Facts
              items={[
                { name: t('template.periodKind'), value: t(`template.kinds.${template.periodKind}`) },
                {
                  name: t('template.levels'),
                  value: template.levels.map((level) => t(`template.level.${level}`)).join(', '),
                },
                { name: t('template.dueDays'), value: t('template.dueText', { count: template.dueDays }) },
                { name: t('template.validFrom'), value: formatDate(template.validFrom) },
                { name: t('submission.basis'), value: template.basis ?? '–' },
              ]}
            />
          </Card>
          <FieldsCard fields={template.fields} />
          <RulesCard template={template} />
          <ExemptCard exemptions={template.exemptions} />
          <PeriodsCard code={template.code} />
        </>
      )}
    </DetailPage>
  )
}

function TemplateActs({ template }: { template: Whole }) {
  const t = useText('reporting')
  const acts = [
    {
      word: t('template.open'),
      main: true,
      form: (close: () => void) => <OpenPeriodForm template={template.id} onDone={close} />,
    },
    { word: t('rule.add'), form: (close: () => void) => <AddRuleForm template={template} onDone={close} /> },
    {
      word: t('exempt.grant'),
      form: (close: () => void) => <ExemptForm template={template.id} onDone={close} />,
    },
  ]
  return <Acts action="report.manage_templates" acts={acts} />
}

function FieldsCard({ fields }: { fields: readonly Field[] }) {
  const t = useText('reporting')
  const own = useOwnWords()
  const columns: Column<Field>[] = [
    textColumn('label', t('entry.field'), ({ label, labelEn }) => own(label, labelEn), { names: true }),
    textColumn('unit', t('entry.unit'), ({ unitOfCount }) => t(`units.${unitOfCount}`)),
    textColumn('kind', t('template.fieldKind'), ({ kind }) => t(`template.fieldKinds.${kind}`)),
    textColumn('needed', t('template.needed'), ({ needed }) => t(needed ? 'template.yes' : 'template.no')),
  ]
  return (
    <Card title={t('template.fields')}>
      <DataTable caption={t('template.fields')} columns={columns} rows={fields} rowKey={({ code }) => code} />
    </Card>
  )
}

function ExemptCard({ exemptions }: { exemptions: readonly Exempt[] }) {
  const t = useText('reporting')
  const columns: Column<Exempt>[] = [
    textColumn('unit', t('exempt.unit'), ({ unit }) => unit?.name, { names: true }),
    textColumn('reason', t('exempt.reason'), ({ reason }) => reason),
    textColumn('document', t('exempt.document'), ({ document }) => document),
    dayColumn('from', t('exempt.from'), ({ validFrom }) => validFrom),
    dayColumn('to', t('exempt.to'), ({ validTo }) => validTo),
  ]
  return (
    <Card title={t('exempt.title')}>
      <DataTable
        caption={t('exempt.title')}
        columns={columns}
        rows={exemptions}
        rowKey={({ id }) => id}
        empty={{ title: t('exempt.none') }}
      />
    </Card>
  )
}

function PeriodsCard({ code }: { code: string }) {
  const t = useText('reporting')
  const { data, error, refetch } = useQuery(SubmissionPeriodsDocument, {
    variables: { template: code, first: 50 },
  })
  const columns: Column<Period>[] = [
    textColumn('days', t('submission.period'), ({ from, to }) =>
      t('submission.days', { from: formatDate(from), to: formatDate(addDays(to, -1)) }),
    ),
    dayColumn('due', t('submission.dueOn'), ({ dueOn }) => dueOn),
    textColumn('reason', t('template.cutReason'), ({ cutOffReason }) => cutOffReason),
  ]
  return (
    <Card title={t('template.periods')}>
      <DataTable
        caption={t('template.periods')}
        columns={columns}
        rows={data?.submissionPeriods?.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        empty={{ title: t('completeness.none') }}
      />
    </Card>
  )
}
