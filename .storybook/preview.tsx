import type { Decorator, Preview, StoryContext } from "@storybook/react-vite";
import "@trajectoires/react/styles.css";
import "@trajectoires/react/skills.css";
import "@trajectoires/react/strip.css";
import "@trajectoires/react/trajectory.css";
import "@trajectoires/react/cues.css";
import "./brand-sheets.ts";
import "./stage.css";
import { readySpecs } from "@trajectoires/themes/ready";
import { chooseDirection } from "../stories/locales/choose-locale.ts";
import { storyCode } from "../stories/source/story-code.ts";
import { DocsFrame } from "./docs-page.tsx";
import { componentName, extractArgTypes } from "./prop-tables/arg-types.ts";

/** A page of the host's own around every story: brand, scheme, direction and width from the toolbar. */
const withHostPage: Decorator = (Story, { globals, parameters }) => {
  const { brand = "editorial", scheme = "light", width = "full", font = "brand" } = globals;
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.dataset.hostScheme = scheme;
  return (
    <div
      className="host-page"
      dir={chooseDirection(globals)}
      data-brand={brand === "none" ? undefined : brand}
      data-font={font === "brand" ? undefined : font}
      data-padded={parameters.layout !== "fullscreen" ? "" : undefined}
    >
      <div className="host-column" data-width={width}>
        <Story />
      </div>
    </div>
  );
};

const item = (value: string, title: string) => ({ value, title });

const preview: Preview = {
  tags: ["autodocs"],
  decorators: [withHostPage],
  initialGlobals: {
    brand: "editorial",
    font: "brand",
    scheme: "light",
    locale: "en",
    direction: "auto",
    width: "full",
  },
  globalTypes: {
    brand: {
      description: "Brand",
      toolbar: {
        icon: "paintbrush",
        title: "Brand",
        dynamicTitle: true,
        items: [
          item("none", "Unbranded"),
          ...readySpecs.map(({ name, label = name }) => item(name, label)),
        ],
      },
    },
    font: {
      description: "Typeface: the brand’s, or one of a host",
      toolbar: {
        icon: "type",
        title: "Typeface",
        dynamicTitle: true,
        items: [
          item("brand", "The brand’s faces"),
          item("serif", "Serif"),
          item("sans", "Sans serif"),
          item("mono", "Monospaced"),
        ],
      },
    },
    scheme: {
      description: "Light or dark",
      toolbar: {
        icon: "contrast",
        title: "Scheme",
        dynamicTitle: true,
        items: [item("light", "Light"), item("dark", "Dark")],
      },
    },
    locale: {
      description: "Language",
      toolbar: {
        icon: "globe",
        title: "Language",
        dynamicTitle: true,
        items: [
          item("en", "English"),
          item("fr", "Français"),
          item("de", "Deutsch"),
          item("es", "Español"),
          item("pt", "Português"),
          item("sv", "Svenska"),
          item("ar", "العربية"),
          item("ja", "日本語"),
        ],
      },
    },
    direction: {
      description: "Writing direction",
      toolbar: {
        icon: "transfer",
        title: "Direction",
        dynamicTitle: true,
        items: [
          item("auto", "As the language runs"),
          item("ltr", "Left to right"),
          item("rtl", "Right to left"),
        ],
      },
    },
    width: {
      description: "Width of the host's column",
      toolbar: {
        icon: "grow",
        title: "Width",
        dynamicTitle: true,
        items: ["full", "240", "320", "480", "768", "1024", "1280"].map((w) =>
          item(w, w === "full" ? "Full width" : `${w} px`),
        ),
      },
    },
  },
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error" },
    docs: {
      container: DocsFrame,
      extractArgTypes,
      source: {
        type: "code",
        language: "tsx",
        transform: (_: string, { component, args }: StoryContext) =>
          storyCode(componentName(component), args),
      },
      canvas: { sourceState: "shown" },
    },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          "Start here",
          "Guides",
          [
            "Data model",
            "Time",
            "Formats",
            "Story view",
            "Trajectory view",
            "Strips, skills, pictures",
            "Theming basics",
            "Host sites",
            "Tokens",
            "Languages",
          ],
          "Views",
          [
            "Story",
            "Story, careers",
            "Story, on pages",
            "Trajectory",
            "Trajectory, careers",
            "Journey",
            "Journey, searched",
            "Skills",
            "Strip",
          ],
          "Parts",
          [
            "Role card",
            "Pivot card",
            "Skill badge",
            "Skill badge list",
            "Organisation logo",
            "Ongoing length",
          ],
          "Time",
          ["Claims, bounds and conflicts", "Explanations"],
          "Playground",
        ],
      },
    },
  },
};

export default preview;
