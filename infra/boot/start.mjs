import { prepare } from './prepare.mjs'
import { main, productNode, run } from './step.mjs'

// More threads than the default four: password hashing and query planning share them.
const THREADS = '8'

main(async () => {
  await prepare()
  const launcher = ['--enable-source-maps', 'infra/launcher/dist/src/main.js', ...process.argv.slice(2)]
  const { child, done } = run(productNode(), launcher, {
    env: { UV_THREADPOOL_SIZE: THREADS, NODE_ENV: 'production' },
    ipc: true,
  })
  // At Ctrl-C the terminal tells both of us: the launcher ends its work, and we wait for it.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return (await done).code
})
