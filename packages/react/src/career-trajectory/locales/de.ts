import type { TrajectoryMessages } from "../trajectory-messages.js";

/** German words of the trajectory view. */
export const deTrajectory: TrajectoryMessages = {
  stages: "Stationen und Wendepunkte in zeitlicher Reihenfolge",
  keys: "Links und rechts folgen der Zeit, oben und unten wechseln die Spur, P führt zum nächsten Wendepunkt, Plus und Minus ändern den Maßstab.",
  view: "Sichtbare Zeit",
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  fit: "Alles zeigen",
  overview: "Überblick über den ganzen Werdegang: sichtbaren Teil verschieben",
  inView: "{start} bis {end} im Blick",
  asTable: "Als Tabelle zeigen",
  stage: "Station",
  organisation: "Organisation",
  period: "Zeitraum",
  field: "Gebiet",
  meanwhile: "Zur selben Zeit",
  rows: "{start} bis {end} von {total}",
  previous: "Zurück",
  next: "Weiter",
  close: "Schließen",
  dashes:
    "Striche zeigen, was die Quellen offenlassen; zeigen Sie auf eine Station, um ihren Spielraum zu sehen.",
  compressed: "ruhige Jahre, verkürzt",
  lane: {
    studies: "Ausbildung",
    work: "Arbeit",
    volunteering: "Ehrenamt",
    service: "Dienst",
    projects: "Projekte",
    pastimes: "Freizeit",
    life: "Leben",
  },
};
