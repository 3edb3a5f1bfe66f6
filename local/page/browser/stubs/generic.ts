/**
 * In the place of a component that Microsoft does not publish: whatever is asked of it is a callable that answers itself.
 * `then` must be undefined, or a loader that meets it waits for ever.
 *
 * A script of its own rather than a module: what a module exports is a plain object, and the stub must be the whole of
 * it. It runs once for each component that it stands for, hence no name outside the function.
 */
((): void => {
  const stub: unknown = new Proxy(function unpublished() {}, {
    get: (_target, key) => {
      if (key === 'then') return undefined;
      if (key === '__esModule') return true;
      if (key === Symbol.toPrimitive || key === 'toString') return () => '';
      return stub;
    },
    apply: () => stub,
    construct: () => stub as object
  });
  (window as unknown as { define(needs: string[], factory: () => unknown): void }).define([], () => stub);
})();
