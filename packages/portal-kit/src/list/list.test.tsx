import type { TypedDocumentNode } from '@apollo/client'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { parse } from 'graphql'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Graph, inPortal, refused } from '../../test/portal.tsx'
import { UnitSight } from '../scope/unit-sight.tsx'
import { SlotProvider } from '../slot/slot.tsx'
import { textColumn } from '../table/columns.tsx'
import type { Column } from '../table/data-table.tsx'
import { ListPage } from './list-page.tsx'

interface Thing {
  id: string
  name: string
  place: string
}
interface Things {
  things: {
    edges: { node: Thing }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    totalCount: number
  }
}
interface Asked {
  state: string | null
  orderBy?: string | null
  search: string | null
  first?: number
  after?: string | null
  within?: string
}

const ThingsDocument = parse(`
  query Things($state: String, $orderBy: String, $search: String, $first: Int = 2, $after: String) {
    things(state: $state, orderBy: $orderBy, search: $search, first: $first, after: $after) {
      edges { node { id name place } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`) as TypedDocumentNode<Things, Asked>

/** As many things as a page takes, of as many as there are. */
const holding =
  (count: number): Graph[string] =>
  ({ first = 2, after }) => {
    const from = after ? Number(after) : 0
    const to = Math.min(from + Number(first), count)
    const node = (at: number) => ({
      __typename: 'Thing',
      id: `t${at}`,
      name: `Việc ${at}`,
      place: `Xã ${at}`,
    })
    return {
      things: {
        __typename: 'ThingConnection',
        edges: Array.from({ length: to - from }, (_, at) => ({ __typename: 'Edge', node: node(from + at) })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: to < count, endCursor: String(to) },
        totalCount: count,
      },
    }
  }

const columns: Column<Thing>[] = [
  textColumn('name', 'Tên', ({ name }) => name, { names: true }),
  textColumn('place', 'Nơi', ({ place }) => place),
  { key: 'act', header: 'Trả lời', cell: ({ name }) => <button type="button">{`Nhận ${name}`}</button> },
]

const List = ({ of }: { of?: string }) => (
  <ListPage
    title="Các việc"
    document={ThingsDocument}
    field="things"
    variables={({ chosen, orderBy }) => ({ ...chosen, orderBy, ...(of ? { within: of } : {}) })}
    filters={{
      state: { label: 'Trạng thái', any: 'Tất cả', options: [{ value: 'OPEN', label: 'Đang mở' }] },
      search: { kind: 'search', label: 'Tìm', unsaid: true },
    }}
    sorts={{ name: { up: 'NAME', down: 'NAME_DOWN' } }}
    columns={() => columns}
    empty={{ title: 'Chưa có việc nào', hint: 'Thêm một việc.' }}
    csv="viec"
  />
)

const written: string[] = []
beforeEach(() => {
  written.length = 0
  vi.stubGlobal(
    'Blob',
    class {
      constructor(parts: string[]) {
        written.push(parts.join(''))
      }
    },
  )
  URL.createObjectURL = () => 'blob:x'
  URL.revokeObjectURL = () => undefined
  HTMLAnchorElement.prototype.click = () => undefined
})

const shown = () => screen.findByRole('rowheader', { name: 'Việc 0' })
const rows = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)

