import { Acts, Card, type Column, DataTable, formatNumber, textColumn, useText } from '@province/portal-kit'
import type { SubmissionTemplateOneQuery } from '../generated/graphql.ts'
import { useOwnWords } from '../submission/submission-words.ts'
import { WithdrawRuleForm } from './withdraw-rule.form.tsx'

type Whole = NonNullable<SubmissionTemplateOneQuery['submissionTemplate']>
type Rule = Whole['rules'][number]

/** The rules that what is entered is checked by, as people added them. */
export function RulesCard({ template }: { template: Whole }) {
  const t = useText('reporting')
  const own = useOwnWords()
  const named = (code: string) => {
    const field = template.fields.find((each) => each.code === code)
    return field ? own(field.label, field.labelEn) : t('rule.gone', { code })
  }
  const columns: Column<Rule>[] = [
    textColumn('left', t('rule.left'), ({ left }) => named(left), { names: true }),
    textColumn('operator', t('rule.operator'), ({ operator }) => t(`rule.operators.${operator}`)),
    textColumn('right', t('rule.right'), ({ rightField, rightNumber }) =>
      rightField ? named(rightField) : formatNumber(rightNumber),
    ),
    textColumn('message', t('rule.message'), ({ message }) => message),
    textColumn('explainable', t('rule.explainable'), ({ explainable }) =>
      t(explainable ? 'template.yes' : 'template.no'),
    ),
    {
      key: 'acts',
      header: t('submission.acts'),
      cell: (rule) => (
        <Acts
          quiet
          none="–"
          action="report.manage_templates"
          acts={[
            {
              word: t('rule.withdraw'),
              form: (close) => <WithdrawRuleForm rule={rule} onDone={close} />,
            },
          ]}
        />
      ),
    },
  ]
  return (
    <Card title={t('rule.title')}>
      <DataTable
        caption={t('rule.title')}
        columns={columns}
        rows={template.rules}
        rowKey={({ id }) => id}
        empty={{ title: t('rule.none') }}
      />
    </Card>
  )
}
