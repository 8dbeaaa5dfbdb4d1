import { addDays, Form, lastDay, useScope, useText } from '@province/portal-kit'
import { MakeNationalBatchDocument } from '../generated/graphql.ts'

/** Makes a batch of what is not handed over yet: of the days in view, unless others are typed. */
export function MakeNationalBatchForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('complaints')
  const { window } = useScope()
  return (
    <Form
      document={MakeNationalBatchDocument}
      about={t('national.makeAbout')}
      fields={{
        from: { kind: 'day', label: t('national.from'), required: true, first: window.from, half: true },
        last: { kind: 'day', label: t('national.last'), required: true, first: lastDay(window), half: true },
      }}
      send={({ from, last }) => ({ input: { unit, window: { from, to: addDays(last, 1) } } })}
      save={t('national.make')}
      onClose={onDone}
      focus
    />
  )
}
