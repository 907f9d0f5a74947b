/** Room above the lanes for years and ages, and below them for captions, in pixels. */
export const HEAD = 72;
export const TAIL = 30;
