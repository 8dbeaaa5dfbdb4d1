/** Numbers that look random and are the same for the same seed. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761 + 1) % 2_147_483_647 || 1
  }

  /** 0 to `count` − 1. */
  below(count: number): number {
    this.#state = (this.#state * 48_271) % 2_147_483_647
    return this.#state % count
  }

  one<Each>(among: readonly Each[]): Each {
    const chosen = among[this.below(among.length)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }

  some<Each>(among: readonly Each[], most: number): Each[] {
    return Array.from({ length: this.below(most + 1) }, () => this.one(among))
  }

  id(): string {
    const hex = Array.from({ length: 32 }, () => this.below(16).toString(16)).join('')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
  }
}
