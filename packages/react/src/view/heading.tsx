import { createElement, type ReactElement, type ReactNode } from "react";

/** A heading whose level is data; beyond six it stays at six. */
export function Heading(props: {
  readonly level: number;
  readonly className?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
  readonly children?: ReactNode;
}): ReactElement {
  const { level, ...rest } = props;
  return createElement(`h${Math.min(6, Math.max(1, level))}`, rest);
}
