{
  "name": "@province/__domain__-slice",
  "version": "0.1.0",
  "private": true,
  "type": "module",
  "description": "The portal slice of __domain_words__.",
  "scripts": {
    "build": "vite build",
    "dev": "vite build --watch",
    "typecheck": "tsc -p ."
  },
  "dependencies": {
    "@province/portal-kit": "workspace:*"
  },
  "devDependencies": {
    "@graphql-typed-document-node/core": "catalog:",
    "typescript": "catalog:",
    "vite": "catalog:"
  }
}
