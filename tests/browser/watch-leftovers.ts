/** What can be left over by something that has gone. */
export interface Leftovers {
  readonly listeners: number;
  readonly observers: number;
  readonly timers: number;
  readonly frames: number;
  readonly animations: number;
  readonly elements: number;
}

/** Counts listeners on window and document, observers, timers, frames, animations and elements from now on. */
export function watchLeftovers(): {
  count: () => Leftovers;
  /** Waits until what ends by itself has ended. */
  settle: () => Promise<void>;
  stop: () => void;
} {
  const restores: (() => void)[] = [];
  const listeners = new Set<string>();
  let nextId = 0;
  const ids = new WeakMap<object, number>();
  const idOf = (it: object | null) => {
    if (!it) return 0;
    const known = ids.get(it);
    if (known !== undefined) return known;
    nextId += 1;
    ids.set(it, nextId);
    return nextId;
  };
  const far = [window, document, document.documentElement, document.body];
  // `addEventListener` lives on EventTarget: matchMedia lists and visual viewports are watched too.
  const isFar = (target: EventTarget) => far.includes(target as never) || !(target instanceof Node);
  const add = EventTarget.prototype.addEventListener;
  const remove = EventTarget.prototype.removeEventListener;
  const keyOf = (target: EventTarget, type: string, heard: unknown, options: unknown) => {
    const capture =
      typeof options === "object" && options ? "capture" in options && options.capture : options;
    return [idOf(target), type, idOf(heard as object), Boolean(capture)].join(" ");
  };
  EventTarget.prototype.addEventListener = function (type, heard, options) {
    const target = this ?? window;
    const once = typeof options === "object" && options?.once;
    const signal = typeof options === "object" ? options?.signal : undefined;
    if (heard && isFar(target) && !once && !(target instanceof AbortSignal)) {
      const key = keyOf(target, type, heard, options);
      listeners.add(key);
      if (signal) add.call(signal, "abort", () => void listeners.delete(key));
    }
    return add.call(target, type, heard, options);
  };
  EventTarget.prototype.removeEventListener = function (type, heard, options) {
    const target = this ?? window;
    if (heard) listeners.delete(keyOf(target, type, heard, options));
    return remove.call(target, type, heard, options);
  };
  restores.push(() => {
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
  });

  const observers = new Set<object>();
  for (const name of ["IntersectionObserver", "ResizeObserver", "MutationObserver"] as const) {
    const { observe, disconnect } = window[name].prototype;
    window[name].prototype.observe = function (this: never, ...given: never[]) {
      observers.add(this);
      return (observe as (...all: never[]) => void).apply(this, given);
    };
    window[name].prototype.disconnect = function (this: never) {
      observers.delete(this);
      return (disconnect as () => void).apply(this);
    };
    restores.push(() => {
      window[name].prototype.observe = observe;
      window[name].prototype.disconnect = disconnect;
    });
  }

  const timers = new Set<unknown>();
  const frames = new Set<unknown>();
  const {
    setTimeout: later,
    clearTimeout: never,
    requestAnimationFrame: next,
    cancelAnimationFrame: cancel,
  } = window;
  const { setInterval: often, clearInterval: rarely } = window;
  window.setTimeout = ((run: (...all: unknown[]) => void, wait?: number, ...given: unknown[]) => {
    const id = later(() => {
      timers.delete(id);
      run(...given);
    }, wait);
    timers.add(id);
    return id;
  }) as never;
  window.clearTimeout = ((id: number) => {
    timers.delete(id);
    never(id);
  }) as never;
  window.setInterval = ((...given: Parameters<typeof often>) => {
    const id = often(...given);
    timers.add(id);
    return id;
  }) as never;
  window.clearInterval = ((id: number) => {
    timers.delete(id);
    rarely(id);
  }) as never;
  window.requestAnimationFrame = (run) => {
    const id = next((time) => {
      frames.delete(id);
      run(time);
    });
    frames.add(id);
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    frames.delete(id);
    cancel(id);
  };
  restores.push(() => {
    window.setTimeout = later;
    window.clearTimeout = never;
    window.setInterval = often;
    window.clearInterval = rarely;
    window.requestAnimationFrame = next;
    window.cancelAnimationFrame = cancel;
  });

  return {
    count: () => ({
      listeners: listeners.size,
      observers: observers.size,
      timers: timers.size,
      frames: frames.size,
      animations: document.getAnimations().length,
      elements: document.getElementsByTagName("*").length,
    }),
    settle: () => new Promise((done) => later(done, 2000)),
    stop: () => {
      for (const restore of restores) restore();
    },
  };
}
