import { useEffect, useState } from "react";
import { GLOBALS_UPDATED } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";

/** What Storybook's toolbar says. */
export type Globals = Readonly<Record<string, string>>;

interface PreviewWindow {
  __STORYBOOK_PREVIEW__?: { storyStoreValue?: { userGlobals?: { get(): Globals } } };
}

function currentGlobals(): Globals {
  const { __STORYBOOK_PREVIEW__: preview } = window as PreviewWindow;
  return preview?.storyStoreValue?.userGlobals?.get() ?? {};
}

/** The toolbar's values in a page that is no story: MDX pages follow brand and scheme too. */
export function useGlobals(): Globals {
  const [globals, setGlobals] = useState(currentGlobals);
  useEffect(() => {
    const follow = ({ globals }: { globals: Globals }) => setGlobals(globals);
    const channel = addons.getChannel();
    channel.on(GLOBALS_UPDATED, follow);
    setGlobals(currentGlobals());
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, []);
  return globals;
}
