import { Form, useScope, useText } from '@province/portal-kit'
import { DelegateDutyDocument } from '../generated/graphql.ts'
import { chargesOf } from './charges.ts'
import { useTerm } from './term.ts'
import type { UnitOffice } from './unit-office.ts'

/** Somebody of the unit acts for who is in charge of a duty on the day in view. */
export function DelegateForm({ unit, onDone }: { unit: UnitOffice; onDone: () => void }) {
  const t = useText('organization')
  const { asOf } = useScope()
  const term = useTerm(asOf)
  const charges = chargesOf(unit.officeHolders ?? [])
  const chargeAt = (place: unknown) => charges[Number(place ?? 0)]
  const othersThan = (holder: string | undefined) => (unit.people ?? []).filter(({ id }) => id !== holder)
  return (
    <Form
      document={DelegateDutyDocument}
      fields={({ charge }) => ({
        charge: {
          kind: 'choice',
          label: t('delegation.duty'),
          options: charges.map(({ duty, name }, at) => ({
            value: String(at),
            label: `${t(`duties.${duty}`)} · ${name}`,
          })),
        },
        acting: {
          kind: 'choice',
          label: t('delegation.acting'),
          options: othersThan(chargeAt(charge)?.holder).map(({ id, name }) => ({ value: id, label: name })),
        },
        document: { kind: 'text', label: t('delegation.document'), required: true },
        ...term,
      })}
      send={({ charge, ...input }) => {
        const { duty, holder } = chargeAt(charge) ?? nobody()
        return { input: { ...input, unit: unit.id, duty, holder } }
      }}
      refused={(field) => t(`office.wrong.${field}`)}
      disabled={charges.length === 0}
      save={t('delegation.new')}
      onClose={onDone}
    />
  )
}

function nobody(): never {
  throw new Error('Only a duty of the list can be chosen.')
}
