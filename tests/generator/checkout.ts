import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../', import.meta.url))
const running = promisify(execFile)

/** A copy of this checkout with packages of its own, in which anything may be written. */
export interface Checkout {
  /** Runs a program in it; rejects with what it said when it fails. */
  run(command: string, ...args: string[]): Promise<string>
  /** Every path that differs from this checkout. */
  changed(): string[]
  remove(): void
}

const tracked = () =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean)

/** Copies what git keeps, and links the packages from the store that this checkout was installed from. */
export async function copyOfCheckout(): Promise<Checkout> {
  const folder = mkdtempSync(join(tmpdir(), 'province-checkout-'))
  for (const path of tracked()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(join(root, path), join(folder, path), { force: true })
  }
  const PATH = `${join(folder, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`
  const run = async (command: string, ...args: string[]) => {
    const options = { cwd: folder, env: { ...process.env, PATH, NODE_OPTIONS: '' }, maxBuffer: 2 ** 26 }
    try {
      return (await running(command, args, options)).stdout
    } catch (cause) {
      const { stdout, stderr } = cause as { stdout: string; stderr: string }
      throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`)
    }
  }
  await run('npx', '--yes', 'pnpm@12.21.0', 'install', '--frozen-lockfile', '--prefer-offline')
  const git = (...args: string[]) => run('git', '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...args)
  await git('init', '-q')
  await git('add', '-A')
  await git('commit', '-q', '--no-verify', '-m', 'as it was')
  return {
    run,
    changed: () =>
      execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], {
        cwd: folder,
        encoding: 'utf8',
      })
        .split('\n')
        .filter(Boolean)
        .map((line) => line.slice(3)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
