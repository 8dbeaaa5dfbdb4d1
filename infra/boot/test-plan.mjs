import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { root } from './step.mjs'

/** The code by which a run ends that passed but left something out. */
export const LEFT_OUT = 3

const JOURNEYS = 'tests/journeys/'
const STARTED = /^tests\/(journeys|conformance|faults)\//
const TEST_FILE = /\.test\.tsx?$/

/** The test files that a path names: itself, or all below a folder. */
function testsAt(path) {
  const place = relative(root, resolve(path))
  if (place.startsWith('..') || !existsSync(join(root, place)))
    throw new Error(
      `There is no ${path}: name test files or folders of this checkout, or none to run every check.`,
    )
  if (!statSync(join(root, place)).isDirectory()) return [place]
  return readdirSync(join(root, place), { recursive: true }).map((name) => join(place, name))
}

function filesAt(path) {
  const found = testsAt(path).filter((file) => TEST_FILE.test(file) && !file.includes('node_modules'))
  if (found.length > 0) return found
  throw new Error(`${path} holds no tests: their files end in .test.ts or .test.tsx.`)
}

/** What `npm test` is asked for: the named test files, or everything; with what needs a browser, or without. */
export function planOf(words) {
  const unknown = words.filter((word) => word.startsWith('-') && word !== '--no-browser')
  if (unknown.length > 0)
    throw new Error(`${unknown.join(' ')} is not known: npm test -- [--no-browser] [FILE or folder …]`)
  const paths = words.filter((word) => !word.startsWith('-'))
  const files = paths.length > 0 ? [...new Set(paths.flatMap(filesAt))] : undefined
  return { files, browser: !words.includes('--no-browser') }
}

/** Does any of these tests need a browser? Without a list, all are meant. */
export const needsBrowser = (files) => !files || files.some((file) => file.startsWith(JOURNEYS))

/** Does any of these tests start the built product? */
export const needsBuild = (files) => files.some((file) => STARTED.test(file))

/** Those that run without a browser. */
export const withoutBrowser = (files) => files.filter((file) => !file.startsWith(JOURNEYS))

/** What is left out without a browser, in words. */
export function leftOut(files) {
  const journeys = (files ?? filesAt(join(root, JOURNEYS))).filter((file) => file.startsWith(JOURNEYS))
  const which = files ? journeys.join(', ') : `the ${journeys.length} test files of ${JOURNEYS}`
  return `Left out, since they need a browser: ${which}`
}
