import { useEffect, useRef } from '@province/portal-kit'

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
