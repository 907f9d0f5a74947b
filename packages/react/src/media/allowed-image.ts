import type { Media } from "@trajectoires/model";
import { safeUrl } from "@trajectoires/model/document";
import type { AllowImage } from "../view/view-context.js";

/** The address of an image that the host lets the page load; `undefined` where it doesn't, or where it is no image. */
export function allowedImage(media: Media | undefined, allow: AllowImage): string | undefined {
  if (!media || (media.type ?? "image") !== "image") return undefined;
  const url = safeUrl(media.url);
  if (url === undefined || /^(?:mailto|tel):/i.test(url)) return undefined;
  if (!/^[a-z][a-z\d+.-]*:/i.test(url)) return url;
  if (typeof allow === "function") return allow(url, media) ? url : undefined;
  if (typeof allow === "boolean") return allow ? url : undefined;
  return allow.includes(new URL(url).origin) ? url : undefined;
}
