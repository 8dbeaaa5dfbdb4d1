import { Form, useScope, useText } from '@province/portal-kit'
import { AssignPositionDocument } from '../generated/graphql.ts'
import { useTerm } from './term.ts'
import type { UnitOffice } from './unit-office.ts'

interface AssignProps {
  unit: UnitOffice
  position: NonNullable<UnitOffice['positions']>[number]
  onDone: () => void
}

/** Puts somebody of the unit in a position that is vacant. */
export function AssignForm({ unit, position, onDone }: AssignProps) {
  const t = useText('organization')
  const { asOf } = useScope()
  const people = unit.people ?? []
  return (
    <Form
      document={AssignPositionDocument}
      fields={{
        person: {
          kind: 'choice',
          label: t('office.person'),
          hint: t('office.personHint'),
          options: people.map(({ id, name }) => ({ value: id, label: name })),
        },
        ...useTerm(asOf),
        basis: { kind: 'text', label: t('office.basis') },
      }}
      send={(input) => ({ input: { ...input, position: position.id } })}
      about={
        <strong>
          {position.title} · {unit.name}
        </strong>
      }
      refused={(field) => t(`office.wrong.${field}`)}
      disabled={people.length === 0}
      save={t('office.assign')}
      onClose={onDone}
    />
  )
}
