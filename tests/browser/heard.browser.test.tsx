import { expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { all, setUp, show, stops } from "./shown-trajectory.js";

setUp();

interface HeardNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly parentId?: string;
  readonly frameId?: string;
}

interface Protocol {
  send(method: "Page.getFrameTree"): Promise<{ frameTree: Frame }>;
  send(
    method: "Accessibility.getFullAXTree",
    options: { frameId: string },
  ): Promise<{ nodes: readonly HeardNode[] }>;
}

interface Frame {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly Frame[];
}

const framesIn = (tree: Frame): Frame[] => [tree, ...(tree.childFrames ?? []).flatMap(framesIn)];

/** What the browser tells assistive technology of this page, which is a frame in that of the tests. */
async function heard(): Promise<readonly HeardNode[]> {
  const protocol = cdp() as unknown as Protocol;
  const { frameTree } = await protocol.send("Page.getFrameTree");
  const own = framesIn(frameTree).find(({ frame }) => frame.url === location.href);
  if (!own) throw new Error("This page is no frame of the browser's.");
  return (await protocol.send("Accessibility.getFullAXTree", { frameId: own.frame.id })).nodes;
}

test("the drawing is heard as one list of items, and as nothing else", async () => {
  await show();
  const nodes = (await heard()).filter(({ ignored }) => !ignored);
  const rolesOf = (role: string) => nodes.filter((node) => node.role?.value === role);
  expect(all("[role=listitem]")).toHaveLength(stops().length);
  expect(rolesOf("listitem")).toHaveLength(stops().length);
  expect(rolesOf("SvgRoot")).toEqual([]);
});
