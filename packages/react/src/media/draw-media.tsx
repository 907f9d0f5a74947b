import type { Media } from "@trajectoires/model";
import { safeUrl } from "@trajectoires/model/document";
import type { ReactElement } from "react";
import { drawLink } from "../view/draw-text.js";
import { textProps, type ViewContext } from "../view/view-context.js";
import { allowedImage } from "./allowed-image.js";

/** A picture that the host allows, as a figure; everything else as a link. */
export function drawMedia(view: ViewContext, media: Media, key: number): ReactElement | null {
  const src = allowedImage(media, view.allowImage);
  const caption = view.text(media.caption);
  const alt = view.text(media.alt);
  if (src !== undefined) {
    const { width, height } = media;
    const credit = view.text(media.credit);
    return (
      <figure key={key} className="tj-media">
        <img
          src={src}
          alt={alt?.value ?? ""}
          {...(width && height && { width, height })}
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
  return href === undefined ? null : (
    <p key={key} className="tj-media">
      {drawLink(href, caption ?? alt ?? { value: media.url })}
    </p>
  );
}
