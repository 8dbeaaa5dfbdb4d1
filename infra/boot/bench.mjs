import { prepare } from './prepare.mjs'
import { main, productNode, run } from './step.mjs'

main(async () => {
  await prepare()
  return (
    await run(productNode(), ['--import', 'tsx', '--conditions', 'development', 'tests/benchmarks/main.ts'])
      .done
  ).code
})
