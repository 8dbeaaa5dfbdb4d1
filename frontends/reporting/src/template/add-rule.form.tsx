import { Form, useText } from '@province/portal-kit'
import { AddEntryRuleDocument, type EntryOperator } from '../generated/graphql.ts'
import { useOwnWords } from '../submission/submission-words.ts'

const OPERATORS: readonly EntryOperator[] = ['LESS', 'AT_MOST', 'EQUAL', 'AT_LEAST', 'MORE']

interface AddRuleProps {
  template: { id: string; fields: readonly { code: string; label: string; labelEn: string | null }[] }
  onDone: () => void
}

/** Adds a rule that what is entered is checked by: a field, how it has to stand, another field or a number. */
export function AddRuleForm({ template, onDone }: AddRuleProps) {
  const t = useText('reporting')
  const own = useOwnWords()
  const fields = template.fields.map(({ code, label, labelEn }) => ({
    value: code,
    label: own(label, labelEn),
  }))
  return (
    <Form
      document={AddEntryRuleDocument}
      about={t('rule.hint')}
      fields={{
        left: { kind: 'choice', label: t('rule.left'), options: fields },
        operator: {
          kind: 'choice',
          label: t('rule.operator'),
          options: OPERATORS.map((value) => ({ value, label: t(`rule.operators.${value}`) })),
        },
        rightField: {
          kind: 'choice',
          label: t('rule.rightField'),
          options: [{ value: '', label: t('rule.aNumber') }, ...fields],
        },
        rightNumber: { kind: 'number', label: t('rule.rightNumber') },
        message: { kind: 'text', label: t('rule.message'), required: true },
        explainable: { kind: 'check', label: t('rule.explainable') },
      }}
      send={({ rightField, ...rule }) => ({
        input: { template: template.id, ...rule, rightField: rightField || null },
      })}
      save={t('rule.add')}
      onClose={onDone}
    />
  )
}
