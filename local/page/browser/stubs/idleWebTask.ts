/**
 * In the place of `@msinternal/sp-idle-web-task`, which fetches ahead what later pages may want. Nothing is fetched
 * ahead here: every request of a page is one that the page needs.
 */
export const PrefetchDependencyPriority: Record<string, number> = {};
export const IdleTaskPriority: Record<string, number> = {};

export class IdleTaskQueue {
  public static readonly instance: IdleTaskQueue = new IdleTaskQueue();

  public enqueueTask(): void {
    return undefined;
  }

  public removeTask(): void {
    return undefined;
  }
}

interface PrefetchDependencyQueue {
  prefetchByPriority(): void;
  prefetchByPriorityWhenIdle(): void;
  cancelPrefetching(): void;
}

export function createPrefetchDependencyQueue(): PrefetchDependencyQueue {
  const nothing = (): void => undefined;
  return { prefetchByPriority: nothing, prefetchByPriorityWhenIdle: nothing, cancelPrefetching: nothing };
}
