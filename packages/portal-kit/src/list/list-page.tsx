import type { OperationVariables } from '@apollo/client'
import type { ReactNode } from 'react'
import { Page } from '../design/page.tsx'
import { List, type ListProps } from './list.tsx'
import type { Filters } from './list-address.ts'

/** A page that is a list. */
export function ListPage<
  Data,
  Variables extends OperationVariables,
  Field extends keyof Data & string,
  const F extends Filters = Record<never, never>,
  Order extends string = string,
>(
  props: Omit<ListProps<Data, Variables, Field, F, Order>, 'caption' | 'title' | 'about' | 'actions'> & {
    title: string
    about?: ReactNode
    actions?: ReactNode
    caption?: string
    /** The heading of the list's own sheet, where it is not the page's. */
    sheet?: {
      title: string
      about?: ReactNode | ((total: number | null) => ReactNode)
      actions?: ReactNode
    }
    /** What stands over the list. */
    children?: ReactNode
  },
) {
  const { title, about, actions, caption, sheet, children, ...list } = props
  return (
    <Page title={title} about={about} actions={actions}>
      {children}
      <List<Data, Variables, Field, F, Order> {...list} {...sheet} caption={caption ?? title} />
    </Page>
  )
}
