import { useApolloClient } from '@province/portal-kit'
import type { Registry } from '@province/portal-kit/shell'
import { useEffect, useState } from 'react'
import { MayDocument } from '../generated/graphql.ts'

/** Every action that some slice asks for, once. */
export function actionsAsked({ slices }: Registry): string[] {
  const all = slices.flatMap(({ manifest }) => [
    ...manifest.actions,
    ...manifest.navigation.flatMap((item) => item.action ?? []),
    ...manifest.widgets.flatMap((widget) => widget.action ?? []),
  ])
  return [...new Set(all)].sort()
}

/** Which of the actions that slices ask for this person may do somewhere; undefined while it is asked. */
export function useActions(registry: Registry, viewerId: string | undefined): readonly string[] | undefined {
  const client = useApolloClient()
  const [held, setHeld] = useState<readonly string[]>()
  useEffect(() => {
    setHeld(undefined)
    if (!viewerId) return
    let left = false
    const ask = async (action: string) => {
      const { data } = await client.query({
        query: MayDocument,
        variables: { action },
        fetchPolicy: 'no-cache',
      })
      return data?.viewer?.may ? [action] : []
    }
    Promise.all(actionsAsked(registry).map((action) => ask(action).catch(() => []))).then((answers) => {
      if (!left) setHeld(answers.flat())
    })
    return () => {
      left = true
    }
  }, [client, registry, viewerId])
  return held
}
