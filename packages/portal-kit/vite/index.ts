export { shellConfig } from './shell-config.ts'
export { sliceConfig } from './slice-config.ts'
