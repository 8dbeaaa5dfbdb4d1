{
  "extends": "../../tsconfig.base.json",
  "compilerOptions": {
    "rootDir": ".",
    "outDir": "dist"
  },
  "include": ["src", "migrations", "seed", "test"],
  "exclude": ["dist", "node_modules"],
  "references": [
    {
      "path": "../../packages/domains"
    },
    {
      "path": "../../packages/lifecycle"
    },
    {
      "path": "../../packages/runtime"
    },
    {
      "path": "../../packages/subgraph"
    },
    {
      "path": "../../packages/testbed"
    }
  ]
}
