import type { TrajectoryMessages } from "../trajectory-messages.js";

/** Spanish words of the trajectory view. */
export const esTrajectory: TrajectoryMessages = {
  stages: "Etapas y puntos de inflexión en orden cronológico",
  keys: "Izquierda y derecha siguen el tiempo, arriba y abajo cambian de carril, P lleva al siguiente punto de inflexión, más y menos cambian la escala.",
  view: "Tiempo visible",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  fit: "Mostrar todo",
  overview: "Vista general de la trayectoria: mover la parte visible",
  inView: "De {start} a {end}",
  asTable: "Mostrar como tabla",
  stage: "Etapa",
  organisation: "Organización",
  period: "Periodo",
  field: "Ámbito",
  meanwhile: "Al mismo tiempo",
  rows: "{start} a {end} de {total}",
  previous: "Anterior",
  next: "Siguiente",
  close: "Cerrar",
  dashes:
    "Los trazos marcan lo que las fuentes dejan abierto; señale una etapa para ver su margen.",
  compressed: "años tranquilos, abreviados",
  lane: {
    studies: "Estudios",
    work: "Trabajo",
    volunteering: "Voluntariado",
    service: "Servicio",
    projects: "Proyectos",
    pastimes: "Aficiones",
    life: "Vida",
  },
};
