export { type Lifecycle, lifecycle } from './lifecycle.ts'
