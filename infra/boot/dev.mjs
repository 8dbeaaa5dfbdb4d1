import { prepare } from './prepare.mjs'
import { main, run } from './step.mjs'

const LAUNCH = ['--enable-source-maps', 'infra/launcher/dist/src/main.js']

main(async () => {
  await prepare()
  const compiling = run('tsc', ['-b', '--watch', '--preserveWatchOutput'])
  const serving = run('node', ['--watch-path=services', '--watch-path=packages', ...LAUNCH])
  const end = () => {
    for (const { child } of [compiling, serving]) child.kill('SIGTERM')
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  const { code } = await Promise.race([compiling.done, serving.done])
  end()
  await Promise.all([compiling.done, serving.done])
  return code
})
