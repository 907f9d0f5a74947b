import { BrandScope } from "@trajectoires/react";
import type { Brand } from "@trajectoires/themes";
import { useMemo, useState } from "react";
import { ChoiceField, SwitchField } from "./choices.tsx";
import { SelectField } from "./fields.tsx";
import { Preview, type View, views } from "./preview.tsx";
import { type Vision, VisionFilters, visions } from "./vision.tsx";

/** How the brand is looked at; nothing of it becomes part of the brand. */
export interface Look {
  readonly view: View;
  readonly scheme: "both" | "light" | "dark";
  readonly vision: Vision;
  /** As readers see it who ask for more contrast. */
  readonly isMore: boolean;
  /** Shapes beside colours; unless said, as the sheet has it: where more contrast is asked for. */
  readonly hasCues?: boolean;
}

const firstLook: Look = { view: "cards", scheme: "both", vision: "full", isMore: false };

const schemes = [
  ["Light", "light"],
  ["Dark", "dark"],
] as const;
const orBoth = [["Both", "both"], ...schemes] as const;

/** The brand on the library's own parts, in light and dark, and ways to look at them. */
export function Stage(props: { readonly brand: Brand; readonly look?: Partial<Look> | undefined }) {
  const { brand } = props;
  const [look, setLook] = useState<Look>({ ...firstLook, ...props.look });
  const { view, vision, isMore, hasCues = isMore } = look;
  // A whole journey is long: a second one under it would never be found.
  const isLong = view === "journey";
  const scheme = isLong && look.scheme === "both" ? "light" : look.scheme;
  const change = (part: Partial<Look>) => setLook((before) => ({ ...before, ...part }));
  // A name of its own, so that a ready brand that is changed here does not change the one that is loaded.
  const scoped = useMemo(() => {
    const css = brand.css("[data-brand=studio]");
    return {
      name: "studio",
      css: () => (isMore ? css.replace("@media (prefers-contrast: more)", "@media all") : css),
    };
  }, [brand, isMore]);
  return (
    <section className="studio-stage" aria-label="Preview">
      <VisionFilters />
      <div className="studio-bar">
        <ChoiceField
          label="Seen on"
          value={view}
          choices={views}
          onChange={(chosen) => change({ view: chosen })}
        />
        <ChoiceField
          label="Scheme"
          value={scheme}
          choices={isLong ? schemes : orBoth}
          onChange={(chosen) => change({ scheme: chosen })}
        />
        <SelectField
          label="Seen by"
          value={vision}
          options={visions}
          onChange={(chosen) => change({ vision: chosen as Vision })}
        />
        <div className="studio-switches">
          <SwitchField
            label="More contrast"
            checked={isMore}
            onChange={(checked) => change({ isMore: checked })}
          />
          <SwitchField
            label="Shapes beside colours"
            checked={hasCues}
            onChange={(checked) => change({ hasCues: checked })}
          />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard. */}
      <section className="studio-scroll" aria-label="The brand at work" tabIndex={0}>
        <div
          className="studio-previews"
          data-view={view}
          data-vision={vision}
          data-cues={hasCues ? "" : look.hasCues === false ? "off" : undefined}
          data-contrast={isMore ? "more" : undefined}
        >
          {(["light", "dark"] as const)
            .filter((one) => scheme === "both" || scheme === one)
            .map((one) => (
              <BrandScope
                key={one}
                brand={scoped}
                scheme={one}
                className="studio-preview"
                role="group"
                aria-label={one === "light" ? "Light" : "Dark"}
              >
                <Preview view={view} id={one} />
              </BrandScope>
            ))}
        </div>
      </section>
    </section>
  );
}
