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
    build: { target: 'es2024', modulePreload: { polyfill: false } },
  }
}
