import { afterEach, beforeEach, expect, it, vi as spy } from 'vitest'
import { inPortal, screen } from '../../test/portal.tsx'
import { DataTable } from './data-table.tsx'

// Nothing has a height here: ten rows are in sight of the table.
beforeEach(() => {
  spy.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(36)
  spy.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(360)
})
afterEach(() => spy.restoreAllMocks())

it('draws what is in sight of very many rows as soon as it stands on the page', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => ({ id: `row-${at}`, name: `Xã ${at}` }))
  const columns = [
    { key: 'name', header: 'Tên', names: true, text: ({ name }: { name: string }) => name },
  ] as const
  inPortal(
    <DataTable
      caption="Nhiều dòng"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={{ title: 'Không có', hint: '' }}
    />,
  )
  expect(await screen.findByText('Xã 0')).toBeTruthy()
  expect(screen.queryByText('Xã 299')).toBeNull()
})
