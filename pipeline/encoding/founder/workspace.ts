/** Room for the sweeps over a stretch; one search after another may use the same. */
export class Workspace {
  forward: Float64Array = new Float64Array(0)
  backward: Float64Array = new Float64Array(0)
  back: Int32Array = new Int32Array(0)

  /** Makes room for a stretch of `length` units. */
  reserve(length: number): void {
    if (4 * (length + 1) <= this.back.length) return
    const size = Math.max(1024, length * 2)
    this.forward = new Float64Array(4 * (size + 1))
    this.backward = new Float64Array(4 * (size + 1))
    this.back = new Int32Array(4 * (size + 1))
  }
}
