/** Thrown inside a run that was cancelled before it wrote anything; caught by the use case, never seen outside. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}
