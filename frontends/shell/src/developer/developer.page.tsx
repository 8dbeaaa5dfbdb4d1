import {
  Alert,
  Button,
  Card,
  type Column,
  DataTable,
  Page,
  Row,
  SelectField,
  Stack,
  TextField,
  useText,
} from '@province/portal-kit'
import type { RegistrySlice } from '@province/portal-kit/contract'
import { type FormEvent, useState } from 'react'
import { isBase, type Overrides, storedOverrides, storeOverrides } from '../registry/overrides.ts'
import { useRegistry } from '../registry/registry-context.ts'

/** Which version of each slice this page runs, and a place to try one from elsewhere on this device. */
export function DeveloperPage() {
  const t = useText('shell')
  const { slices } = useRegistry()
  const overrides = storedOverrides()
  const apply = (next: Overrides) => {
    storeOverrides(next)
    window.location.reload()
  }
  const columns: Column<RegistrySlice>[] = [
    { key: 'id', header: t('developer.slice'), names: true, cell: (slice) => slice.id },
    { key: 'version', header: t('developer.version'), cell: (slice) => slice.version },
    { key: 'base', header: t('developer.base'), cell: (slice) => slice.base },
  ]
  return (
    <Page title={t('developer.title')} about={t('developer.about')}>
      {Object.keys(overrides).length > 0 ? (
        <Alert
          tone="soon"
          title={t('developer.active')}
          action={<Button onClick={() => apply({})}>{t('developer.reset')}</Button>}
        >
          {Object.entries(overrides)
            .map(([id, base]) => `${id} ← ${base}`)
            .join(', ')}
        </Alert>
      ) : null}
      <Card flush title={t('developer.running')}>
        <DataTable
          caption={t('developer.running')}
          columns={columns}
          rows={slices}
          rowKey={(slice) => slice.id}
        />
      </Card>
      <Card title={t('developer.override')}>
        <OverrideForm
          ids={slices.map((slice) => slice.id)}
          onSubmit={(id, base) => apply({ ...overrides, [id]: base })}
        />
      </Card>
    </Page>
  )
}

function OverrideForm({ ids, onSubmit }: { ids: string[]; onSubmit: (id: string, base: string) => void }) {
  const t = useText('shell')
  const [id, setId] = useState(ids[0] ?? '')
  const [base, setBase] = useState('')
  const wrong = base !== '' && !isBase(base)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isBase(base)) onSubmit(id, base)
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Row gap={16}>
          <SelectField
            label={t('developer.slice')}
            value={id}
            onChange={setId}
            options={ids.map((value) => ({ value, label: value }))}
          />
          <TextField
            label={t('developer.base')}
            hint={t('developer.baseHint')}
            error={wrong ? t('developer.baseWrong') : undefined}
            value={base}
            onChange={setBase}
            required
          />
        </Row>
        <Row>
          <Button submit>{t('developer.apply')}</Button>
        </Row>
      </Stack>
    </form>
  )
}
