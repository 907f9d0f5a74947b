import type { Id } from "@trajectoires/model";
import type { JourneyFilter } from "../career-journey-props.js";
import { toggleChoice } from "../explore/toggle-choice.js";
import { stopAt } from "../find-stop.js";
import { moveWithin } from "../move-within.js";
import type { JourneyOutline } from "../outline.js";
import { makePlain, makePressable, moveTabStop, pressablesOf, SKILL_LISTS } from "./badge-stops.js";
import { lightThread } from "./light-thread.js";
import { skillAt } from "./skill-at.js";

/** What the threads of a journey read, when something happens. */
export interface ThreadsJourney {
  readonly outline: JourneyOutline;
  readonly idPrefix: string;
  readonly selected: Id | null;
  /** Selects without moving the page: what was pressed is under the finger. */
  readonly setSelected: (id: Id | null) => void;
  readonly filter: JourneyFilter;
  readonly setFilter: (filter: JourneyFilter) => void;
}

/** Threads that are followed. */
export interface Threads {
  /** Other skills are filtered by. */
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
 *
 * @param canPin there are filters; without, threads light up and cannot be kept
 * @param hint what pressing a badge does, read after its name
 */
export function followThreads(
  shell: HTMLElement,
  journey: { readonly current: ThreadsJourney },
  canPin: boolean,
  hint: string,
): Threads {
  const listening = new AbortController();
  let lit: Id | undefined;
  let litPanel: Element | null = null;
  let linger: ReturnType<typeof setTimeout> | undefined;

  const show = (panel: Element, skill: Id | undefined): void => {
    const { outline, idPrefix } = journey.current;
    lightThread(panel, outline, idPrefix, skill);
  };
  const light = (skill: Id | undefined, panel: Element | null): void => {
    clearTimeout(linger);
    if (skill === lit && panel === litPanel) return;
    if (litPanel && litPanel !== panel) show(litPanel, undefined);
    if (panel) show(panel, skill);
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

  const pin = (skill: Id): void => {
    const { filter, setFilter } = journey.current;
    setFilter(toggleChoice(filter, "skills", skill));
  };
  const buttonAt = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('[role="button"][aria-pressed]') : null;
  listen("keydown", (event) => {
    const button = buttonAt(event.target);
    const list = button?.closest(SKILL_LISTS);
    const skill = skillAt(button);
    if (!button || !list || skill === undefined) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (!event.repeat) pin(skill);
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
      if (canPin && !target.closest("tr")) pin(skill);
      return;
    }
    if (!target.closest(PICKS)) return;
    const { idPrefix, selected, setSelected } = journey.current;
    const id = stopAt(target, idPrefix);
    if (id !== undefined && target.closest(".tj-story")) setSelected(id === selected ? null : id);
  });

  const prepare = (): void => {
    if (!canPin) return;
    const pinned = new Set(journey.current.filter.skills);
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
    if (lit !== undefined && litPanel) show(litPanel, lit);
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