describe('a list of the graph', () => {
  it('reads its filters and its sort from the address, and says there what is chosen', async () => {
    const { sent, user, router } = inPortal(<List />, {
      graph: { Things: holding(5) },
      address: '/list?state=OPEN&sort=-name&other=kept',
    })
    await shown()
    expect(sent[0]?.variables).toMatchObject({ state: 'OPEN', orderBy: 'NAME_DOWN' })
    expect(screen.getByRole('columnheader', { name: /Tên/ }).getAttribute('aria-sort')).toBe('descending')
    await user.selectOptions(screen.getByLabelText('Trạng thái'), '')
    await user.click(screen.getByRole('button', { name: /Tên/ }))
    await waitFor(() =>
      expect([sent.at(-1)?.variables.state, sent.at(-1)?.variables.orderBy]).toEqual([null, undefined]),
    )
    await user.click(screen.getByRole('button', { name: /Tên/ }))
    expect(router.state.location.search).toBe('?other=kept&sort=name')
  })

  it('keeps words that name people out of the address', async () => {
    const { sent, user, router } = inPortal(<List />, { graph: { Things: holding(1) }, address: '/list' })
    await shown()
    await user.type(screen.getByLabelText('Tìm'), 'Lợi')
    await waitFor(() => expect(sent.at(-1)?.variables).toMatchObject({ search: 'Lợi' }))
    expect(router.state.location.search).toBe('')
  })

  it('asks for nothing that was not declared', async () => {
    const { sent } = inPortal(<List />, {
      graph: { Things: holding(1) },
      address: '/list?state=DROP&sort=place',
    })
    await shown()
    expect([sent[0]?.variables.state, sent[0]?.variables.orderBy]).toEqual([null, undefined])
  })

  it('hides the columns that the address names, and never what names a row', async () => {
    const { user, router } = inPortal(<List />, {
      graph: { Things: holding(1) },
      address: '/list?hidden=place,name',
    })
    await shown()
    expect(screen.queryByRole('columnheader', { name: 'Nơi' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Cột' }))
    const dialog = screen.getByRole('dialog')
    expect(within(dialog).queryByLabelText('Tên')).toBeNull()
    await user.click(within(dialog).getByLabelText('Nơi'))
    expect(router.state.location.search).toBe('')
    await user.click(within(dialog).getByLabelText('Trả lời'))
    expect(router.state.location.search).toBe('?hidden=act')
  })

  it('goes on page by page and says how many rows there are', async () => {
    const { user } = inPortal(<List />, { graph: { Things: holding(3) } })
    await shown()
    expect(screen.getByText('2 / 3 dòng')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Xem thêm' }))
    await waitFor(() => expect(rows()).toEqual(['Việc 0', 'Việc 1', 'Việc 2']))
    expect(screen.queryByRole('button', { name: 'Xem thêm' })).toBeNull()
  })

  it('bears headings and answers in each row, so that a phone can show it as a card', async () => {
    inPortal(<List />, { graph: { Things: holding(1) } })
    const [cell] = within((await shown()).closest('tr') as HTMLElement).getAllByRole('cell')
    expect(cell?.getAttribute('data-label')).toBe('Nơi')
    expect(screen.getByRole('button', { name: 'Nhận Việc 0' })).toBeTruthy()
  })
})

describe('a list with nothing to show', () => {
  it('says what to do; where filters leave nothing, gives a way out of them', async () => {
    const { user, router } = inPortal(<List />, { graph: { Things: holding(0) }, address: '/?state=OPEN' })
    await screen.findByText('Không có dòng nào khớp điều kiện lọc')
    await user.click(screen.getByRole('button', { name: 'Bỏ điều kiện lọc' }))
    await screen.findByText('Chưa có việc nào')
    expect(router.state.location.search).toBe('')
  })

  it('says why it could not be read, and asks again', async () => {
    let down = true
    const graph: Graph = {
      Things: (variables) => {
        if (down) throw refused('SUBGRAPH_UNAVAILABLE')
        return holding(1)(variables)
      },
    }
    const { user } = inPortal(<List />, { graph })
    expect((await screen.findByRole('alert')).textContent).toContain('SUBGRAPH_UNAVAILABLE')
    down = false
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    await shown()
  })
})

describe('the file of a list', () => {
  it('has all rows, of the columns shown, and says how many', async () => {
    const { sent, user } = inPortal(<List />, { graph: { Things: holding(250) }, address: '/?hidden=place' })
    await shown()
    await user.click(screen.getByRole('button', { name: 'Tải CSV' }))
    await screen.findByText('Đã tải 250 dòng.')
    const lines = written[0]?.trim().split('\r\n') ?? []
    expect([lines.length, lines[0], lines[250]]).toEqual([251, 'Tên', 'Việc 249'])
    expect(sent.slice(1).map(({ variables }) => [variables.first, variables.after])).toEqual([
      [100, null],
      [100, '100'],
      [100, '200'],
    ])
  })

  it('is not written where a page fails', async () => {
    const graph: Graph = {
      Things: (variables) => {
        if (variables.after === '100') throw refused('BUDGET_SPENT')
        return holding(250)(variables)
      },
    }
    const { user } = inPortal(<List />, { graph })
    await shown()
    await user.click(screen.getByRole('button', { name: 'Tải CSV' }))
    await screen.findByText('Chưa lấy được hết các dòng, chưa tải tệp nào.')
    expect(written).toEqual([])
  })

  it('tells under an empty list of a unit what other slices have to say of it, and nowhere else', async () => {
    const Elsewhere = ({ name }: { name: string }) => <p>{`bên khác nói ở ${name}`}</p>
    const told = (
      <SlotProvider renderer={Elsewhere}>
        <List of="unit" />
      </SlotProvider>
    )
    inPortal(told, { graph: { Things: holding(0) } })
    expect(await screen.findByText('bên khác nói ở list.empty')).toBeDefined()
    cleanup()
    inPortal(told, { graph: { Things: holding(1) } })
    await shown()
    expect(screen.queryByText('bên khác nói ở list.empty')).toBeNull()
    cleanup()
    inPortal(told, { graph: { Things: holding(0) }, address: '/?state=OPEN' })
    expect(await screen.findByRole('button', { name: /Bỏ/ })).toBeDefined()
    expect(screen.queryByText('bên khác nói ở list.empty')).toBeNull()
    cleanup()
    inPortal(
      <SlotProvider renderer={Elsewhere}>
        <List />
      </SlotProvider>,
      { graph: { Things: holding(0) } },
    )
    expect(await screen.findByText('Chưa có việc nào')).toBeDefined()
    expect(screen.queryByText('bên khác nói ở list.empty')).toBeNull()
  })

  it('says where who looks has no role that an empty list is withheld, and not where they have one', async () => {
    const seen = (inSight: boolean) => (
      <UnitSight inSight={inSight}>
        <List of="unit" />
      </UnitSight>
    )
    inPortal(seen(false), { graph: { Things: holding(0) } })
    expect(await screen.findByText('Ngoài quyền của bạn')).toBeDefined()
    expect(screen.queryByText('Chưa có việc nào')).toBeNull()
    cleanup()
    inPortal(seen(true), { graph: { Things: holding(0) } })
    expect(await screen.findByText('Chưa có việc nào')).toBeDefined()
  })
})
