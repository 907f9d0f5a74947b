import type { Id } from "@trajectoires/model";
import { stopAt } from "../find-stop.js";
import { moveWithin } from "../move-within.js";
import type { JourneyOutline } from "../outline.js";
import { makePlain, makePressable, moveTabStop, pressablesOf, SKILL_LISTS } from "./badge-stops.js";
import { lightThread } from "./light-thread.js";
import { skillAt } from "./skill-at.js";

/** What the threads of a journey read, when something happens. */
export interface ThreadsOptions {
  readonly shell: HTMLElement;
  readonly outline: () => JourneyOutline;
  readonly idPrefix: () => string;
  readonly selected: () => Id | null;
  /** Selects without moving the page: what was pressed is under the finger. */
  readonly select: (id: Id | null) => void;
  /** Skills that are filtered by. */
  readonly pinned: () => readonly Id[];
  /** Filters by a skill, or no more. `undefined` where there are no filters: threads light up then, and cannot be kept. */
  readonly pin: ((skill: Id) => void) | undefined;
  /** What pressing a badge does, in words. */
  readonly hint: string;
}

/** Threads that are followed. */
export interface Threads {
  /** Something else may be pinned. */
  readonly update: () => void;
  readonly stop: () => void;
}

/** On the way from one badge to the next nothing should flicker, in milliseconds. */
const LINGER = 80;
/** What is pressed to select a stage or pivot of the story. */
const PICKS = ".tj-ring, .tj-pivot-mark, .tj-entry .tj-title";
/** What has a use of its own. */
const OWN_USE = "a, button, summary, input, select, textarea, label";

/**
 * Brings a journey's pages to life that were drawn without script: a skill under the pointer or with the focus lights up where it was used;
 * pressed, it becomes a filter; a stage of the story is selected by its ring or title. Listens at the shell alone.
 */
export function followThreads(options: ThreadsOptions): Threads {
  const { shell, pin, hint } = options;
  const listening = new AbortController();
  let lit: Id | undefined;
  let litPanel: Element | null = null;
  let linger: ReturnType<typeof setTimeout> | undefined;

  const light = (skill: Id | undefined, panel: Element | null): void => {
    clearTimeout(linger);
    if (skill === lit && panel === litPanel) return;
    if (litPanel && litPanel !== panel)
      lightThread(litPanel, options.outline(), options.idPrefix(), undefined);
    if (panel) lightThread(panel, options.outline(), options.idPrefix(), skill);
    lit = skill;
    litPanel = skill === undefined ? null : panel;
  };
  const panelOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest(".tj-journey-panel") : null;
  /** What has the focus, if that can be seen, is lit where nothing is pointed at. */
  const lightFocused = (): void => {
    const focused = shell.querySelector(":focus-visible");
    light(skillAt(focused), panelOf(focused) ?? litPanel);
  };
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ) => shell.addEventListener(type, listener, { signal: listening.signal });

  listen("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    const skill = skillAt(target);
    const panel = panelOf(target);
    if (skill !== undefined && panel) light(skill, panel);
    else if (lit !== undefined) {
      clearTimeout(linger);
      linger = setTimeout(lightFocused, LINGER);
    }
  });
  listen("pointerleave", lightFocused);
  listen("focusin", ({ target }) => {
    const skill = skillAt(target);
    if (skill !== undefined && target instanceof Element && target.matches(":focus-visible"))
      light(skill, panelOf(target));
  });
  listen("focusout", ({ relatedTarget }) => {
    if (lit !== undefined && skillAt(relatedTarget) === undefined) light(undefined, litPanel);
  });

  const buttonAt = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('[role="button"][aria-pressed]') : null;
  listen("keydown", (event) => {
    const button = buttonAt(event.target);
    const list = button?.closest(SKILL_LISTS);
    const skill = skillAt(button);
    if (!button || !list || skill === undefined) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (!event.repeat) pin?.(skill);
      return;
    }
    const buttons = pressablesOf(list);
    const there = moveWithin(event, buttons, buttons.indexOf(button));
    if (there) moveTabStop(list, there);
  });
  listen("click", (event) => {
    const target = event.target as Element;
    // A second click chooses a word; and who has chosen words wants those.
    if (event.detail > 1 || target.closest(OWN_USE) || getSelection()?.isCollapsed === false)
      return;
    const skill = skillAt(target);
    if (skill !== undefined) {
      if (pin && !target.closest("tr")) pin(skill);
      return;
    }
    if (!target.closest(PICKS)) return;
    const id = stopAt(target, options.idPrefix());
    if (id !== undefined && target.closest(".tj-story"))
      options.select(id === options.selected() ? null : id);
  });

  const prepare = (): void => {
    if (!pin) return;
    const pinned = new Set(options.pinned());
    for (const list of shell.querySelectorAll(SKILL_LISTS)) makePressable(list, pinned, hint);
  };
  // Views and cards come and go, and are drawn again.
  const watcher = new MutationObserver((records) => {
    const isNews = records.some(({ target, addedNodes }) =>
      [target, ...addedNodes].some(
        (node) =>
          node instanceof HTMLElement &&
          (node.closest(SKILL_LISTS) || node.querySelector(SKILL_LISTS)),
      ),
    );
    if (isNews) prepare();
    if (lit !== undefined && litPanel)
      lightThread(litPanel, options.outline(), options.idPrefix(), lit);
  });
  prepare();
  watcher.observe(shell, { childList: true, subtree: true });
  shell.setAttribute("data-live", "");

  return {
    update: prepare,
    stop: () => {
      listening.abort();
      watcher.disconnect();
      light(undefined, litPanel);
      shell.removeAttribute("data-live");
      for (const list of shell.querySelectorAll(SKILL_LISTS)) makePlain(list);
    },
  };
}
