/** Lets a few in at a time; the others wait in line. */
export class Turnstile {
  private inside = 0;
  private readonly line: (() => void)[] = [];

  constructor(private readonly places: number) {}

  /** Runs `work` as soon as there is a place. */
  async pass<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.inside >= this.places) await new Promise<void>((resolve) => { this.line.push(resolve); });
    else this.inside += 1;
    try {
      return await work();
    } finally {
      // The place goes to the next in line without being given up in between.
      const next = this.line.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }
}
