import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { element, fragment } from "./element.js";

const key = "k";
const attributes = { className: "c", "data-x": "" };
const Named = ({ name, children }: { name: string; children?: ReactNode }) => (
  <b title={name}>{children}</b>
);

it.each<[string, ReactElement, ReactElement]>([
  ["nothing", element("p", null), <p />],
  ["one child", element("p", null, "a"), <p>a</p>],
  ["children", element("p", null, "a", null, 2), <p>{["a", null, 2]}</p>],
  ["spread props", element("p", { ...attributes }, "a"), <p {...attributes}>a</p>],
  [
    "a key",
    element("p", { key, ...attributes }, "a"),
    <p key={key} className="c" data-x="">
      a
    </p>,
  ],
  ["children as a prop", element("p", { children: "a" }), <p>a</p>],
  ["a component", element(Named, { name: "t" }, "a"), <Named name="t">a</Named>],
  [
    "a fragment",
    element(fragment, null, "a", <i />),
    <>
      {"a"}
      <i />
    </>,
  ],
])("makes %s as JSX does", (_, made, expected) => {
  expect(made.type).toBe(expected.type);
  expect(made.key).toBe(expected.key);
  expect(made.props).toEqual(expected.props);
});

it("takes children that stand still for what they are, and asks for keys of lists alone", () => {
  const error = vi.spyOn(console, "error").mockReturnValue();
  const still = element("ul", null, element("li", null, "a"), element("li", null, "b"));
  expect(renderToStaticMarkup(still)).toBe("<ul><li>a</li><li>b</li></ul>");
  element("p", { key: undefined, ...attributes }, "a");
  const keyed = ["a", "b"].map((name) => element("li", { key: name }, name));
  renderToStaticMarkup(element("ul", null, keyed));
  expect(error).not.toHaveBeenCalled();
  renderToStaticMarkup(element("ul", null, [element("li", null, "a"), element("li", null, "b")]));
  expect(error).toHaveBeenCalledOnce();
  error.mockRestore();
});
