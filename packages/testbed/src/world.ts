declare module 'vitest' {
  /** What the world made before the tests tells each test file. */
  interface ProvidedContext {
    adminUrl: string
    dataDir: string
    template: string
  }
}

export {}
