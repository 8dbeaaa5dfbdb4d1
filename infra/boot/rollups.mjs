import { prepare } from './prepare.mjs'
import { main, productNode, run } from './step.mjs'

main(async () => {
  await prepare()
  const keeper = ['--enable-source-maps', 'infra/launcher/dist/src/rollups.js', ...process.argv.slice(2)]
  return (await run(productNode(), keeper).done).code
})
