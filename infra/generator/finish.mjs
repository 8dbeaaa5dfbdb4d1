import { must } from '../boot/step.mjs'

/** Formats what was made and makes what follows from it: gathered files, schemas, typed documents. */
export async function finish(folders) {
  const steps = [
    [
      'Linking the packages …',
      'npx',
      ['--yes', 'pnpm@12.21.0', 'install', '--no-frozen-lockfile', '--prefer-offline'],
    ],
    ['Gathering what the domains declare …', 'npx', ['--yes', 'pnpm@12.21.0', 'run', 'domains']],
    ['Formatting …', 'biome', ['check', '--write', ...folders]],
    ['Printing the schemas …', 'npx', ['--yes', 'pnpm@12.21.0', 'run', 'schema']],
    ['Typing the portal’s documents …', 'npx', ['--yes', 'pnpm@12.21.0', 'run', 'codegen']],
  ]
  for (const [title, command, args] of steps) await must(title, command, args, `${title} failed: see above.`)
}
