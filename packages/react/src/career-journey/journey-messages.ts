/** Words of the journey: of the shell, of the player and of what finds stages. */
export interface JourneyMessages {
  /** Accessible name of the choice between the views. */
  readonly views: string;
  readonly story: string;
  readonly trajectory: string;
  readonly skills: string;
  /** While a view is on its way. */
  readonly loading: string;
  /** A view that did not come; `{view}` is its name. */
  readonly failed: string;
  readonly retry: string;

  // Player
  readonly play: string;
  readonly pause: string;
  readonly previous: string;
  readonly next: string;
  /** Accessible name of the player. */
  readonly player: string;
  /** Accessible name of the slider. */
  readonly place: string;
  /** Where the player is, read aloud: "Lead SRE, 7 of 12". */
  readonly placeOf: string;
  readonly speed: string;
  /** "1.5 times as fast", beside "×1.5". */
  readonly speedOf: string;
  readonly close: string;

  // Explore
  /** Opens the search and the filters. */
  readonly explore: string;
  readonly search: string;
  readonly kinds: string;
  readonly domains: string;
  readonly skillFilter: string;
  readonly organisations: string;
  /** How many match, read aloud and printed: "3 of 12". */
  readonly matches: string;
  /** Nothing matches, and what to do about it. */
  readonly nothing: string;
  /** Takes all filters back. */
  readonly clear: string;
  /** Takes one filter back; `{name}` is what it is. */
  readonly remove: string;
  readonly previousMatch: string;
  readonly nextMatch: string;
  /** Opens the rest of a long list of filters: "4 more". */
  readonly more: string;
  readonly fewer: string;
}
