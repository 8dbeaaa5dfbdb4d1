import {
  Acts,
  Card,
  type Column,
  DataTable,
  formatDate,
  Meta,
  ScopedLink,
  Stack,
  useMay,
  useQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { type BodyFactsFragment, UnitBodiesDocument } from '../generated/graphql.ts'
import { EndBodyForm, MoveBodyForm, OpenBodyForm, OpenPositionForm, RenameBodyForm } from './body.form.tsx'

/** The bodies in the directory of a unit on the day in view, what was done to them, and what can be. */
export function BodiesCard({ unit }: { unit: { id: string; name: string } }) {
  const t = useText('organization')
  const { asOf } = useScope()
  const manages = useMay('directory.manage')
  const { data, error, refetch } = useQuery(UnitBodiesDocument, {
    variables: { unit: unit.id, asOf, first: 50 },
  })
  const columns: Column<BodyFactsFragment>[] = [
    { key: 'name', header: t('body.name'), names: true, cell: (body) => <Named body={body} of={unit.id} /> },
    { key: 'kind', header: t('body.kind'), cell: ({ kind }) => t(`bodyKinds.${kind}`) },
    { key: 'sitsOn', header: t('body.sitsOn'), cell: ({ sitsOn }) => sitsOn?.name ?? t('body.nowhere') },
    { key: 'from', header: t('office.from'), cell: ({ validFrom }) => formatDate(validFrom) },
    { key: 'to', header: t('office.to'), cell: ({ validTo }) => formatDate(validTo) },
    { key: 'changes', header: t('body.changes'), share: 30, cell: (body) => <Changes body={body} /> },
  ]
  const acts: Column<BodyFactsFragment> = {
    key: 'do',
    header: t('office.do'),
    cell: (body) => <BodyActs body={body} />,
  }
  const open = {
    word: t('body.open'),
    icon: 'add',
    form: (close: () => void) => <OpenBodyForm unit={unit} onDone={close} />,
  } as const
  return (
    <Card
      flush
      title={t('body.title')}
      about={t('body.about', { date: formatDate(asOf) })}
      actions={manages ? <Acts acts={[open]} /> : undefined}
    >
      <DataTable
        caption={t('body.title')}
        columns={manages ? [...columns, acts] : columns}
        rows={data ? (data.bodies?.edges ?? []).map(({ node }) => node) : undefined}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => refetch()}
        total={data?.bodies?.totalCount}
        empty={{ title: t('body.none') }}
      />
    </Card>
  )
}

/** How the place of what was moved to no unit is told. */
const NOWHERE = '—'

/** What it is called; one that another unit's directory holds, with where its offices stand. */
function Named({ body: { name, unit }, of }: { body: BodyFactsFragment; of: string }) {
  const t = useText('organization')
  if (!unit || unit.id === of) return name
  return (
    <>
      {name}
      <Meta>
        {t('body.heldBy')} <ScopedLink to={`/organization/units/${unit.code}`}>{unit.name}</ScopedLink>
      </Meta>
    </>
  )
}

function Changes({ body }: { body: BodyFactsFragment }) {
  const t = useText('organization')
  return (
    <Stack gap={8}>
      {body.changes.map(({ id, step, effectiveOn, document, name, place }) => (
        <span key={id}>
          {formatDate(effectiveOn)}{' '}
          {place === NOWHERE ? (
            t('body.steps.MOVED_AWAY')
          ) : (
            <>
              {t(`body.steps.${step}`)} {place ?? (step === 'RENAMED' ? name : '')}
            </>
          )}{' '}
          <Meta>({document})</Meta>
        </span>
      ))}
    </Stack>
  )
}

function BodyActs({ body }: { body: BodyFactsFragment }) {
  const t = useText('organization')
  const titled = (word: string, form: (close: () => void) => React.ReactNode) => ({
    word: t(`body.${word}`),
    of: body.name,
    form,
  })
  return (
    <Acts
      quiet
      acts={[
        titled('rename', (close) => <RenameBodyForm body={body} onDone={close} />),
        titled('move', (close) => <MoveBodyForm body={body} onDone={close} />),
        titled('addPosition', (close) => <OpenPositionForm body={body} onDone={close} />),
        titled('end', (close) => <EndBodyForm body={body} onDone={close} />),
      ]}
    />
  )
}
