import { prepare } from './prepare.mjs'
import { main, productNode, run } from './step.mjs'

main(async () => {
  await prepare()
  return (await run(productNode(), ['--enable-source-maps', 'tests/benchmarks/dist/src/main.js']).done).code
})
