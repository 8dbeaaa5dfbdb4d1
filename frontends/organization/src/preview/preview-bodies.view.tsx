import { Card, type Column, DataTable, Meta, useLanguage, useText } from '@province/portal-kit'
import type { ReorganisationPreviewQuery } from '../generated/graphql.ts'

type Preview = NonNullable<NonNullable<ReorganisationPreviewQuery['reorganisation']>['preview']>
type Bodies = Pick<Preview, 'endingBodies' | 'dueBodies'>

/** What would become of bodies: those of units that end, and those that new units begin with. */
export function PreviewBodies({ preview }: { preview: Bodies }) {
  const t = useText('organization')
  return (
    <>
      {preview.endingBodies.length > 0 ? (
        <Card flush title={t('plan.endingBodies')} about={t('plan.endingBodiesAbout')}>
          <Ending bodies={preview.endingBodies} />
        </Card>
      ) : null}
      {preview.dueBodies.length > 0 ? (
        <Card flush title={t('plan.dueBodies')} about={t('plan.dueBodiesAbout')}>
          <Due bodies={preview.dueBodies} />
        </Card>
      ) : null}
    </>
  )
}

const numbered = <Row,>(rows: readonly Row[]) => rows.map((row, at) => ({ ...row, at }))

const outcomeOf = (handedOver: boolean, positions: number) => {
  if (!handedOver) return 'plan.ends'
  return positions > 0 ? 'plan.handedOverWithout' : 'plan.handedOver'
}

function Ending({ bodies }: { bodies: Bodies['endingBodies'] }) {
  const t = useText('organization')
  const { number } = useLanguage()
  const columns: Column<Bodies['endingBodies'][number] & { at: number }>[] = [
    { key: 'unit', header: t('unit.name'), names: true, cell: ({ unit }) => unit },
    { key: 'body', header: t('plan.body'), cell: ({ name }) => name },
    {
      key: 'positions',
      header: t('plan.positions'),
      number: true,
      cell: ({ positions }) => number(positions),
    },
    { key: 'holders', header: t('plan.holders'), number: true, cell: ({ holders }) => number(holders) },
    {
      key: 'outcome',
      header: t('plan.outcome'),
      cell: ({ handedOver, positions }) => t(outcomeOf(handedOver, positions)),
    },
  ]
  const rows = numbered(bodies)
  return (
    <DataTable
      caption={t('plan.endingBodies')}
      columns={columns}
      rows={rows}
      rowKey={({ at }) => String(at)}
      total={rows.length}
    />
  )
}

function Due({ bodies }: { bodies: Bodies['dueBodies'] }) {
  const t = useText('organization')
  const columns: Column<Bodies['dueBodies'][number] & { at: number }>[] = [
    { key: 'unit', header: t('unit.name'), names: true, cell: ({ unit }) => unit },
    { key: 'body', header: t('plan.body'), cell: ({ name }) => name },
    { key: 'titles', header: t('plan.positions'), cell: ({ titles }) => titles.join('; ') },
    {
      key: 'basis',
      header: t('plan.templateBasis'),
      share: 30,
      cell: ({ basis, evidence }) => (
        <>
          {basis} <Meta>({evidence})</Meta>
        </>
      ),
      text: ({ basis }) => basis,
    },
  ]
  const rows = numbered(bodies)
  return (
    <DataTable
      caption={t('plan.dueBodies')}
      columns={columns}
      rows={rows}
      rowKey={({ at }) => String(at)}
      total={rows.length}
    />
  )
}
