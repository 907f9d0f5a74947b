import { type ElementType, Fragment, type ReactElement, type ReactNode } from "react";
import { jsx, jsxs } from "react/jsx-runtime";

interface Given {
  readonly key?: string | number | undefined;
  children?: ReactNode;
  readonly [prop: string]: unknown;
}

/**
 * What the build makes JSX of: like `createElement`, but as quick as `react/jsx-runtime`, which it calls. React comes as
 * CommonJS, whose functions no bundler can rename: by way of this one each of the hundred elements of a story costs a letter.
 *
 * @param given a fresh object at each call: the children are put into it.
 */
export function element(
  type: ElementType,
  given: Given | null,
  ...children: ReactNode[]
): ReactElement {
  const props: Given = given ?? {};
  if (children.length) props.children = children.length > 1 ? children : children[0];
  const make = children.length > 1 ? jsxs : jsx;
  // React warns of any key among the props, even of one that is undefined.
  if (!("key" in props)) return make(type, props);
  const { key, ...others } = props;
  return make(type, others, key);
}

/** What the build makes `<>` of. */
export const fragment = Fragment;
