import { Form, type Say, usePartQuery, useScope, useText } from '@province/portal-kit'
import {
  RefusalGroundsDocument,
  type RefusalGroundsQuery,
  RefuseReceptionDocument,
} from '../generated/graphql.ts'

type Ground = NonNullable<RefusalGroundsQuery['refusalGrounds']>[number]

/** Where the ground stands, how sure that is, and whether the reason is told by word of mouth. */
const aboutOf = (rule: Ground | undefined, t: Say) =>
  rule &&
  [
    `${rule.article} (${t(`evidence.${rule.evidence}`)})`,
    t(rule.toldByWord ? 'refusal.told' : 'refusal.notTold'),
  ].join('. ')

/** Records who was refused reception, on a ground of the law of that day: nothing of a person. */
export function RefuseReceptionForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('complaints')
  const { today } = useScope()
  const grounds =
    usePartQuery(RefusalGroundsDocument, { variables: { on: today } }).data?.refusalGrounds ?? []
  return (
    <Form
      document={RefuseReceptionDocument}
      about={t('refusal.about')}
      fields={({ ground }) => {
        const rule = grounds.find((each) => each.ground === ground) ?? grounds[0]
        return {
          refusedOn: { kind: 'day', label: t('refusal.refusedOn'), required: true, first: today, half: true },
          people: {
            kind: 'number',
            label: t('refusal.people'),
            first: 1,
            whole: true,
            least: 1,
            required: true,
            half: true,
          },
          ground: {
            kind: 'choice',
            label: t('refusal.ground'),
            note: aboutOf(rule, t),
            options: grounds.map((each) => ({
              value: each.ground,
              label: t(`refusal.grounds.${each.ground}`),
            })),
          },
          reason: {
            kind: 'long',
            label: t('refusal.reason'),
            hint: t('refusal.reasonHint'),
            rows: 3,
            required: true,
          },
          toldByWord: { kind: 'check', label: t('refusal.toldByWord') },
        }
      }}
      send={({ ground, ...input }) => ({ input: { unit, ground, ...input } })}
      save={t('refusal.record')}
      onClose={onDone}
      focus
    />
  )
}
