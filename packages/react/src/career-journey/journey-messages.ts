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
  readonly close: string;

  // Explore
  /** Opens the search and the filters. */
  readonly explore: string;
  readonly search: string;
  /** What can be searched, in the empty field. */
  readonly searchIn: string;
  readonly kinds: string;
  readonly domains: string;
  readonly skillFilter: string;
  readonly organisations: string;
  /** How many were found, of how many, printed and read aloud: "3 of 12 found". */
  readonly found: string;
  /** Which of those that were found is selected, printed: "2 of 3". Read aloud as `placeOf`. */
  readonly matches: string;
  /** Nothing was found. */
  readonly nothing: string;
  /** Takes back what is in the way: "Without Kubernetes: 4", `{n}` is how many would be found. */
  readonly without: string;
  /** Takes all filters back. */
  readonly clear: string;
  /** Takes one filter back; `{name}` is what it is. */
  readonly remove: string;
  /** Accessible name of the filters that are on. */
  readonly active: string;
  readonly previousMatch: string;
  readonly nextMatch: string;
  /** Opens the rest of a long list of filters: "4 more". */
  readonly more: string;
  readonly fewer: string;
  /** Steps to the selected stage's neighbours in one domain, at one organisation: "In Music", "At Kestrel". */
  readonly inDomain: string;
  readonly atOrganisation: string;
  /** Steps from one turning point to another. */
  readonly turningPoints: string;
  /** Accessible names of those steps; `{name}` is "At Kestrel". */
  readonly previousIn: string;
  readonly nextIn: string;
  /** Before a stage is selected: what could be stepped through. */
  readonly choose: string;
  /** What pressing a skill's badge does, read aloud after its name. */
  readonly thread: string;
}
