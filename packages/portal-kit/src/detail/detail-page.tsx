import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { ProblemAlert } from '../design/alert.tsx'
import { Page } from '../design/page.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { useLive } from '../list/use-live.ts'

interface DetailPageProps<Data, Variables, Field extends keyof Data> {
  document: TypedDocumentNode<Data, Variables>
  variables: Variables
  /** The root field that answers the thing. */
  field: Field
  /** What the page is called until its thing is there. */
  title: string
  titleOf?: (thing: NonNullable<Data[Field]>) => string
  /** The way back, and what the thing belongs to. */
  about?: (thing: NonNullable<Data[Field]> | undefined) => ReactNode
  actions?: (thing: NonNullable<Data[Field]>) => ReactNode
  /** Events by whose nouns (`petition.`) the page is asked again. */
  live?: readonly string[]
  /** What stands where there is no such thing, or none in sight. */
  missing?: ReactNode
  children: (thing: NonNullable<Data[Field]>, data: Data) => ReactNode
}

const NOTHING_LIVE: readonly string[] = []

/** A page of one thing: grey lines until it comes, why it did not come, or its facts, acts and thread. */
export function DetailPage<Data, Variables extends OperationVariables, Field extends keyof Data & string>(
  props: DetailPageProps<Data, Variables, Field>,
) {
  const document = props.document as TypedDocumentNode<Data, OperationVariables>
  const { data, error, loading, refetch } = useQuery(document, { variables: props.variables })
  useLive(props.live ?? NOTHING_LIVE, () => void refetch())
  const whole = data as Data | undefined
  const thing = whole?.[props.field] ?? undefined
  const title = thing ? (props.titleOf?.(thing) ?? props.title) : props.title
  return (
    <Page title={title} about={props.about?.(thing)} actions={thing ? props.actions?.(thing) : undefined}>
      {thing && whole ? (
        <>
          <ProblemAlert error={error} onRetry={() => refetch()} />
          {props.children(thing, whole)}
        </>
      ) : loading ? (
        <Skeleton lines={6} />
      ) : error ? (
        <ProblemAlert error={error} onRetry={() => refetch()} />
      ) : (
        (props.missing ?? <ProblemAlert error={{ code: 'FORBIDDEN_OR_MISSING', message: '' }} />)
      )}
    </Page>
  )
}
