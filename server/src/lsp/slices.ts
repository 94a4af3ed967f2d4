/** So long at most the work goes on before messages are read again, in milliseconds. */
export const SLICE = 8;

/** One step of work, short in itself. */
export type Step = () => void | Promise<void>;

/**
 * Does steps of work one after another, and gives way to messages between slices of them.
 * What is next is asked anew each time, so that what matters most comes first.
 */
export class Slices {
  readonly #next: () => Step | null;
  readonly #failed: (error: unknown) => void;
  #running = false;

  /**
   * @param next The next step; null where there is nothing to do.
   * @param failed Told of a step that threw; the work goes on.
   */
  constructor(next: () => Step | null, failed: (error: unknown) => void) {
    this.#next = next;
    this.#failed = failed;
  }

  /** To be called when there may be something to do. */
  wake(): void {
    if (this.#running) return;
    this.#running = true;
    setImmediate(() => void this.#run());
  }

  async #run(): Promise<void> {
    let began = performance.now();
    for (let step = this.#next(); step; step = this.#next()) {
      try {
        await step();
      } catch (error) {
        this.#failed(error);
      }
      if (performance.now() - began < SLICE) continue;
      await new Promise(setImmediate);
      began = performance.now();
    }
    this.#running = false;
  }
}
