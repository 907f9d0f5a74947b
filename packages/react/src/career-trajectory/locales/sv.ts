import type { TrajectoryMessages } from "../trajectory-messages.js";

/** Swedish words of the trajectory view. */
export const svTrajectory: TrajectoryMessages = {
  stages: "Etapper och vändpunkter i tidsordning",
  keys: "Vänster och höger följer tiden, upp och ner byter spår, P leder till nästa vändpunkt, plus och minus ändrar skalan.",
  view: "Synlig tid",
  zoomIn: "Zooma in",
  zoomOut: "Zooma ut",
  fit: "Visa allt",
  overview: "Översikt över hela karriären: flytta den synliga delen",
  inView: "{start} till {end} syns",
  asTable: "Visa som tabell",
  stage: "Etapp",
  organisation: "Organisation",
  period: "Period",
  field: "Område",
  meanwhile: "Samtidigt",
  rows: "{start} till {end} av {total}",
  previous: "Föregående",
  next: "Nästa",
  close: "Stäng",
  dashes: "Streck markerar det som källorna lämnar öppet; peka på en etapp för att se dess spann.",
  compressed: "lugna år, förkortade",
  lane: {
    studies: "Studier",
    work: "Arbete",
    volunteering: "Ideellt arbete",
    service: "Tjänst",
    projects: "Projekt",
    pastimes: "Fritid",
    life: "Livet",
  },
};
