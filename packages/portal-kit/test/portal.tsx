import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { MantineProvider } from '@mantine/core'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { GraphQLError } from 'graphql'
import { type ComponentType, type ReactNode, useState } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import type { MessagesOf } from '../src/contract/slice-module.ts'
import { LeaveGuard } from '../src/design/leave-guard.tsx'
import { Dialog } from '../src/design/overlay.tsx'
import { BodyFinderProvider, type UseBodyFinding } from '../src/form/body-finder.tsx'
import { UnitFinderProvider, type UnitFinding, type UseUnitFinding } from '../src/form/unit-finder.tsx'
import type { Language } from '../src/format/number.ts'
import { addMessages, startMessages } from '../src/i18n/i18n.ts'
import { ScopeProvider, ScopeUnitProvider } from '../src/scope/scope-context.tsx'
import { ViewerProvider } from '../src/slot/viewer.tsx'

/** Answers an operation by its name; what is thrown is a refusal. */
export type Graph = Record<string, (variables: Record<string, unknown>) => Record<string, unknown>>

/** One operation that was sent. */
export interface Sent {
  name: string
  variables: Record<string, unknown>
}

export const refused = (code: string, field?: string, message = `refused: ${code}`) =>
  new GraphQLError(message, { extensions: { code, ...(field ? { field } : {}) } })

const REFUSED: unique symbol = Symbol('refused')

/** An answer of which a part was refused: null stands in its place. */
export const partly = (data: Record<string, unknown>, refusal: GraphQLError): Record<string, unknown> =>
  Object.assign(data, { [REFUSED]: refusal })

type Answer = Record<string, unknown> & { [REFUSED]?: GraphQLError }

const unit: UnitFinding = {
  hits: [{ id: 'unit-1', name: 'Huyện Ý Yên', about: 'Tỉnh Nam Định', page: '/organization/units/360' }],
  elsewhen: [],
  busy: false,
}

const bodies = {
  hits: [{ id: 'body-1', name: 'Ủy ban nhân dân huyện Ý Yên', about: 'Ủy ban nhân dân' }],
  busy: false,
}

interface Around {
  graph?: Graph
  language?: Language
  address?: string
  actions?: readonly string[]
  finder?: UseUnitFinding
  bodyFinder?: UseBodyFinding
  /** A slice's own words, by its id; where they do not matter their names stand instead. */
  messages?: Record<string, MessagesOf>
}

/** A part of the portal with everything around it that the shell gives, against a graph told by the test. */
export function inPortal(children: ReactNode, around: Around = {}) {
  const sent: Sent[] = []
  const link = new ApolloLink(({ operationName, variables }) => {
    const name = operationName ?? ''
    sent.push({ name, variables })
    return new Observable((observer) => {
      try {
        const { [REFUSED]: refusal, ...data }: Answer = around.graph?.[name]?.(variables) ?? {}
        const errors = refusal && [{ message: refusal.message, extensions: refusal.extensions }]
        observer.next({ data, ...(errors && { errors }) })
        observer.complete()
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        observer.next({ data: null, errors: [{ message: error.message, extensions: error.extensions }] })
        observer.complete()
      }
    })
  })
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache(),
    defaultOptions: { watchQuery: { errorPolicy: 'all' }, query: { errorPolicy: 'all' } },
  })
  startMessages(around.language ?? 'vi')
  for (const [slice, words] of Object.entries(around.messages ?? {}))
    addMessages(slice, { vi: words, en: words })
  const element = (
    <>
      {children}
      <LeaveGuard />
    </>
  )
  const router = createMemoryRouter(
    [
      { path: '/elsewhere', element: <p>elsewhere</p> },
      { path: '/*', element },
    ],
    { initialEntries: [around.address ?? '/here'] },
  )
  const viewer = {
    id: 'me',
    username: 'me',
    displayName: 'Me',
    actions: around.actions ?? [],
    withheld: [],
  }
  render(
    <MantineProvider>
      <ApolloProvider client={client}>
        <ViewerProvider viewer={viewer}>
          <ScopeProvider defaults={{ unit: '36', today: '2023-06-15' }}>
            <ScopeUnitProvider unit={{ unitId: 'top', unitIdToday: 'top', unitName: 'Tỉnh Nam Định' }}>
              <UnitFinderProvider finder={around.finder ?? (() => unit)}>
                <BodyFinderProvider finder={around.bodyFinder ?? (() => bodies)}>
                  <RouterProvider router={router} />
                </BodyFinderProvider>
              </UnitFinderProvider>
            </ScopeUnitProvider>
          </ScopeProvider>
        </ViewerProvider>
      </ApolloProvider>
    </MantineProvider>,
  )
  return { sent, router, user: userEvent.setup() }
}

/** A form in a dialog, as most of them stand. */
export const inDialog = (Asked: ComponentType<Record<string, unknown>>, props: Record<string, unknown>) => (
  <Dialog open title="Biểu mẫu" onClose={() => undefined}>
    <Asked {...props} />
  </Dialog>
)

export { fireEvent, screen, waitFor } from '@testing-library/react'
export { matchRoutes } from 'react-router'

/** A component that has other properties once the button “go on” was pressed. */
export function inTurn<Props extends object>(
  Shown: ComponentType<Props>,
  first: Props,
  then: Props,
): ReactNode {
  function InTurn() {
    const [props, setProps] = useState(first)
    return (
      <>
        <button type="button" onClick={() => setProps(then)}>
          go on
        </button>
        <Shown {...props} />
      </>
    )
  }
  return <InTurn />
}
