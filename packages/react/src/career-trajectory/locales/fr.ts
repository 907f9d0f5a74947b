import type { TrajectoryMessages } from "../trajectory-messages.js";

/** French words of the trajectory view. */
export const frTrajectory: TrajectoryMessages = {
  stages: "Étapes et tournants dans l’ordre du temps",
  keys: "Gauche et droite suivent le temps, haut et bas changent de ligne, P mène au tournant suivant, plus et moins changent l’échelle.",
  view: "Période visible",
  zoomIn: "Agrandir",
  zoomOut: "Réduire",
  fit: "Tout afficher",
  overview: "Vue d’ensemble du parcours : déplacer la partie visible",
  inView: "De {start} à {end}",
  asTable: "Afficher en tableau",
  stage: "Étape",
  organisation: "Organisation",
  period: "Période",
  field: "Domaine",
  meanwhile: "En même temps",
  rows: "{start} à {end} sur {total}",
  previous: "Précédent",
  next: "Suivant",
  close: "Fermer",
  dashes:
    "Les tirets marquent ce que les sources laissent ouvert ; pointez une étape pour voir l’intervalle.",
  compressed: "années calmes, raccourcies",
  lane: {
    studies: "Études",
    work: "Travail",
    volunteering: "Bénévolat",
    service: "Service",
    projects: "Projets",
    pastimes: "Passe-temps",
    life: "Vie",
  },
};
