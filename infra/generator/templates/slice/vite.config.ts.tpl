import { sliceConfig } from '@province/portal-kit/vite'
import { manifest } from './src/manifest.ts'

export default sliceConfig(manifest)
