import { DocsContainer, type DocsContainerProps } from "@storybook/addon-docs/blocks";
import { type PropsWithChildren, useEffect } from "react";
import { docsThemes } from "./docs-theme.ts";
import { useGlobals } from "./use-globals.ts";
import "./docs-page.css";

/** The frame of every page of documentation, light or dark as the toolbar says. */
export function DocsFrame({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const scheme = useGlobals().scheme === "dark" ? "dark" : "light";
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.dataset.hostScheme = scheme;
  }, [scheme]);
  return (
    <DocsContainer {...props} theme={docsThemes[scheme]}>
      {children}
    </DocsContainer>
  );
}
