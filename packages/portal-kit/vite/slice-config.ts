import { federation } from '@module-federation/vite'
import type { UserConfig } from 'vite'
import type { SliceManifest } from '../src/contract/manifest.ts'
import { ENTRY, publish } from './publish.ts'
import { sharing } from './sharing.ts'
import { WHOLE_KIT, wholeKit } from './whole-kit.ts'

/** The whole Vite configuration of a slice: its code as a remote, its manifest and documents beside it. */
export function sliceConfig(manifest: SliceManifest): UserConfig {
  return {
    base: './',
    logLevel: 'warn',
    plugins: [
      wholeKit(),
      federation({
        name: manifest.id,
        filename: ENTRY,
        exposes: { './slice': './src/slice.tsx' },
        shared: sharing('slice'),
        experiments: { externalRuntime: true },
        dts: false,
        manifest: false,
      }),
      publish(manifest),
    ],
    build: {
      target: 'es2024',
      // The policy of the page takes no data: fonts, so nothing is inlined.
      assetsInlineLimit: 0,
      cssCodeSplit: true,
      modulePreload: false,
      rolldownOptions: {
        input: { slice: './src/slice.tsx', whole: WHOLE_KIT },
        // Federation's small pieces in one file: each file more is a request more.
        output: {
          codeSplitting: { groups: [{ name: 'federation', test: /@module-federation|preload-helper/ }] },
        },
      },
    },
  }
}
