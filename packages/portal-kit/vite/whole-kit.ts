import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The name under which the module below is an input of a slice's build. */
export const WHOLE_KIT = 'virtual:whole-kit'

const code = `import * as kit from '@province/portal-kit'
import * as jsx from '@province/portal-kit/jsx-runtime'
export const whole = [kit, jsx]
`

/**
 * A module that asks for everything the shared modules give. Federation else lists only the names it saw before ten
 * milliseconds of quiet, so that a busy machine builds a slice which lacks some; what is an input is waited for.
 */
export function wholeKit(): Plugin {
  // It must seem to lie in the slice: inside the kit's own folder the kit would not count as shared.
  const id = join(process.cwd(), 'whole-kit.js')
  return {
    name: 'province:whole-kit',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === WHOLE_KIT || source === id ? id : undefined),
    load: (asked) => (asked === id ? code : undefined),
  }
}
