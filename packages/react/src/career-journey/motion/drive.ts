import { JSAnimation, MotionGlobalConfig } from "framer-motion/dom";

/** How a change is paced: slowing down, or with a spring. */
export type Pace = "calm" | "lively";

/** Leaves softly, arrives slowly; nothing overshoots. */
const CALM = [0.35, 0, 0.1, 1] as const;
/** How far a spring goes beyond. */
const BOUNCE = 0.22;
/** When it is there for the first time, as a share of the duration: it comes to rest about when that has passed. */
const REACH = 0.7;

/**
 * Calls `onProgress` with 0 to 1 before every frame, then `onEnd`. `lively` goes a little beyond 1 and comes back. The one place in the
 * library that uses framer-motion; its `MotionGlobalConfig.skipAnimations` is heeded.
 *
 * @param duration of the way, in milliseconds; a spring may take a little longer to come to rest.
 */
export function drive(o: {
  readonly pace: Pace;
  readonly duration: number;
  readonly onProgress: (progress: number) => void;
  readonly onEnd: () => void;
}): { stop(): void } {
  const { pace, duration, onProgress, onEnd } = o;
  const shared = { keyframes: [0, 1], onUpdate: onProgress, onComplete: onEnd };
  if (MotionGlobalConfig.skipAnimations || !(duration > 0)) return jump(onProgress, onEnd);
  const animation = new JSAnimation<number>(
    pace === "lively"
      ? { ...shared, type: "spring", visualDuration: (REACH * duration) / 1000, bounce: BOUNCE }
      : { ...shared, duration, ease: [...CALM] },
  );
  return { stop: () => animation.stop() };
}

/** Ends after whoever asked for it has heard back. */
function jump(onProgress: (progress: number) => void, onEnd: () => void): { stop(): void } {
  let isStopped = false;
  queueMicrotask(() => {
    if (isStopped) return;
    onProgress(1);
    onEnd();
  });
  return {
    stop: () => {
      isStopped = true;
    },
  };
}
