import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

function installed() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  process.stdout.write('Installing Debian’s chromium …\n')
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    execFileSync('apt-get', ['update', '-q'], quiet)
    execFileSync(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
      quiet,
    )
  } catch {
    return undefined
  }
  return onPath()
}

/** The browser for the journeys: CHROME_PATH, one on the path, or Debian's package when we may install it; or none. */
export function findBrowser() {
  const given = process.env.CHROME_PATH
  if (given && !existsSync(given))
    throw new Error(`CHROME_PATH names ${given}, which is not there: correct or unset it.`)
  const found = given || onPath() || installed()
  if (!found)
    process.stdout.write(
      'No Chromium found: install it (Debian: apt-get install chromium) or set CHROME_PATH to run everything.\n',
    )
  return found
}
