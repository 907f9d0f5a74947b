import type { Id } from "@trajectoires/model";
import type { JourneyHost } from "../journey-host.js";

/** The disc that runs along the line. */
export interface Head {
  /** To a stop: from another, in so many milliseconds, or at once. */
  readonly move: (from: Id | null, to: Id, duration: number) => void;
  /** Takes it away. */
  readonly stop: () => void;
}

type HeadMotion = Pick<typeof import("../motion/index.js"), "playHead">;

/** A head that comes with the motion of the journey. Until then, and where that does not come, everything goes on without it. */
export function createHead(host: JourneyHost): Head {
  let motion: HeadMotion | undefined;
  let running: { stop(): void } | undefined;
  /** What was asked for while the motion was on its way. */
  let waiting: (() => void) | undefined;
  const stop = (): void => {
    running?.stop();
    running = undefined;
    waiting = undefined;
  };
  const load = async (): Promise<void> => {
    try {
      motion = await import("../motion/index.js");
    } catch {
      return;
    }
    waiting?.();
    waiting = undefined;
  };
  return {
    move: (from, to, duration) => {
      stop();
      const start = (): void => {
        const [shell, panel] = [host.shell(), host.panel()];
        if (!motion || !shell || !panel) return;
        running = motion.playHead({ shell, panel, from, to, duration, onEnd: () => {} });
      };
      if (motion) return start();
      waiting = start;
      void load();
    },
    stop,
  };
}
