{
  "name": "@province/__domain__",
  "version": "0.1.0",
  "private": true,
  "type": "module",
  "description": "The domain of __domain_words__.",
  "exports": {
    "./app": {
      "development": "./src/app.ts",
      "default": "./dist/src/app.js"
    },
    "./install": {
      "development": "./src/install.ts",
      "default": "./dist/src/install.js"
    }
  },
  "scripts": {},
  "dependencies": {
    "@mikro-orm/core": "catalog:",
    "@mikro-orm/migrations": "catalog:",
    "@mikro-orm/postgresql": "catalog:",
    "@province/domains": "workspace:*",
    "@province/lifecycle": "workspace:*",
    "@province/runtime": "workspace:*",
    "@province/subgraph": "workspace:*",
    "graphql": "catalog:",
    "type-graphql": "catalog:",
    "uuid": "catalog:"
  },
  "devDependencies": {
    "@province/testbed": "workspace:*"
  }
}
