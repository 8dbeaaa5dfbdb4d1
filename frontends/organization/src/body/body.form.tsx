import { Form, seen, useScope, useText } from '@province/portal-kit'
import {
  type BodyFactsFragment,
  type BodyKind,
  EndBodyDocument,
  MoveBodyDocument,
  OpenBodyDocument,
  OpenPositionDocument,
  RenameBodyDocument,
} from '../generated/graphql.ts'
import { BODY_KINDS } from './body-kinds.ts'
import { useDecided } from './decided.ts'

interface OfBody {
  body: BodyFactsFragment
  onDone: () => void
}

/** Opens a body of a unit, or one that sits on none. */
export function OpenBodyForm({ unit, onDone }: { unit: { id: string; name: string }; onDone: () => void }) {
  const t = useText('organization')
  const kinds = BODY_KINDS.map((value) => ({ value, label: t(`bodyKinds.${value}`) }))
  return (
    <Form
      document={OpenBodyDocument}
      fields={{
        kind: { kind: 'choice', label: t('body.kind'), options: kinds, first: 'ONE_STOP' },
        name: { kind: 'text', label: t('body.name'), required: true },
        seated: { kind: 'check', label: t('body.seated'), first: true },
        ...useDecided(),
      }}
      send={({ kind, on, seated, ...body }) => ({
        input: { ...body, kind: kind as BodyKind, unit: unit.id, seated: seated ?? true, validFrom: on },
      })}
      about={<strong>{unit.name}</strong>}
      refused={() => t('body.refused')}
      save={t('body.openNow')}
      onClose={onDone}
    />
  )
}

/** Gives a body another name. */
export function RenameBodyForm({ body, onDone }: OfBody) {
  const t = useText('organization')
  return (
    <Form
      document={RenameBodyDocument}
      fields={{
        name: { kind: 'text', label: t('body.name'), first: body.name, required: true },
        ...useDecided(),
      }}
      send={(values) => ({ ...seen(body), ...values })}
      refused={() => t('body.refused')}
      save={t('body.renameNow')}
      onClose={onDone}
    />
  )
}

/** Lets a body sit on another unit of the day, or on none. */
export function MoveBodyForm({ body, onDone }: OfBody) {
  const t = useText('organization')
  const { asOf } = useScope()
  const decided = useDecided()
  const seat = body.sitsOn ?? undefined
  return (
    <Form
      document={MoveBodyDocument}
      fields={(typed) => ({
        nowhere: { kind: 'check', label: t('body.sitsNowhere'), first: !seat },
        unit:
          (typed.nowhere ?? !seat)
            ? undefined
            : { kind: 'unit', label: t('body.sitsOn'), first: seat, asOf, required: true },
        ...decided,
      })}
      send={({ nowhere: _, unit, ...values }) => ({ ...seen(body), ...values, unit: unit ?? null })}
      about={<strong>{body.name}</strong>}
      refused={() => t('body.refused')}
      save={t('body.moveNow')}
      onClose={onDone}
    />
  )
}

/** Ends a body, with its positions and whoever holds them. */
export function EndBodyForm({ body, onDone }: OfBody) {
  const t = useText('organization')
  return (
    <Form
      document={EndBodyDocument}
      fields={useDecided()}
      send={(values) => ({ ...seen(body), ...values })}
      about={<strong>{body.name}</strong>}
      refused={() => t('body.refused')}
      save={t('body.endNow')}
      onClose={onDone}
    />
  )
}

/** Opens a position of a body. */
export function OpenPositionForm({ body, onDone }: OfBody) {
  const t = useText('organization')
  return (
    <Form
      document={OpenPositionDocument}
      fields={{
        title: { kind: 'text', label: t('office.position'), required: true },
        head: { kind: 'check', label: t('body.head'), first: false },
        ...useDecided(),
      }}
      send={({ on, head, ...position }) => ({
        input: { ...position, head: head ?? false, body: body.id, validFrom: on },
      })}
      about={<strong>{body.name}</strong>}
      refused={() => t('body.refused')}
      save={t('body.openNow')}
      onClose={onDone}
    />
  )
}
