import { defineConfig, type Plugin } from 'vite'

/** Fonts that come inside the style sheet are left out: the policy of the page takes none, and the system has its own. */
const withoutInlineFonts = (): Plugin => ({
  name: 'province:inline-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.css') ? code.replace(/@font-face\s*\{[^}]*data:font[^}]*\}/g, '') : undefined,
})

export default defineConfig({
  base: '/explorer/',
  logLevel: 'warn',
  plugins: [withoutInlineFonts()],
  // The gateway puts a nonce of its own into every answer.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2024',
    // The policy of the page takes no data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
})
