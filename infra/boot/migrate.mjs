import { prepare } from './prepare.mjs'
import { main, productNode, run } from './step.mjs'

main(async () => {
  await prepare()
  const migrate = ['--enable-source-maps', 'infra/launcher/dist/src/migrate.js', ...process.argv.slice(2)]
  return (await run(productNode(), migrate).done).code
})
