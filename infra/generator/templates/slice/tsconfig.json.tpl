{
  "extends": "../../packages/portal-kit/tsconfig.slice.json",
  "include": ["src", "vite.config.ts"]
}
