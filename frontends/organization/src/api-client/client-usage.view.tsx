import {
  Card,
  type Column,
  DataTable,
  Empty,
  formatDate,
  ShowAsTable,
  useLanguage,
  useText,
} from '@province/portal-kit'
import './client-usage.css'
import { shares, type Usage, type UsageDay, usageByDay } from './usage-days.ts'

const WIDTH = 600
const HEIGHT = 96

/** What a client used in the last thirty days: bars by day, then every operation. */
export function ClientUsage({ usage }: { usage: readonly Usage[] }) {
  const t = useText('organization')
  const { number } = useLanguage()
  const columns: Column<Usage>[] = [
    { key: 'day', header: t('client.day'), cell: ({ day }) => formatDate(day) },
    { key: 'operation', header: t('client.operation'), names: true, cell: ({ operation }) => operation },
    ...counts<Usage>(t, number),
  ]
  if (usage.length === 0) {
    return (
      <Card title={t('client.usage')}>
        <Empty title={t('client.noUsage')} hint={t('client.noUsageHint')} />
      </Card>
    )
  }
  return (
    <>
      <Card title={t('client.usage')} about={t('client.usageAbout')}>
        <UsageBars days={usageByDay(usage)} />
      </Card>
      <Card title={t('client.operations')} flush>
        <DataTable
          caption={t('client.operations')}
          columns={columns}
          rows={usage}
          rowKey={({ day, operation }) => `${day} ${operation}`}
          csv="usage.csv"
        />
      </Card>
    </>
  )
}

function UsageBars({ days }: { days: UsageDay[] }) {
  const t = useText('organization')
  const { number } = useLanguage()
  const step = WIDTH / Math.max(days.length, 14)
  const columns: Column<UsageDay>[] = [
    { key: 'day', header: t('client.day'), cell: ({ day }) => formatDate(day) },
    ...counts<UsageDay>(t, number),
  ]
  const table = (
    <DataTable caption={t('client.usage')} columns={columns} rows={days} rowKey={({ day }) => day} />
  )
  const last = days.at(-1)
  const label = t('client.usageLabel', { days: days.length, requests: number(last?.requests) })
  return (
    <ShowAsTable
      description={label}
      table={table}
      picture={
        <svg
          className="organization-usage"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="xMinYMax"
          aria-hidden="true"
        >
          {shares(days).map((share, index) => (
            <rect
              key={days[index]?.day}
              x={index * step + 2}
              y={HEIGHT - Math.max(2, share * HEIGHT)}
              width={step - 4}
              height={Math.max(2, share * HEIGHT)}
            />
          ))}
        </svg>
      }
    />
  )
}

type Counted = Pick<Usage, 'requests' | 'errors' | 'cost' | 'milliseconds'>

function counts<Row extends Counted>(
  t: (key: string) => string,
  number: (value: number) => string,
): Column<Row>[] {
  return [
    { key: 'requests', header: t('client.requests'), number: true, cell: ({ requests }) => number(requests) },
    { key: 'errors', header: t('client.errors'), number: true, cell: ({ errors }) => number(errors) },
    { key: 'cost', header: t('client.cost'), number: true, cell: ({ cost }) => number(cost) },
    {
      key: 'time',
      header: t('client.meanTime'),
      number: true,
      cell: ({ milliseconds, requests }) => number(Math.round(milliseconds / Math.max(1, requests))),
    },
  ]
}
