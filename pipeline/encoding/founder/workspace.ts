import { Lattice } from './lattice.ts'
import type { Model } from './model.ts'
import type { Stretch } from './stretch.ts'

/** Lattices that are used again, one stretch after another, and what their sweeps write to. */
export class Workspace {
  /** By unit and state, as in `Lattice`. */
  forward: Float64Array = new Float64Array(0)
  backward: Float64Array = new Float64Array(0)
  back: Int32Array = new Int32Array(0)
  /** By unit. */
  best: Float64Array = new Float64Array(0)
  readonly #model: Model
  readonly #lattices: Lattice[] = []
  #used = 0

  constructor(model: Model) {
    this.#model = model
  }

  /** A lattice over the stretch, which is its own until all are released. */
  lattice(stretch: Stretch): Lattice {
    if (4 * (stretch.length + 1) > this.back.length) this.#reserve(Math.max(1024, stretch.length * 2))
    const lattice = this.#lattices[this.#used] ?? new Lattice(this.#model, this)
    this.#lattices[this.#used++] = lattice
    lattice.read(stretch)
    return lattice
  }

  /** Takes back all lattices. */
  release(): void {
    this.#used = 0
  }

  #reserve(size: number): void {
    this.forward = new Float64Array(4 * (size + 1))
    this.backward = new Float64Array(4 * (size + 1))
    this.back = new Int32Array(4 * (size + 1))
    this.best = new Float64Array(size)
  }
}
