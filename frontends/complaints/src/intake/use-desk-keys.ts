import { useEffect, useRef } from '@province/portal-kit'

/** A field that hears of a change only when it is left hears of it now. */
export function settleField(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement)) return
  field.blur()
  field.focus()
}

/** Ctrl and Enter together, wherever on the page one is typing; a dialog that is open has its own keys. */
export function useCtrlEnter(onPress: () => void): void {
  const latest = useRef(onPress)
  useEffect(() => {
    latest.current = onPress
  }, [onPress])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const pressed = (event.ctrlKey || event.metaKey) && event.key === 'Enter'
      if (!pressed || document.querySelector('dialog[open]')) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
