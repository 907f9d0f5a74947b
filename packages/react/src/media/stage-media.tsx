import type { Media } from "@trajectoires/model";
import { safeUrl } from "@trajectoires/model";
import type { ReactElement } from "react";
import { textProps, type ViewContext } from "../view/view-context.js";
import { allowedImage } from "./allowed-image.js";

/** Pictures that the host allows, as figures; everything else as a link. */
export function StageMedia({
  view,
  media,
}: {
  view: ViewContext;
  media: Media;
}): ReactElement | null {
  const src = allowedImage(media, view.allowImage);
  const caption = view.text(media.caption);
  const credit = view.text(media.credit);
  if (src !== undefined) {
    const alt = view.text(media.alt)?.value ?? "";
    const size = media.width && media.height ? { width: media.width, height: media.height } : {};
    return (
      <figure className="tj-media">
        <img
          src={src}
          alt={alt}
          {...size}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
        />
        {caption || credit ? (
          <figcaption>
            {caption ? <bdi {...textProps(caption)} /> : null}
            {caption && credit ? " · " : null}
            {credit ? <bdi {...textProps(credit)} /> : null}
          </figcaption>
        ) : null}
      </figure>
    );
  }
  const href = safeUrl(media.url);
  const label = caption ?? view.text(media.alt) ?? { value: media.url };
  if (href === undefined) return null;
  return (
    <p className="tj-media">
      <a href={href} rel="noopener noreferrer" {...textProps(label)} />
    </p>
  );
}
