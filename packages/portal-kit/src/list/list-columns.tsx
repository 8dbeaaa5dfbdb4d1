import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Stack } from '../design/layout.tsx'
import { Dialog } from '../design/overlay.tsx'
import { CheckField, SelectField } from '../field/field.tsx'
import { useText } from '../i18n/use-text.ts'
import type { Column } from '../table/data-table.tsx'
import type { Sorts } from './list-address.ts'

interface ColumnsProps<Row> {
  columns: readonly Column<Row>[]
  hidden: readonly string[]
  onHidden: (hidden: string[]) => void
  sorts: Sorts
  sort: string
  onSort: (word: string) => void
}

/** Which columns are shown, and by which the rows are sorted: on a phone there are no headings to press. */
export function ListColumns<Row>(props: ColumnsProps<Row>) {
  const t = useText('kit')
  const [open, setOpen] = useState(false)
  const choosable = props.columns.filter(({ names }) => !names)
  const toggle = (key: string, on: boolean) =>
    props.onHidden(on ? props.hidden.filter((each) => each !== key) : [...props.hidden, key])
  const orders = ordersOf(props.columns, props.sorts, t)
  return (
    <>
      <Button kind="quiet" icon="table" onClick={() => setOpen(true)}>
        {t('list.columns')}
      </Button>
      <Dialog open={open} title={t('list.columnsTitle')} onClose={() => setOpen(false)}>
        <Stack>
          {orders.length > 0 ? (
            <SelectField
              label={t('list.order')}
              value={props.sort}
              onChange={props.onSort}
              options={[{ value: '', label: t('list.byDefault') }, ...orders]}
            />
          ) : null}
          <fieldset className="pk-plain">
            <legend>{t('list.shownColumns')}</legend>
            <Stack gap={8}>
              {choosable.map(({ key, header }) => (
                <CheckField
                  key={key}
                  label={header}
                  value={!props.hidden.includes(key)}
                  onChange={(on) => toggle(key, on)}
                />
              ))}
            </Stack>
          </fieldset>
        </Stack>
      </Dialog>
    </>
  )
}

function ordersOf<Row>(
  columns: readonly Column<Row>[],
  sorts: Sorts,
  t: (key: string, values: Record<string, string>) => string,
) {
  return columns.flatMap(({ key, header }) => {
    const { up, down } = sorts[key] ?? {}
    const upward = { value: key, label: t('list.up', { column: header }) }
    const downward = { value: up ? `-${key}` : key, label: t('list.down', { column: header }) }
    return [...(up ? [upward] : []), ...(down ? [downward] : [])]
  })
}
