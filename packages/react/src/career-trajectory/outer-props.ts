import type { HTMLAttributes } from "react";
import { joinClasses } from "../view/class-name.js";
import type { CareerTrajectoryProps } from "./trajectory-props.js";
import type { TrajectoryScene } from "./trajectory-scene.js";

/** Attributes of the outermost element: the host's own, with what the library adds. */
export function rootProps(
  props: CareerTrajectoryProps,
  { view }: TrajectoryScene,
): HTMLAttributes<HTMLElement> & { "data-scheme"?: string | undefined } {
  const {
    path,
    locale,
    asOf,
    spacing,
    lanes,
    showAges,
    showChapters,
    headingLevel,
    dir,
    datePolicy,
    messages,
    scheme,
    selected,
    dimmed,
    stageHref,
    slots,
    classNames,
    idPrefix,
    range,
    defaultRange,
    onRangeChange,
    defaultSelected,
    onSelectedChange,
    overview,
    allowImage,
    explain,
    renderRole,
    renderSkill,
    className,
    ...rest
  } = props;
  const { words, career } = view;
  const name = view.text(career.path.person.name)?.value;
  return {
    "aria-label": name ? words.say(words.messages.careerOf, { name }) : undefined,
    ...rest,
    className: joinClasses("tj tj-trajectory", className),
    lang: words.lang,
    dir: dir ?? words.dir,
    "data-scheme": scheme,
  };
}
