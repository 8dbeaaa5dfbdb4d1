import { federation } from '@module-federation/vite'
import type { UserConfig } from 'vite'
import { publishDocuments } from './publish.ts'
import { sharing } from './sharing.ts'

/** The whole Vite configuration of the shell: host of the shared kit and of the federation runtime. */
export function shellConfig(): UserConfig {
  return {
    base: '/',
    logLevel: 'warn',
    plugins: [
      federation({
        name: 'shell',
        filename: 'shellEntry.js',
        shared: sharing('shell'),
        experiments: { provideExternalRuntime: true },
        dts: false,
        manifest: false,
      }),
      publishDocuments(),
    ],
    // The gateway puts a nonce of its own into every answer.
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      target: 'es2024',
      // The policy of the page takes no data: fonts, so nothing is inlined.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Libraries mark files for server components, which there are none of here.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  }
}
