/** jsdom has no ResizeObserver, which Fluent UI asks for when it mounts: a stand-in that never reports a size. */
class SilentResizeObserver implements ResizeObserver {
  readonly observed = new Set<Element>();
  observe(target: Element): void {
    this.observed.add(target);
  }
  unobserve(target: Element): void {
    this.observed.delete(target);
  }
  disconnect(): void {
    this.observed.clear();
  }
}

globalThis.ResizeObserver = SilentResizeObserver;
