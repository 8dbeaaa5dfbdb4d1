export * from './manifest.ts'
export * from './slice-module.ts'
