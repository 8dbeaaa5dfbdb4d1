import { prepare } from './prepare.mjs'
import { main, productNode, run } from './step.mjs'

main(async () => {
  await prepare()
  const loader = [
    '--enable-source-maps',
    'infra/launcher/dist/src/load/load-main.js',
    ...process.argv.slice(2),
  ]
  return (await run(productNode(), loader).done).code
})
