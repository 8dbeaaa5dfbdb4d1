import { readFileSync } from 'node:fs'
import { fromRoot } from './root.ts'

/** The version of the product, as its package says. */
export const VERSION: string = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')).version
