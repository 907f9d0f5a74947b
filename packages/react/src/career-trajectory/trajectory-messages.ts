/**
 * The words of the trajectory view. They are a group of their own in `Messages`, so that a page without this view carries
 * none of them.
 */
export interface TrajectoryMessages {
  /** Accessible name of the list of stages in the drawing. */
  readonly stages: string;
  /** How to move about with keys; heard once, on the way into the list. */
  readonly keys: string;
  /** Accessible name of the buttons that zoom. */
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Button that brings the whole career back into view. */
  readonly fit: string;
  /** Accessible name of the small drawing of the whole. */
  readonly overview: string;
  /** What is in view, for those who listen: "2014 to 2020 in view". */
  readonly inView: string;
  /** Opens the same data as a table. */
  readonly asTable: string;
  /** Column heads of the table. */
  readonly stage: string;
  readonly organisation: string;
  readonly period: string;
  readonly field: string;
  readonly meanwhile: string;
  /** Rows of a long table that are shown: "1 to 100 of 1000". */
  readonly rows: string;
  readonly previous: string;
  readonly next: string;
  /** Closes a card. */
  readonly close: string;
  /** Under the drawing, where an end is dashed. */
  readonly dashes: string;
  /** Under a stretch of time that is drawn shorter than it was. */
  readonly compressed: string;
  /** Names of lanes in a career without domains. */
  readonly lane: {
    readonly [group in
      | "studies"
      | "work"
      | "volunteering"
      | "service"
      | "projects"
      | "pastimes"
      | "life"]: string;
  };
}
