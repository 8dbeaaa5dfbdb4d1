export { fold, normalise } from './fold.ts'
