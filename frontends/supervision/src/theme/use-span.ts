import { useText } from '@province/portal-kit'
import { sayingOf } from './span.ts'

/** Says spans of days in the language on screen. */
export function useSpan() {
  const t = useText('supervision')
  return (from: string | null | undefined, to: string | null | undefined): string => {
    const { key, values } = sayingOf(from, to)
    return t(`themes.${key}`, values)
  }
}
