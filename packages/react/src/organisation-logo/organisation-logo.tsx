import type { ReactElement } from "react";
import { initials } from "../words/initials.js";

/** What an `OrganisationLogo` takes. */
export interface OrganisationLogoProps {
  /** The organisation's name: gives the initials. */
  readonly name: string;
  /** Address of the picture. Without one the initials stand in. */
  readonly src?: string | undefined;
  /** Colour slot, 1 to 12, of the ground behind the initials. Default 0: neutral. */
  readonly slot?: number;
}

/** A logo, or the organisation's initials on its domain's colour. Decorative: the name stands beside it. */
export function OrganisationLogo({ name, src, slot = 0 }: OrganisationLogoProps): ReactElement {
  return (
    <span className="tj-logo" data-tj-slot={slot} aria-hidden="true">
      {src ? (
        <img src={src} alt="" width={44} height={44} loading="lazy" referrerPolicy="no-referrer" />
      ) : (
        initials(name)
      )}
    </span>
  );
}
