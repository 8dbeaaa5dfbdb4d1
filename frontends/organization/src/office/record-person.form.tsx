import { Form, useText } from '@province/portal-kit'
import { RecordPersonDocument } from '../generated/graphql.ts'
import type { UnitOffice } from './unit-office.ts'

/** Records the name of somebody of the unit, who can then be put in a position. */
export function RecordPersonForm({ unit, onDone }: { unit: UnitOffice; onDone: () => void }) {
  const t = useText('organization')
  return (
    <Form
      document={RecordPersonDocument}
      fields={{ name: { kind: 'text', label: t('office.name'), hint: t('office.nameHint'), required: true } }}
      send={({ name }) => ({ input: { unit: unit.id, name } })}
      about={<strong>{unit.name}</strong>}
      refused={() => t('office.wrong.name')}
      save={t('office.recordNow')}
      onClose={onDone}
    />
  )
}
