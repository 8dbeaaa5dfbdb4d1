import {
  Acts,
  Card,
  type Column,
  DataTable,
  formatDate,
  Meta,
  ProblemAlert,
  Row,
  StateBadge,
  useMay,
  useQuery,
  useScope,
  useText,
  useWithheld,
} from '@province/portal-kit'
import { EndPositionForm, MovePositionForm, RenamePositionForm } from '../body/position.form.tsx'
import { UnitOfficeDocument } from '../generated/graphql.ts'
import { AssignForm } from './assign.form.tsx'
import { DelegationTable } from './delegation-table.view.tsx'
import { EndAssignmentForm } from './end-assignment.form.tsx'
import { OfficeHistory } from './office-history.view.tsx'
import { type OfficeOf, officesOf } from './offices.ts'
import { RecordPersonForm } from './record-person.form.tsx'
import type { UnitOffice } from './unit-office.ts'

type Office = OfficeOf<
  NonNullable<UnitOffice['positions']>[number],
  NonNullable<UnitOffice['officeHolders']>[number]
>

/** Who holds office in a unit on the day in view, who acts for whom, and who did before; with what can be done about it. */
export function OfficeCards({ code }: { code: string }) {
  const t = useText('organization')
  const { asOf } = useScope()
  const { data, error, refetch } = useQuery(UnitOfficeDocument, { variables: { code, asOf } })
  const unit = data?.unit
  const manages = useMay('directory.manage')
  const withheld = useWithheld('directory.manage')
  return (
    <>
      {withheld ? <ProblemAlert error={{ code: 'SECOND_FACTOR_REQUIRED', message: '' }} /> : null}
      <Card
        flush
        title={t('office.title')}
        about={t('office.about', { date: formatDate(asOf) })}
        actions={
          manages && unit ? (
            <Acts
              acts={[
                {
                  word: t('office.record'),
                  icon: 'add',
                  form: (close) => <RecordPersonForm unit={unit} onDone={close} />,
                },
              ]}
            />
          ) : undefined
        }
      >
        <HolderTable unit={unit ?? undefined} manages={manages} error={error} onRetry={() => refetch()} />
      </Card>
      {unit && (manages || unit.dutyDelegations?.length) ? (
        <DelegationTable unit={unit} manages={manages} />
      ) : null}
      {unit ? <OfficeHistory unit={unit} /> : null}
    </>
  )
}

function HolderTable(props: {
  unit: UnitOffice | undefined
  manages: boolean
  error: unknown
  onRetry: () => void
}) {
  const t = useText('organization')
  const { unit } = props
  const columns: Column<Office>[] = [
    {
      key: 'title',
      header: t('office.position'),
      names: true,
      cell: ({ position }) => (
        <>
          {position.title} <Meta>{position.body?.name}</Meta>
        </>
      ),
    },
    { key: 'person', header: t('office.person'), cell: (office) => <Holder office={office} /> },
    {
      key: 'duties',
      header: t('office.duties'),
      share: 30,
      cell: ({ position }) => position.duties.map((duty) => t(`duties.${duty}`)).join('; '),
    },
    { key: 'from', header: t('office.from'), cell: ({ held }) => formatDate(held?.validFrom ?? null) },
    { key: 'to', header: t('office.to'), cell: ({ held }) => formatDate(held?.validTo ?? null) },
  ]
  const doing: Column<Office> = {
    key: 'do',
    header: t('office.do'),
    cell: (office) => (unit ? <OfficeActs office={office} unit={unit} /> : null),
  }
  return (
    <DataTable
      caption={t('office.title')}
      columns={props.manages ? [...columns, doing] : columns}
      rows={unit ? officesOf(unit) : undefined}
      rowKey={({ position, held }) => held?.id ?? position.id}
      error={props.error}
      onRetry={props.onRetry}
      empty={{ title: t('office.none'), hint: t('office.noneHint') }}
    />
  )
}

/** Ends what is held, or fills what is vacant. */
function OfficeActs({ office: { position, held }, unit }: { office: Office; unit: UnitOffice }) {
  const t = useText('organization')
  const end = held && {
    word: t('body.end'),
    of: position.title,
    title: t('office.end'),
    form: (close: () => void) => <EndAssignmentForm held={held} onDone={close} />,
  }
  const fill = {
    word: t('office.assign'),
    of: position.title,
    aside: true,
    form: (close: () => void) => <AssignForm position={position} unit={unit} onDone={close} />,
  }
  const rename = {
    word: t('body.rename'),
    of: position.title,
    form: (close: () => void) => <RenamePositionForm position={position} onDone={close} />,
  }
  const move = {
    word: t('body.move'),
    of: position.title,
    form: (close: () => void) => <MovePositionForm position={position} unit={unit.id} onDone={close} />,
  }
  const endPosition = {
    word: t('office.close'),
    of: position.title,
    title: t('body.end'),
    form: (close: () => void) => <EndPositionForm position={position} onDone={close} />,
  }
  return <Acts quiet acts={[end ?? fill, rename, move, endPosition]} />
}

function Holder({ office: { held } }: { office: Office }) {
  const t = useText('organization')
  if (!held) return <StateBadge tone="soon" word={t('office.vacant')} />
  return (
    <Row>
      <span>{held.person?.name ?? '–'}</span>
      {held.person?.invented ? <Meta>({t('office.invented')})</Meta> : null}
    </Row>
  )
}
