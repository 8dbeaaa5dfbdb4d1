import { dayTyped, Form, seen, useText } from '@province/portal-kit'
import { EndPositionDocument, MovePositionDocument, RenamePositionDocument } from '../generated/graphql.ts'
import { useDecided } from './decided.ts'

interface OfPosition {
  position: { id: string; version: number; title: string }
  onDone: () => void
}

/** Gives a position another title. */
export function RenamePositionForm({ position, onDone }: OfPosition) {
  const t = useText('organization')
  return (
    <Form
      document={RenamePositionDocument}
      fields={{
        name: { kind: 'text', label: t('office.position'), first: position.title, required: true },
        ...useDecided(),
      }}
      send={(values) => ({ ...seen(position), ...values })}
      refused={() => t('body.refused')}
      save={t('body.renameNow')}
      onClose={onDone}
    />
  )
}

/** Makes a position an office of another body of the unit from a day on; who holds it goes on. */
export function MovePositionForm({ position, unit, onDone }: OfPosition & { unit: string }) {
  const t = useText('organization')
  const decided = useDecided()
  return (
    <Form
      document={MovePositionDocument}
      fields={(typed) => ({
        body: { kind: 'body', label: t('body.movesTo'), of: unit, ...dayTyped(typed.on), required: true },
        ...decided,
      })}
      send={(values) => ({ ...seen(position), ...values })}
      about={<strong>{position.title}</strong>}
      refused={() => t('body.refused')}
      save={t('body.moveNow')}
      onClose={onDone}
    />
  )
}

/** Ends a position: whoever holds it holds it no longer. */
export function EndPositionForm({ position, onDone }: OfPosition) {
  const t = useText('organization')
  return (
    <Form
      document={EndPositionDocument}
      fields={useDecided()}
      send={(values) => ({ ...seen(position), ...values })}
      about={<strong>{position.title}</strong>}
      refused={() => t('body.refused')}
      save={t('body.endNow')}
      onClose={onDone}
    />
  )
}
