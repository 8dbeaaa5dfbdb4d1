import { prepare } from './prepare.mjs'
import { main, run } from './step.mjs'

main(async () => {
  await prepare()
  const compiling = run('tsc', ['-b', '--watch', '--preserveWatchOutput'])
  const serving = run('node', [
    '--watch-path=services',
    '--watch-path=packages',
    '--enable-source-maps',
    'infra/launcher/dist/src/main.js',
  ])
  const { code } = await Promise.race([compiling.done, serving.done])
  for (const { child } of [compiling, serving]) child.kill('SIGTERM')
  return code
})
